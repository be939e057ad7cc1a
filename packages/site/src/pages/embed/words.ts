/** Words of the page that writes snippets. */
const vi = {
  title: 'Nhúng vào trang thông tin điện tử của đơn vị',
  description:
    'Chọn tiến độ, bảng xếp hạng, sơ đồ hoặc đếm ngược, xem thử rồi chép một đoạn mã dán vào bài viết; có cách cho cả hệ thống quản trị xóa mất script.',
  lead: 'Chọn nội dung, xem thử, rồi chép một đoạn mã dán vào bài viết. Mỗi đoạn mã đều kèm số liệu dạng chữ, nên người đọc luôn thấy được nội dung, kể cả khi trang xóa mất script.',
  needsScript: (shown: string) =>
    `Cần bật JavaScript để chọn nội dung khác. Bên dưới là các đoạn mã của ${shown.toLowerCase()}.`,
  choose: '1. Chọn nội dung',
  what: 'Thành phần',
  which: {
    progress: 'Chỉ tiêu',
    leaderboard: 'Bảng',
    countdown: 'Ngày kỷ niệm',
    'tile-map': 'Sơ đồ',
    timeline: 'Danh sách',
    movements: 'Danh sách',
    honours: 'Danh sách',
    'index-panel': 'Bảng chỉ số',
    scorecard: 'Bảng',
    'target-board': 'Danh sách',
  },
  index: 'Chỉ số',
  everyIndex: 'Tất cả',
  area: 'Nội dung thi đua',
  everyArea: 'Tất cả',
  by: 'Tô theo',
  usualBy: 'Như bảng xếp hạng có',
  aspects: { grade: 'Xếp loại', rank: 'Thứ hạng', score: 'Điểm' },
  bloc: 'Cụm thi đua',
  everyBloc: 'Tất cả các cụm',
  locality: 'Làm nổi bật',
  unit: 'Phiếu điểm của',
  noLocality: 'Không địa phương nào',
  rows: 'Số dòng',
  everyRow: 'Tất cả',
  firstRows: (count: number) => `${count} dòng đầu`,
  day: 'Số liệu tính đến ngày',
  dayHint: 'Để trống: số liệu mới nhất.',
  theme: 'Sáng hay tối',
  themes: {
    '': 'Theo trang đăng bài',
    light: 'Sáng',
    dark: 'Tối',
    auto: 'Theo máy của người đọc',
  },
  language: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  width: 'Chiều rộng',
  fullWidth: 'Bằng cột bài viết',
  pixels: (width: number) => `${width} px`,
  how: '2. Chọn cách dán',
  howLead:
    'Chưa rõ trang của mình cho phép gì thì dán “Luôn mới”, lưu, mở bài ra xem. Chỉ thấy chữ và bảng đơn giản là trang đã xóa script: dùng HTML tĩnh, hoặc dùng khung nếu trang nhúng được khung như khung video.',
  kinds: {
    following: {
      name: 'Luôn mới',
      use: 'Bảng đầy đủ, có ô tìm; trang phải cho chạy script. Số liệu tự cập nhật khi bảng gốc thay đổi.',
    },
    pinned: {
      name: 'Giữ nguyên',
      use: 'Số liệu và cách hiển thị giữ như hôm nay, kể cả khi bảng gốc thay đổi; trang phải cho chạy script. Hợp với bài lưu trữ.',
    },
    frame: {
      name: 'Khung (iframe)',
      use: 'Dùng khi trang xóa script nhưng cho nhúng khung, như khung video. Số liệu tự cập nhật; số liệu chính đi kèm dạng chữ.',
    },
    plain: {
      name: 'HTML tĩnh',
      use: 'Chữ, bảng và thanh tiến độ, không script, theo kiểu chữ và màu của trang. Trang có bỏ kiểu dáng thì chữ và số vẫn đủ; số liệu là của hôm nay.',
    },
  },
  preview: 'Xem thử',
  paste: '3. Sao chép và dán',
  pasteLead:
    'Trong trình soạn thảo, mở chế độ mã nguồn (HTML), đặt con trỏ vào chỗ muốn hiện bảng rồi dán.',
  snippet: 'Đoạn mã',
  copy: 'Sao chép đoạn mã',
  copied: 'Đã chép. Dán vào chế độ mã nguồn của bài viết.',
  notCopied:
    'Trình duyệt không cho chép tự động. Đoạn mã đã được chọn sẵn: bấm Ctrl+C (máy Mac: ⌘C) rồi dán vào mã nguồn của bài.',
  /** `{pasted}` and `{loaded}` are sizes. */
  cost: 'Đoạn mã nặng {pasted}; mỗi người đọc tải thêm {loaded} trong lần xem đầu.',
  costNothing: 'Đoạn mã nặng {pasted}; người đọc không tải thêm gì.',
  policy: 'Dành cho quản trị: trang có chính sách bảo mật (CSP)?',
  policyLead:
    'Gửi quản trị trang các dòng sau để thêm vào chính sách. Nếu chính sách có mục trusted-types, thêm cả tên lit-html.',
  policyNothing: 'Cách này không cần thêm gì vào chính sách của trang.',
  failed: 'Chưa tạo được đoạn mã. {reason}',
  notLoaded: 'Không tải được số liệu. Kiểm tra mạng rồi chọn lại, hoặc tải lại trang sau ít phút.',
};

const en: typeof vi = {
  title: 'Put it on your page',
  description:
    'Choose a progress bar, a leaderboard, a map or a countdown, look at it, and copy one snippet into your article; there is one for a CMS that strips scripts, too.',
  lead: 'Choose, look, copy one snippet and paste it into your article. Every snippet carries the figures as text, so readers always see them, even where scripts are stripped.',
  needsScript: (shown) =>
    `JavaScript is needed to choose. Below are the snippets of the ${shown.toLowerCase()}.`,
  choose: '1. Choose what to show',
  what: 'Element',
  which: {
    progress: 'Target',
    leaderboard: 'Board',
    countdown: 'Anniversary',
    'tile-map': 'Map',
    timeline: 'List',
    movements: 'List',
    honours: 'List',
    'index-panel': 'Panel',
    scorecard: 'Board',
    'target-board': 'List',
  },
  index: 'Index',
  everyIndex: 'All',
  area: 'Emulation area',
  everyArea: 'All',
  by: 'Coloured by',
  usualBy: 'What the board has',
  aspects: { grade: 'Grade', rank: 'Rank', score: 'Score' },
  bloc: 'Cluster',
  everyBloc: 'All clusters',
  locality: 'Highlight',
  unit: 'Scorecard of',
  noLocality: 'No locality',
  rows: 'Rows',
  everyRow: 'All',
  firstRows: (count) => `The first ${count}`,
  day: 'As of the day',
  dayHint: 'Empty: the newest state.',
  theme: 'Background',
  themes: { '': 'As the page', light: 'Light', dark: 'Dark', auto: 'As the reader’s device' },
  language: 'Language',
  languages: { vi: 'Vietnamese', en: 'English' },
  width: 'Width',
  fullWidth: 'As the column',
  pixels: (width) => `${width} px`,
  how: '2. Choose how to paste it',
  howLead:
    'Not sure what your CMS allows? Paste “Always new”, save, look at the article. If there is text and a simple table, scripts were stripped: use static HTML, or the frame where frames such as those of videos are allowed.',
  kinds: {
    following: {
      name: 'Always new',
      use: 'A script and the board’s tag. Figures follow the published board.',
    },
    pinned: {
      name: 'Pinned',
      use: 'Today’s figures and today’s software, for good; browsers refuse a file that was changed. For archives.',
    },
    frame: {
      name: 'Frame (iframe)',
      use: 'For a CMS that strips scripts but takes iframes, such as those of videos. Figures follow; the main ones come along in words.',
    },
    plain: {
      name: 'Static HTML',
      use: 'Text, a table and a bar, without any script, in the letters and colours of the page. Where styles are stripped, all words and figures are left; they are today’s.',
    },
  },
  preview: 'Preview',
  paste: '3. Copy and paste',
  pasteLead: 'In your editor, open the source (HTML) view, put the cursor where it belongs, paste.',
  snippet: 'Snippet',
  copy: 'Copy the snippet',
  copied: 'Copied. Paste it into the source view of your article.',
  notCopied:
    'The browser did not allow copying. The snippet is selected: press Ctrl+C (Mac: ⌘C), and paste it into the source of your article.',
  cost: 'The snippet has {pasted}; each reader loads {loaded} more on the first view.',
  costNothing: 'The snippet has {pasted}; readers load nothing more.',
  policy: 'A page with a Content Security Policy?',
  policyLead:
    'Send these lines to whoever runs the site, to add to the policy. If it has trusted-types, add the name lit-html.',
  policyNothing: 'This way needs nothing added to the policy.',
  failed: 'No snippet could be made. {reason}',
  notLoaded:
    'The data could not be loaded. Check your connection and choose again, or reload the page in a few minutes.',
};

/** Words of the page that writes snippets, in each language. */
export const embedWords = { vi, en };
