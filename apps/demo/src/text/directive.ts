import type { Bound, Locale, MovementKind, RelationKind, SystemAction } from '@thidua/core';

/** Words of the page of the directive. What the directive says comes from the content. */
export interface DirectiveText {
  title: string;
  description: string;
  lead: (items: number) => string;
  contents: string;
  /** Where the same page has the original. */
  toOriginal: string;
  filter: { label: string; found: string; none: string; clear: string };
  copy: { label: string; done: string; failed: string };
  sections: Record<
    | 'identity'
    | 'contents'
    | 'targets'
    | 'movements'
    | 'documents'
    | 'indices'
    | 'systems'
    | 'partners'
    | 'anniversaries'
    | 'duties'
    | 'steps'
    | 'recipients'
    | 'structure',
    string
  >;
  leads: {
    identity: string;
    contents: string;
    targets: string;
    movements: string;
    documents: string;
    indices: string;
    systems: string;
    steps: string;
    structure: string;
  };
  terms: {
    number: string;
    place: string;
    issuedOn: string;
    year: string;
    original: string;
    source: string;
    kind: string;
    role: string;
    bound: string;
    deadline: string;
    baseline: string;
    status: string;
    way: string;
    measured: string;
    period: string;
    asked: string;
    otherNames: string;
    date: string;
    issuer: string;
    subject: string;
    officialName: string;
    scale: string;
    publisher: string;
    readings: string;
    citedAs: string;
    day: string;
    organisations: string;
    together: string;
    reportsTo: string;
    actor: string;
    output: string;
    purpose: string;
    kinds: string;
    vietnamese: string;
  };
  labels: {
    heading: string;
    issuer: string;
    signature: string;
    filing: string;
    context: string;
    structure: string;
    beginning: string;
    participants: string;
    distribution: string;
  };
  toReadings: (index: string) => string;
  unknown: string;
  unknownWhy: string;
  notStated: string;
  originalLanguage: string;
  paraphrase: string;
  inferred: string;
  readFromYear: string;
  roles: Record<'goal' | 'baseline' | 'denominator', string>;
  bounds: Record<Bound, string>;
  noBound: string;
  ways: Record<'increase' | 'decrease', string>;
  directionOnly: Record<'increase' | 'decrease', string>;
  completion: string;
  boardLink: string;
  unnamed: string;
  movementKinds: Record<MovementKind, string>;
  documentNumber: (kind: string, number: string) => string;
  higherIsBetter: string;
  actions: Record<SystemAction, string>;
  years: (count: number) => string;
  step: (order: number) => string;
  purposes: Record<'report' | 'archive', string>;
  rules: {
    caption: (index: string) => string;
    year: string;
    method: string;
    dimensions: string;
    status: string;
    until: (year: number) => string;
    since: (year: number) => string;
    unknown: string;
  };
  organisation: string;
  duties: string;
  noDuty: string;
  section: string;
  items: string;
  relations: Record<RelationKind, { from: string; to: string }>;
}

export const directiveText: Record<Locale, DirectiveText> = {
  vi: {
    title: 'Chỉ thị phát động phong trào thi đua yêu nước năm 2023',
    description:
      'Toàn bộ chỉ thị của Chủ tịch UBND tỉnh Quảng Nam, từng mục một: nội dung, chỉ tiêu, phong trào, văn bản, chỉ số, nhiệm vụ, các bước; mục nào cũng có mã và liên kết để dẫn.',
    lead: (items) =>
      `${items} ý, mỗi ý có mã, liên kết và vị trí trong chỉ thị. Lời văn là nguyên văn, trừ ý ghi “Tóm lược”.`,
    contents: 'Nội dung trang',
    toOriginal: '',
    filter: {
      label: 'Tìm trong chỉ thị, gõ có dấu hoặc không dấu',
      found: 'Tìm thấy {found}/{all} ý.',
      none: 'Không có ý nào chứa đủ các chữ đã gõ.',
      clear: 'Xóa',
    },
    copy: {
      label: 'Sao chép liên kết',
      done: 'Đã chép.',
      failed: 'Trình duyệt không cho chép; hãy chép địa chỉ của trang.',
    },
    sections: {
      identity: 'Văn bản',
      contents: 'Sáu nội dung thi đua',
      targets: 'Chỉ tiêu',
      movements: 'Phong trào',
      documents: 'Văn bản viện dẫn',
      indices: 'Chỉ số',
      systems: 'Hệ thống thông tin',
      partners: 'Địa phương hợp tác',
      anniversaries: 'Ngày kỷ niệm',
      duties: 'Cơ quan và trách nhiệm',
      steps: 'Chín bước trong năm',
      recipients: 'Nơi nhận',
      structure: 'Theo thứ tự của chỉ thị',
    },
    leads: {
      identity: 'Lỗi quét chắc chắn đã được sửa. Chỗ còn ngờ thì giữ như văn bản và có ghi chú.',
      contents: 'Chỉ thị chỉ đánh số sáu nội dung; tiêu đề ở đây do dự án này đặt.',
      targets:
        'Chỉ thị không có bảng điểm. Chỉ tiêu nào không ghi con số thì ở đây cũng không có con số.',
      movements: 'Tên phong trào đặt trong ngoặc kép như trong chỉ thị.',
      documents: 'Số, ngày và nơi ban hành ghi đúng như chỉ thị; chỗ nào không ghi thì nói rõ.',
      indices:
        'Chỉ thị yêu cầu cải thiện sáu chỉ số, không ghi mức phải đạt. Thang đo và quy tắc từng năm lấy từ nguồn ghi bên cạnh.',
      systems: 'Báo cáo có thể dẫn các hệ thống này làm nguồn số liệu.',
      steps: 'Chỉ thị nêu các việc; thứ tự chín bước do dự án này sắp xếp.',
      structure: 'Mỗi phần của chỉ thị và các mục lấy từ đó.',
    },
    terms: {
      number: 'Số',
      place: 'Địa danh',
      issuedOn: 'Ngày ban hành',
      year: 'Áp dụng cho',
      original: 'Ngôn ngữ gốc',
      source: 'Nguồn',
      kind: 'Loại',
      role: 'Vai trò',
      bound: 'Mức ràng buộc',
      deadline: 'Hạn',
      baseline: 'Mức đầu kỳ',
      status: 'Tình trạng',
      way: 'Chiều',
      measured: 'Tiến độ',
      period: 'Giai đoạn',
      asked: 'Chỉ thị yêu cầu',
      otherNames: 'Tên khác',
      date: 'Ngày',
      issuer: 'Cơ quan, người ban hành',
      subject: 'Về việc',
      officialName: 'Tên chính thức',
      scale: 'Thang đo',
      publisher: 'Cơ quan, đơn vị công bố',
      readings: 'Quảng Nam',
      citedAs: 'Ghi nguồn là',
      day: 'Ngày',
      organisations: 'Cơ quan thực hiện',
      together: 'Phối hợp với',
      reportsTo: 'Báo cáo, tham mưu cho',
      actor: 'Cơ quan, đơn vị thực hiện',
      output: 'Kết quả',
      purpose: 'Gửi để',
      kinds: 'Gồm',
      vietnamese: 'Tiếng Việt',
    },
    labels: {
      heading: 'Trích yếu',
      issuer: 'Người ban hành',
      signature: 'Người ký',
      filing: 'Ký hiệu lưu',
      context: 'Bối cảnh',
      structure: 'Bố cục',
      beginning: 'Mở đầu nội dung',
      participants: 'Đối tượng thi đua',
      distribution: 'Danh sách nơi nhận',
    },
    toReadings: (index) => `${index} của Quảng Nam qua các năm`,
    unknown: 'Chưa biết',
    unknownWhy: 'bản thu thập được thiếu phần đầu văn bản.',
    notStated: 'chỉ thị không ghi',
    originalLanguage: 'Tiếng Việt',
    paraphrase: 'Tóm lược, không phải nguyên văn.',
    inferred: 'suy luận',
    readFromYear: 'hiểu theo năm hoặc giai đoạn',
    roles: { goal: 'Chỉ tiêu', baseline: 'Mức đầu kỳ', denominator: 'Mẫu số' },
    bounds: {
      'at-least': 'Ít nhất',
      'more-than': 'Hơn',
      exactly: 'Đúng con số, không kèm “ít nhất”',
      'at-most': 'Nhiều nhất',
      'less-than': 'Dưới',
    },
    noBound: 'chỉ thị không ghi mức ràng buộc',
    ways: { increase: 'tăng', decrease: 'giảm' },
    directionOnly: { increase: 'Cải thiện, không ghi mức', decrease: 'Giảm, không ghi mức' },
    completion: 'Hoàn thành',
    boardLink: 'xem trên bảng thi đua',
    unnamed: 'Phong trào không có tên trong ngoặc kép',
    movementKinds: {
      'emulation-movement': 'phong trào thi đua',
      'special-emulation-movement': 'phong trào thi đua đặc biệt',
      movement: 'phong trào',
    },
    documentNumber: (kind, number) => `${kind} số ${number}`,
    higherIsBetter: 'cao hơn là tốt hơn',
    actions: {
      use: 'hệ thống đã có',
      'put-into-use': 'hệ thống cần đưa vào sử dụng',
      inform: 'kênh thông tin',
    },
    years: (count) => `Kỷ niệm ${count} năm`,
    step: (order) => `Bước ${order}`,
    purposes: { report: 'báo cáo', archive: 'lưu' },
    rules: {
      caption: (index) => `Cách tính ${index} theo năm số liệu`,
      year: 'Năm số liệu',
      method: 'Cách tính',
      dimensions: 'Thành phần',
      status: 'Tình trạng, nguồn',
      until: (year) => `đến ${year}`,
      since: (year) => `từ ${year}`,
      unknown: 'chưa rõ',
    },
    organisation: 'Cơ quan, đơn vị',
    duties: 'Trách nhiệm',
    noDuty: 'được nhắc đến',
    section: 'Phần',
    items: 'Ý',
    relations: {
      continues: { from: 'Tiếp nối', to: 'Được tiếp nối ở' },
      implements: { from: 'Thực hiện', to: 'Được thực hiện ở' },
      'tied-to': { from: 'Gắn với', to: 'Gắn với' },
      pursues: { from: 'Hướng tới chỉ tiêu', to: 'Mục hướng tới chỉ tiêu này' },
      covers: { from: 'Đề cập', to: 'Được đề cập ở' },
    },
  },
  en: {
    title: 'Directive launching the patriotic emulation movement of 2023',
    description:
      'The whole directive of the Chairman of the People’s Committee of Quang Nam Province, item by item: emulation areas, targets, movements, documents, indices, duties and steps, each with a reference and a link.',
    lead: (items) =>
      `${items} items, each with its reference, its link and its place in the directive. They translate the directive’s own words, except where “summary” is written.`,
    contents: 'On this page',
    toOriginal: 'Read the Vietnamese original',
    filter: {
      label: 'Search the directive',
      found: '{found} of {all} items.',
      none: 'No item contains all of these words.',
      clear: 'Clear',
    },
    copy: {
      label: 'Copy link',
      done: 'Copied.',
      failed: 'The browser did not allow copying; copy the page’s address.',
    },
    sections: {
      identity: 'The document',
      contents: 'Six emulation areas',
      targets: 'Targets',
      movements: 'Movements',
      documents: 'Documents cited',
      indices: 'Indices',
      systems: 'Information systems',
      partners: 'Partners abroad',
      anniversaries: 'Anniversaries',
      duties: 'Organisations and duties',
      steps: 'Nine steps of the year',
      recipients: 'Recipients',
      structure: 'In the directive’s order',
    },
    leads: {
      identity:
        'Scanning errors that are certain were corrected. Doubtful wordings stand as they are written, with a note.',
      contents:
        'The directive only numbers its six emulation areas; the headings are this project’s.',
      targets:
        'The directive has no scoring. Where it gives no number for a target, there is none here.',
      movements: 'Names stand in quotation marks as in the directive.',
      documents:
        'Number, date and issuer as the directive gives them; where it gives none, this is said.',
      indices:
        'The directive asks for six indices to be improved and gives no value to reach. Scales and the rules of each year come from the sources beside them.',
      systems: 'Reports can name these systems as the origin of their figures.',
      steps: 'The directive names the work; the order of the nine steps is this project’s.',
      structure: 'Each part of the directive, and the items that come from it.',
    },
    terms: {
      number: 'Number',
      place: 'Place',
      issuedOn: 'Day of issue',
      year: 'For',
      original: 'Original language',
      source: 'Source',
      kind: 'Kind',
      role: 'Role',
      bound: 'Bound',
      deadline: 'Deadline',
      baseline: 'Baseline',
      status: 'Status',
      way: 'Direction',
      measured: 'Progress',
      period: 'Period',
      asked: 'The directive asks to',
      otherNames: 'Other name',
      date: 'Date',
      issuer: 'Issuer',
      subject: 'About',
      officialName: 'Official name',
      scale: 'Scale',
      publisher: 'Publisher',
      readings: 'Quang Nam',
      citedAs: 'Cite as',
      day: 'Day',
      organisations: 'Who',
      together: 'Together with',
      reportsTo: 'Reports to, advises',
      actor: 'Who',
      output: 'Output',
      purpose: 'Sent',
      kinds: 'Namely',
      vietnamese: 'Vietnamese',
    },
    labels: {
      heading: 'Subject',
      issuer: 'Issued by',
      signature: 'Signed by',
      filing: 'Filing code',
      context: 'Context',
      structure: 'Structure',
      beginning: 'How it begins',
      participants: 'Who takes part',
      distribution: 'List of recipients',
    },
    toReadings: (index) => `${index} of Quang Nam over the years`,
    unknown: 'Not known',
    unknownWhy: 'the text that was read lacks its letterhead.',
    notStated: 'not given in the directive',
    originalLanguage: 'Vietnamese',
    paraphrase: 'A summary, not the directive’s own words.',
    inferred: 'inferred',
    readFromYear: 'read from the year or the period',
    roles: { goal: 'Target', baseline: 'Baseline', denominator: 'Denominator' },
    bounds: {
      'at-least': 'At least',
      'more-than': 'More than',
      exactly: 'The number alone, without “at least”',
      'at-most': 'At most',
      'less-than': 'Less than',
    },
    noBound: 'none given in the directive',
    ways: { increase: 'up', decrease: 'down' },
    directionOnly: {
      increase: 'Improve, no value given',
      decrease: 'Reduce, no value given',
    },
    completion: 'Complete',
    boardLink: 'see the board',
    unnamed: 'A movement without a quoted name',
    movementKinds: {
      'emulation-movement': 'emulation movement',
      'special-emulation-movement': 'special emulation movement',
      movement: 'movement',
    },
    documentNumber: (kind, number) => `${kind} No. ${number}`,
    higherIsBetter: 'higher is better',
    actions: {
      use: 'in use already',
      'put-into-use': 'to be put into use',
      inform: 'a channel of information',
    },
    years: (count) => `${count} years`,
    step: (order) => `Step ${order}`,
    purposes: { report: 'as a report', archive: 'to the archive' },
    rules: {
      caption: (index) => `Rules of ${index} by data year`,
      year: 'Data year',
      method: 'How it is computed',
      dimensions: 'Dimensions',
      status: 'Status, source',
      until: (year) => `to ${year}`,
      since: (year) => `since ${year}`,
      unknown: 'not known',
    },
    organisation: 'Organisation',
    duties: 'Duties',
    noDuty: 'named only',
    section: 'Part',
    items: 'Items',
    relations: {
      continues: { from: 'Continues', to: 'Continued by' },
      implements: { from: 'Carries out', to: 'Carried out by' },
      'tied-to': { from: 'Tied to', to: 'Tied to' },
      pursues: { from: 'Works towards', to: 'Pursued by' },
      covers: { from: 'Is about', to: 'Named in' },
    },
  },
};
