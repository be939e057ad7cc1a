/** Words of the guide for editors. The names of buttons and fields come from the builder itself. */
const vi = {
  title: 'Đưa bảng thi đua vào bài viết',
  description:
    'Hướng dẫn một trang cho biên tập viên: chọn bảng, chép một đoạn mã, dán vào bài; không cần biết lập trình.',
  lead: 'Bốn bước, khoảng hai phút, không cần biết lập trình.',
  builder: 'Mở trang “Nhúng”',
  print: 'Trang này in vừa một tờ A4.',
  steps: [
    {
      title: 'Chọn nội dung',
      text: 'Mở trang {title}. Chọn một trong ba thành phần, rồi chọn cụm, số dòng, sáng hay tối nếu cần. Phần {preview} (trên điện thoại: kéo xuống) cho thấy đúng những gì người đọc sẽ thấy.',
      picture: 'choose',
      alt: 'Trang Nhúng, bước 1: ba nút chọn Tiến độ, Bảng xếp hạng, Đếm ngược; bên dưới là các ô chọn bảng, cụm thi đua, số dòng, sáng hay tối.',
    },
    {
      title: 'Chọn cách dán',
      text: 'Lần đầu, để nguyên {following}. Bài lưu trữ, không muốn số liệu đổi nữa: {pinned}. Trang xóa script: {plain}; nếu trang nhúng được khung, như khung video, thì {frame}.',
      picture: 'how',
      alt: 'Trang Nhúng, bước 2: bốn cách dán, “Luôn mới” đang được chọn.',
    },
    {
      title: 'Sao chép đoạn mã',
      text: 'Bấm {copy}. Dòng chữ “{copied}” hiện ra là được.',
      picture: 'copy',
      alt: 'Trang Nhúng, bước 3: nút “Sao chép đoạn mã” và bên dưới là đoạn mã.',
    },
    {
      title: 'Dán vào mã nguồn của bài',
      text: 'Trong trình soạn thảo của trang, bấm nút mã nguồn, thường ghi <>, HTML, Source hoặc “Mã nguồn”. Đặt con trỏ vào chỗ muốn hiện bảng, dán, rồi lưu. Dán thẳng vào phần soạn chữ thì người đọc chỉ thấy các dòng mã.',
      picture: 'source',
      alt: 'Hình vẽ một trình soạn thảo: nút mã nguồn <> được khoanh, bên dưới là đoạn mã vừa dán giữa hai đoạn văn.',
    },
  ],
  checkTitle: 'Xem lại sau khi lưu',
  checks: [
    'Mở bài như người đọc, trên máy tính và trên điện thoại.',
    'Dưới bảng có nguồn, ngày và tình trạng của số liệu (sơ bộ, minh họa…). Không xóa dòng này.',
    'Khi trích số liệu trong bài, ghi đúng ngày và tình trạng ấy. Thứ hạng không phải là danh hiệu: danh hiệu, hình thức khen thưởng do Hội đồng xét, người có thẩm quyền quyết định.',
  ],
  troubleTitle: 'Nếu chưa được',
  troubles: [
    [
      'Chỉ có chữ và bảng đơn giản, không có thanh, không có ô tìm',
      'Trang đã xóa script. Số liệu vẫn đúng. Muốn đẹp hơn thì dán {plain}; muốn có ô tìm thì thử {frame}.',
    ],
    [
      'Không có khung, chỉ có một đoạn chữ với nguồn và liên kết; hoặc một ô xám',
      'Trang không cho nhúng khung. Chọn {plain}.',
    ],
    [
      'Trong khung không có ô tìm, có dòng “Script không chạy ở đây”',
      'Trình soạn thảo đã đổi khung thành sandbox="" (TinyMCE làm vậy). Bảng và số dòng vẫn đúng; muốn có ô tìm, nhờ quản trị thêm tên miền của bảng vào sandbox_iframes_exclusions.',
    ],
    [
      'Bảng hiện hai lần, hoặc có nhiều dòng mã kiểu “.base { … }”',
      'Đoạn mã cũ, hoặc bị dán hai lần. Xóa hết, bấm {copy} rồi dán lại.',
    ],
    [
      'Phần bài sau bảng biến mất, hoặc có chữ vụn như “td>”',
      'Đoạn mã bị dán thiếu. Xóa hết, bấm {copy} rồi dán lại trọn vẹn.',
    ],
    [
      'Toàn các dòng mã bắt đầu bằng dấu <',
      'Đoạn mã nằm trong phần soạn chữ: xóa đi, dán lại ở chế độ mã nguồn. Vẫn còn dòng mã thì trang in ra mọi thẻ lạ: chọn {plain}.',
    ],
    [
      'Một dòng báo không tải được số liệu',
      'Chờ ít phút rồi mở lại. Vẫn vậy thì mở “{policy}” ở trang Nhúng và gửi các dòng ở đó cho quản trị trang.',
    ],
  ],
  knowTitle: 'Nên biết',
  know: [
    '{following} và {frame} tự cập nhật khi bảng gốc thay đổi. {pinned} và {plain} giữ số liệu của ngày chép; {pinned} có ô tìm và cần script, {plain} không phụ thuộc trang nào.',
    'Một bài có thể có nhiều bảng; dán mỗi đoạn mã vào chỗ của nó.',
    'Đoạn mã không đặt cookie, không theo dõi người đọc, không gửi gì đi nơi khác.',
  ],
  examples: 'Xem các trang mẫu đã dán sẵn',
};

const en: typeof vi = {
  title: 'Put a board into an article',
  description:
    'A one-page guide for editors: choose a board, copy one snippet, paste it; no programming.',
  lead: 'Four steps, about two minutes, no programming.',
  builder: 'Open the page “Embed”',
  print: 'This page prints on one sheet of A4.',
  steps: [
    {
      title: 'Choose what to show',
      text: 'Open the page {title}. Choose one of three elements, then cluster, rows or background if you need to. {preview} shows just what readers will see.',
      picture: 'choose',
      alt: 'The page Embed, step 1, in Vietnamese: three buttons for progress, leaderboard, countdown; below them fields for board, cluster, rows, background.',
    },
    {
      title: 'Choose how to paste it',
      text: 'The first time, leave {following}. For an archived article whose figures must not change any more: {pinned}. Where scripts are stripped: {plain}; or {frame}, if the site takes frames such as those of videos.',
      picture: 'how',
      alt: 'The page Embed, step 2, in Vietnamese: four ways to paste, the first one chosen.',
    },
    {
      title: 'Copy the snippet',
      text: 'Press {copy}. When it says “{copied}”, it is done.',
      picture: 'copy',
      alt: 'The page Embed, step 3, in Vietnamese: the button that copies, and the snippet below it.',
    },
    {
      title: 'Paste it into the source of the article',
      text: 'In your editor press the button for source code, often <>, HTML or Source. Put the cursor where the board belongs, paste, save. Pasted into the text itself, readers would see lines of code.',
      picture: 'source',
      alt: 'A drawing of an editor: the source button <> is circled, below it the pasted snippet between two paragraphs.',
    },
  ],
  checkTitle: 'Look at it after saving',
  checks: [
    'Open the article as a reader does, on a computer and on a phone.',
    'Below the board stand source, date and status of the figures (provisional, illustrative…). Leave that line in place.',
    'When you quote a figure, quote its date and status. A rank is not an award: awards are decided by the competent authority after the council has considered them.',
  ],
  troubleTitle: 'If it is not there',
  troubles: [
    [
      'Only text and a simple table: no bar, no search',
      'The site strips scripts. The figures are right. {plain} looks better; for a search, try {frame}.',
    ],
    [
      'No frame, only a paragraph with source and link; or a grey box',
      'The site allows no frames. Choose {plain}.',
    ],
    [
      'A frame without search that says “No script has run here”',
      'The editor has made sandbox="" of the frame, as TinyMCE does. Board and rows are right; for the search, ask whoever runs the site to add the board’s host to sandbox_iframes_exclusions.',
    ],
    [
      'The board twice, or many lines of code such as “.base { … }”',
      'An old snippet, or one pasted twice. Delete it all, press {copy}, and paste again.',
    ],
    [
      'What follows the board is gone, or there are stray characters such as “td>”',
      'Part of the snippet is missing. Delete it all, press {copy}, and paste the whole.',
    ],
    [
      'Lines of code that begin with <',
      'Delete it, and paste it in the source view. If code still shows, choose {plain}.',
    ],
    [
      'A line that says the data could not be loaded',
      'Wait a few minutes and open it again. If it stays, open “{policy}” on the page Embed and send those lines to whoever runs the site.',
    ],
  ],
  knowTitle: 'Good to know',
  know: [
    '{following} and {frame} follow the published board. {pinned} and {plain} keep the figures of the day on which you copied; {pinned} has a search and needs scripts, {plain} depends on no site.',
    'An article may have several boards; paste each snippet in its place.',
    'A snippet sets no cookie, follows no reader and sends nothing anywhere else.',
  ],
  examples: 'See model sites where it is done',
};

export const guideText = { vi, en };
