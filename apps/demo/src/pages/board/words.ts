/** What the front page says about this movement. Figures come formatted. */
const vi = {
  description:
    'Tiến độ thực hiện chỉ tiêu 130/194 xã đạt chuẩn nông thôn mới của tỉnh Quảng Nam, thứ hạng chuyển đổi số của 18 địa phương, và ngày kỷ niệm 11/6/2023.',
  /** The purpose of the movement, quoted from the directive's preamble. */
  call: 'Thi đua thực hiện thắng lợi phát triển kinh tế - xã hội; tăng cường kỷ cương, kỷ luật, đẩy mạnh cải cách thủ tục hành chính và chuyển đổi số, hoàn thành quy hoạch tỉnh và các quy hoạch không gian quan trọng năm 2023.',
  callSource: 'Chỉ thị phát động phong trào, phần mở đầu',
  targetTitle: 'Chỉ tiêu nông thôn mới',
  targetMore: 'Chỉ tiêu này được tính thế nào',
  rankingTitle: 'Chuyển đổi số ở 18 địa phương',
  rankingLead: (count: number, missing: number) =>
    `Thứ tự và xếp loại của cả ${count} địa phương đã được công bố; điểm của ${missing} địa phương thì chưa.`,
  anniversaryTitle: 'Lời kêu gọi thi đua ái quốc',
  anniversaryLead:
    'Chỉ thị hướng phong trào năm 2023 đến dịp kỷ niệm 75 năm Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc.',
  seriesTitle: 'Nông thôn mới qua các lần công bố',
  seriesLead:
    'Mỗi lần công bố có mẫu số riêng, nên các con số không cộng dồn được. Phần tô là số xã đạt, khung là mẫu số của lần đó.',
  seriesColumns: { date: 'Thời điểm', count: 'Số xã', share: 'Tỷ lệ' },
  onwardTitle: 'Đọc tiếp',
  onward: {
    directive:
      'Từng mục một: chỉ tiêu, phong trào, văn bản, nhiệm vụ; mục nào cũng có liên kết để dẫn.',
    localities:
      'Mười tám huyện, thị xã, thành phố và 241 xã, phường, thị trấn, cùng những thay đổi đến năm 2025.',
    openData: 'Mọi bảng số liệu dưới dạng CSV và JSON, kèm nguồn, tải miễn phí.',
  },
  waysTitle: 'Dùng cho đơn vị của mình',
  ways: {
    officers: {
      title: 'Cho cán bộ',
      lead: 'Thả tệp Excel vào Phòng số liệu: thấy ô nào sai, đơn vị nào dẫn đầu và vì sao. Tệp không rời khỏi máy.',
    },
    editors: {
      title: 'Cho biên tập viên',
      lead: 'Chọn bảng, sao chép một đoạn mã, dán vào bài viết trên cổng thông tin hay trang báo.',
    },
    developers: {
      title: 'Cho lập trình viên',
      lead: 'Các thành phần web với ví dụ chạy được, thuộc tính, sự kiện và cách chỉnh giao diện.',
    },
    provinces: {
      title: 'Cho tỉnh khác',
      lead: 'Tải tệp mẫu, điền địa phương, bảng điểm và số liệu của tỉnh mình, rồi xem kết quả ngay.',
    },
  },
};

const en: typeof vi = {
  description:
    'How far Quang Nam Province is towards 130 of 194 new-rural communes, the digital transformation ranking of its 18 localities, and the anniversary of 11 June 2023.',
  call: 'To emulate in successfully carrying out socio-economic development; to strengthen order and discipline; to step up the reform of administrative procedures and digital transformation; to complete the provincial master plan and the important spatial plans in 2023.',
  callSource: 'The directive that launches the movement, preamble (translated)',
  targetTitle: 'The new-rural target',
  targetMore: 'How this target is counted',
  rankingTitle: 'Digital transformation in 18 localities',
  rankingLead: (count, missing) =>
    `The order and the grade of all ${count} localities were published; the scores of ${missing} of them were not.`,
  anniversaryTitle: 'The appeal for patriotic emulation',
  anniversaryLead:
    'The directive points the movement of 2023 to the 75th anniversary of President Ho Chi Minh’s appeal for patriotic emulation.',
  seriesTitle: 'New-rural communes, as published',
  seriesLead:
    'Each count has a denominator of its own, so they do not add up. Bars are counts; their frames are the denominators.',
  seriesColumns: { date: 'Date', count: 'Communes', share: 'Share' },
  onwardTitle: 'Read on',
  onward: {
    directive:
      'Item by item: targets, movements, documents and duties, each with a link to quote it by.',
    localities:
      'The 18 districts, towns and cities, their 241 communes, wards and townships, and what changed until 2025.',
    openData: 'Every table as CSV and as JSON, with its sources, free of charge.',
  },
  waysTitle: 'Use it yourself',
  ways: {
    officers: {
      title: 'For officers',
      lead: 'Drop an Excel file into the data room: see which cell is wrong, who leads and why. The file stays on your device.',
    },
    editors: {
      title: 'For editors',
      lead: 'Choose a board, copy one snippet, and paste it into an article of your portal or newspaper.',
    },
    developers: {
      title: 'For developers',
      lead: 'Web components with live examples, attributes, events and how to style them.',
    },
    provinces: {
      title: 'For other provinces',
      lead: 'Take the template, fill in your localities, your scheme and your figures, and see the result at once.',
    },
  },
};

/** What the front page says about this movement, in each language. */
export const boardText = { vi, en };
