import type { Locale } from '@thidua/core';

/** Words of the page about the data. Figures, dates and names come from the content, formatted. */
export interface DataText {
  description: string;
  lead: string;
  contents: string;
  stateTitle: string;
  state: { title: string; asOf: string; status: string; published: string; source: string };
  statusMeaning: string;
  figuresTitle: string;
  figuresLead: string;
  figure: string;
  date: string;
  status: string;
  source: string;
  baseline: string;
  goal: string;
  counted: string;
  notMeasured: string;
  bothTitle: string;
  both: (target: string, counted: string, day: string) => string;
  rankingTitle: string;
  rank: string;
  locality: string;
  grade: string;
  daysTitle: string;
  day: string;
  since: string;
  yearly: string;
  localitiesTitle: string;
  localitiesLead: string;
  code: string;
  bloc: string;
  validity: string;
  knownFrom: (date: string) => string;
  validTo: (date: string) => string;
  members: string;
  sourcesTitle: string;
  sourcesLead: string;
  reference: string;
  gapsTitle: string;
  gapsLead: string;
  gaps: {
    final: (what: string, deadline: string) => string;
    finalNewest: (figure: string, date: string) => string;
    scores: (board: string, count: number) => string;
    method: (board: string) => string;
    methodWhy: string;
    notCertain: (figure: string, date: string) => string;
    validFrom: (count: number, total: number) => string;
    document: (title: string) => string;
    documentWhy: string;
    urls: (count: number, total: number) => string;
    urlsWhy: string;
  };
  fileTitle: string;
  file: string;
  fileLink: string;
  openData: string;
}

export const dataText: Record<Locale, DataText> = {
  vi: {
    description:
      'Mọi số liệu trên trang, kèm ngày, tình trạng và nguồn; và những điều chưa biết. Tải tệp JSON để dùng lại.',
    lead: 'Mỗi con số đều có ngày, tình trạng và nguồn. Điều gì chưa biết thì ghi là chưa biết, không ước đoán.',
    contents: 'Nội dung trang',
    stateTitle: 'Bộ số liệu',
    state: {
      title: 'Tên',
      asOf: 'Số liệu đến ngày',
      status: 'Tình trạng',
      published: 'Xuất tệp',
      source: 'Nguồn',
    },
    statusMeaning:
      'Tạm thời nghĩa là: số liệu có thật và đã công bố, nhưng do dự án này tổng hợp, chưa được Hội đồng Thi đua - Khen thưởng xác nhận.',
    figuresTitle: 'Các con số',
    figuresLead:
      '“Tính ra” là tính từ số đã công bố. “Suy luận” là còn thiếu căn cứ, nên không bao giờ được đem so với chỉ tiêu.',
    figure: 'Con số',
    date: 'Ngày',
    status: 'Tình trạng',
    source: 'Nguồn',
    baseline: 'Mức đầu kỳ',
    goal: 'Chỉ tiêu',
    counted: 'Số đã đạt',
    notMeasured: 'Không đem so với chỉ tiêu',
    bothTitle: 'Hai tỷ lệ đều đúng',
    both: (target, counted, day) =>
      `Chỉ thị lấy mẫu số riêng của mình, nên chỉ tiêu là ${target}. Đơn vị công bố ngày ${day} dùng mẫu số của ngày đó, nên kết quả là ${counted}. Mẫu số đổi khi các xã nhập, tách hoặc ra khỏi chương trình; vì vậy mỗi tỷ lệ giữ nguyên tử số, mẫu số và ngày của nó.`,
    rankingTitle: 'Xếp hạng',
    rank: 'Hạng',
    locality: 'Địa phương',
    grade: 'Xếp loại',
    daysTitle: 'Ngày kỷ niệm',
    day: 'Ngày',
    since: 'Kỷ niệm ngày',
    yearly: 'hằng năm',
    localitiesTitle: 'Địa phương và cụm thi đua',
    localitiesLead:
      'Các đơn vị hành chính cấp huyện của năm 2023. Mã đơn vị chỉ có nghĩa kèm với ngày, vì mã được dùng lại.',
    code: 'Mã',
    bloc: 'Cụm thi đua',
    validity: 'Thời gian tồn tại',
    knownFrom: (date) => `biết từ ${date}`,
    validTo: (date) => `đến ${date}`,
    members: 'Số đơn vị',
    sourcesTitle: 'Nguồn',
    sourcesLead: 'Chỉ đặt liên kết khi có địa chỉ đầy đủ; không tự ghép địa chỉ.',
    reference: 'Ký hiệu, nơi đăng',
    gapsTitle: 'Những điều chưa biết',
    gapsLead: 'Danh sách này được lập từ chính bộ số liệu.',
    gaps: {
      final: (what, deadline) => `Kết quả cuối kỳ (${deadline}): ${what}`,
      finalNewest: (figure, date) => `Số mới nhất tìm thấy là ${figure}, ngày ${date}.`,
      scores: (board, count) => `${board}: điểm của ${count} địa phương chưa công bố`,
      method: (board) => `${board}: cách chấm điểm và ngưỡng xếp loại`,
      methodWhy:
        'Thứ tự do cơ quan, đơn vị công bố xếp; bộ số liệu không có bảng điểm để kiểm lại.',
      notCertain: (figure, date) => `Con số suy luận ${figure} (${date})`,
      validFrom: (count, total) => `Ngày thành lập của ${count}/${total} địa phương`,
      document: (title) => `Số, nơi và ngày ban hành: ${title}`,
      documentWhy: 'Bản văn thu thập được không có phần đầu văn bản.',
      urls: (count, total) => `Địa chỉ đầy đủ của ${count}/${total} nguồn`,
      urlsWhy: 'Mỗi nguồn có ký hiệu, trang đăng hoặc ngày đăng để tra lại.',
    },
    fileTitle: 'Dùng lại số liệu',
    file: 'Mọi con số trên trang này nằm trong một tệp JSON có lược đồ, đọc được bằng máy, dùng tự do và miễn phí.',
    fileLink: 'scoreboard-2023.json',
    openData: 'Tải các bảng dữ liệu mở',
  },
  en: {
    description:
      'Every figure of this site with its date, status and source, and what is not known. One JSON file to reuse.',
    lead: 'Each figure has a date, a status and a source. What is not known is said to be unknown, and never guessed.',
    contents: 'On this page',
    stateTitle: 'The data set',
    state: {
      title: 'Title',
      asOf: 'Data as of',
      status: 'Status',
      published: 'File written',
      source: 'Source',
    },
    statusMeaning:
      'Provisional means: the figures are real and published, but this project compiled them and the Emulation and Commendation Council has not confirmed them.',
    figuresTitle: 'Figures',
    figuresLead:
      '“Derived” is computed from published figures. “Inferred” lacks part of its evidence, and is never measured against the target.',
    figure: 'Figure',
    date: 'Date',
    status: 'Status',
    source: 'Source',
    baseline: 'Baseline',
    goal: 'Target',
    counted: 'Counted',
    notMeasured: 'Not measured against the target',
    bothTitle: 'Both shares are right',
    both: (target, counted, day) =>
      `The directive has a denominator of its own, so the target is ${target}. The publisher of ${day} used the denominator of that day, so the result is ${counted}. Denominators change when communes merge, split or leave the programme; each share therefore keeps its own numerator, denominator and date.`,
    rankingTitle: 'Ranking',
    rank: 'Rank',
    locality: 'Locality',
    grade: 'Grade',
    daysTitle: 'Anniversaries',
    day: 'Day',
    since: 'Commemorates',
    yearly: 'every year',
    localitiesTitle: 'Localities and clusters',
    localitiesLead:
      'The district-level units of 2023. A code has a meaning only together with a date, because codes are reused.',
    code: 'Code',
    bloc: 'Cluster',
    validity: 'Period',
    knownFrom: (date) => `known from ${date}`,
    validTo: (date) => `until ${date}`,
    members: 'Units',
    sourcesTitle: 'Sources',
    sourcesLead:
      'There is a link only where a complete address was seen; none is put together from parts.',
    reference: 'Reference',
    gapsTitle: 'What is not known',
    gapsLead: 'This list is made from the data set itself.',
    gaps: {
      final: (what, deadline) => `The final result (${deadline}): ${what}`,
      finalNewest: (figure, date) => `The newest figure found is ${figure}, of ${date}.`,
      scores: (board, count) => `${board}: the scores of ${count} localities were not published`,
      method: (board) => `${board}: how it was scored, and the limits of its grades`,
      methodWhy:
        'The order is the publisher’s; the data set contains no scoring scheme to check it by.',
      notCertain: (figure, date) => `The inferred figure ${figure} (${date})`,
      validFrom: (count, total) => `The founding date of ${count} of ${total} localities`,
      document: (title) => `Number, place and date of issue: ${title}`,
      documentWhy: 'The text that was read lacks its letterhead.',
      urls: (count, total) => `The complete address of ${count} of ${total} sources`,
      urlsWhy: 'Each has a number, a site or a date by which to find it.',
    },
    fileTitle: 'Reuse the data',
    file: 'Every figure of this page is in one JSON file with a schema: machine-readable, open and free of charge.',
    fileLink: 'scoreboard-2023.json',
    openData: 'Download the tables of the open data',
  },
};
