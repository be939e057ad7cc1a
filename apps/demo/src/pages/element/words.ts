/** Words of the pages about elements. */
const vi = {
  elements: 'Các thành phần',
  lead: {
    progress:
      'Tiến độ thực hiện một chỉ tiêu: con số, thanh tiến độ, tình trạng bằng chữ, nguồn và ngày của số liệu.',
    leaderboard:
      'Thứ hạng các địa phương: sắp xếp, lọc theo cụm, tìm không dấu, đồng hạng, điểm chưa công bố kèm lý do.',
    countdown:
      'Còn bao nhiêu ngày đến một ngày kỷ niệm; đến ngày thì chào mừng; sau đó ghi nhận là đã kỷ niệm.',
    timeline:
      'Các bước và mốc thời gian: sắp tới là gì, còn bao nhiêu ngày, mọi mốc theo thứ tự, các bước không ghi ngày; tải về lịch được.',
    movements:
      'Các phong trào thi đua theo nội dung: tên, loại, thời gian, đang diễn ra hay đã kết thúc vào ngày của số liệu.',
    honours:
      'Khen thưởng đã quyết định: ai, thành tích gì, quyết định số nào; cá nhân không đồng ý nêu tên chỉ được đếm.',
    'index-panel':
      'Các chỉ số qua các năm: điểm, hạng, thay đổi hoặc vì sao không so được; chỉ nối hai năm khi cùng một cách tính.',
    scorecard:
      'Vì sao một địa phương có số điểm và thứ hạng ấy: khoảng hạng, xếp loại và lý do, điểm từng nhóm và tiêu chí so với cụm, điểm mạnh, bước tăng điểm gần nhất.',
    'target-board':
      'Mọi chỉ tiêu của phong trào theo lĩnh vực: đã đạt bao nhiêu, trạng thái, mức đạt được, mức lẽ ra phải có, hạn và nguồn.',
    'tile-map':
      'Các địa phương thành những ô bằng nhau, đặt gần đúng vị trí: xếp loại, thứ hạng hoặc điểm, ranh giới cụm thi đua, bảng số liệu phía sau.',
  },
  description: (tag: string) =>
    `${tag}: thử các thuộc tính, sao chép đoạn mã, xem các trạng thái và bảng tra cứu.`,
  indexLead:
    'Mỗi thành phần là một thẻ HTML, dán được vào mọi trang web. Chọn một thành phần để thử các thuộc tính và lấy đoạn mã.',
  indexDescription:
    'Các thành phần của Thi Đua SDK, dán được vào mọi trang web: tiến độ, bảng xếp hạng, phiếu điểm, bảng chỉ tiêu, sơ đồ ô, phong trào, mốc thời gian, khen thưởng, đếm ngược.',
  tryTitle: 'Thử ngay',
  tryLead: 'Đổi một thuộc tính: thành phần và đoạn mã đổi theo.',
  attributesTitle: 'Thuộc tính',
  happened: 'Sự kiện vừa phát:',
  snippetTitle: 'Đoạn mã để dán',
  snippetLead:
    'Phần nằm giữa hai thẻ là nội dung người đọc thấy khi trang chưa hoặc không chạy JavaScript.',
  packageTitle: 'Trong dự án dùng npm, thay thẻ script bằng một dòng nhập:',
  frameworksTitle: 'Trong dự án dùng framework',
  frameworksLead:
    'Kiểu của thẻ, thuộc tính và sự kiện được tạo từ tệp mô tả của thành phần, nên trình biên dịch báo ngay thuộc tính viết sai. React và Next không ghi `scoreboard` vào HTML dựng sẵn, và chỉ đặt nó khi giá trị đổi sau đó: hãy ghi `src`, hoặc dựng bằng `renderElement` trên máy chủ.',
  copy: 'Sao chép đoạn mã',
  copied: 'Đã chép.',
  statesTitle: 'Các trạng thái',
  statesLead: 'Cùng một thành phần trong những hoàn cảnh khác nhau.',
  referenceTitle: 'Tra cứu',
  referenceLead: 'Lấy từ tệp mô tả của chính thành phần, custom-elements.json.',
  tables: {
    attributes: 'Thuộc tính',
    events: 'Sự kiện',
    parts: 'Các phần, chọn bằng ::part()',
    tokens: 'Biến CSS',
  },
  columns: { name: 'Tên', meaning: 'Ý nghĩa' },
  needsScript: 'Cần bật JavaScript để thử các thuộc tính; đoạn mã và bảng tra cứu vẫn đọc được.',
};

const en: typeof vi = {
  elements: 'Elements',
  lead: {
    progress:
      'How far a target is: figures, bar, status in words, and the source and date of the data.',
    leaderboard:
      'Localities in their order: sorted, filtered by cluster, found without accents, with ties, gaps and their reasons.',
    countdown:
      'How many days until an anniversary; on the day it marks it; afterwards it says that it was marked.',
    timeline:
      'Steps and dates: what is next and in how many days, everything in its order, steps without a date; as a file for calendars, too.',
    movements:
      'The emulation movements by area: name, kind, period, and whether each was running on the day of the data.',
    honours:
      'What was awarded: to whom, for what, by which decision; individuals who did not agree to be named are counted only.',
    'index-panel':
      'Indices over the years: score, rank, change or why it is not compared; two years are joined only if they were computed by the same rules.',
    scorecard:
      'Why a locality has its score and rank: the interval, the grade with its reason, each group and criterion beside its cluster, strengths, the nearest gains.',
    'target-board':
      'Every target of a movement by area: how many are met, state, value reached, where it should be, deadline and source.',
    'tile-map':
      'Localities as equal tiles near their places: grade, rank or score, lines between clusters, the table behind them.',
  },
  description: (tag) =>
    `${tag}: try its attributes, copy its snippet, see its states and its reference.`,
  indexLead:
    'Each element is an HTML tag for any web page. Choose one to try its attributes and take its snippet.',
  indexDescription:
    'The elements of Thi Đua SDK, for any web page: progress, leaderboard, scorecard, targets, tile map, movements, dates, honours, countdown.',
  tryTitle: 'Try it',
  tryLead: 'Change an attribute: the element and the snippet follow.',
  attributesTitle: 'Attributes',
  happened: 'Event just fired:',
  snippetTitle: 'The snippet',
  snippetLead:
    'What stands between the tags is what readers see before JavaScript runs, or without it.',
  packageTitle: 'In a project that uses npm, one import replaces the script tag:',
  frameworksTitle: 'In a project with a framework',
  frameworksLead:
    'The types of tag, attributes and events are made from the element’s own description, so that compilers refuse what is misspelt. React and Next leave `scoreboard` out of HTML made beforehand, and set it only when it changes afterwards: write `src`, or render with `renderElement` on the server.',
  copy: 'Copy the snippet',
  copied: 'Copied.',
  statesTitle: 'States',
  statesLead: 'The same element in different circumstances.',
  referenceTitle: 'Reference',
  referenceLead: 'From the element’s own description, custom-elements.json.',
  tables: {
    attributes: 'Attributes',
    events: 'Events',
    parts: 'Parts, for ::part()',
    tokens: 'CSS properties',
  },
  columns: { name: 'Name', meaning: 'Meaning' },
  needsScript: 'JavaScript is needed to try the attributes; snippet and reference can be read.',
};

export const elementPageText = { vi, en };
