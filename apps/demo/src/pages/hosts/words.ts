/** Words of the page about the model sites. Ways to paste have the builder's names. */
const vi = {
  lead: 'Ba trang web dựng theo kiểu các trang có thật, mỗi trang gây khó cho đoạn mã theo một cách. Cùng một thành phần phải trông như nhau ở mọi nơi.',
  description:
    'Ba trang mẫu để thử các đoạn mã nhúng: cổng thông tin, bài báo, trang huyện kiểu cũ; dán gì, ở đâu, vì sao.',
  honest:
    'Đây là trang mẫu do bản trình diễn dựng lên, không phải trang của cơ quan hay tòa soạn nào. Số liệu trong các thành phần là số liệu đã công bố, có ghi nguồn. Đoạn mã ở đây không có tên miền trong địa chỉ, vì trang mẫu nằm cùng máy chủ.',
  open: 'Mở trang mẫu',
  pasted: 'Đã dán',
  pages: {
    portal: {
      title: 'Cổng thông tin',
      like: 'Chính sách bảo mật nội dung (CSP) chặt, có Trusted Types; bảng định kiểu cũ với cỡ chữ gốc 62,5%, đặt lại mọi thẻ, dàn trang bằng bảng ba cột, “!important” khắp nơi.',
      why: 'Trang cho chạy script từ máy chủ tin cậy và số liệu cần luôn mới: dùng đoạn mã “Luôn mới”.',
    },
    archive: {
      title: 'Trang lưu trữ của cổng thông tin',
      like: 'Cùng chính sách và bảng định kiểu, nhưng là trang lưu trữ: nội dung không được đổi sau ngày đăng.',
      why: 'Đoạn mã “Giữ nguyên” trỏ đến tệp mã và tệp số liệu không bao giờ đổi; trình duyệt từ chối tệp mã bị sửa.',
    },
    article: {
      title: 'Bài báo, script bị xóa',
      like: 'Hệ thống quản trị nội dung lọc bài viết thật sự khi dựng trang: bỏ script, style, template và thuộc tính lạ; thẻ lạ chỉ còn phần chữ bên trong.',
      why: '“Khung (iframe)” khi hệ thống còn giữ khung: khung có chiều cao cố định. “HTML tĩnh” khi không chắc còn gì được giữ. Đoạn mã “Luôn mới” dán nhầm vào đây vẫn để lại phần chữ.',
    },
    articleWithScript: {
      title: 'Bài báo, mẫu trang có iframe.js',
      like: 'Cùng bộ lọc, nhưng tòa soạn đã thêm iframe.js vào mẫu trang một lần cho mọi bài.',
      why: '“Khung (iframe)”: vẫn đoạn mã ấy, nay khung cao vừa nội dung.',
    },
    district: {
      title: 'Trang huyện',
      like: 'Trang thời jQuery 1.12: thư viện cũ thêm hàm vào Array.prototype, chiếm tên $ và version, thẻ tab ẩn hiện bằng script; đã có sẵn một phiên bản khác của các thành phần.',
      why: '“Luôn mới”: bản đến sau nhường bản đến trước, nên trang chỉ chạy một bản và bảng điều khiển của trình duyệt báo một dòng.',
    },
  },
};

const en: typeof vi = {
  lead: 'Three web sites built as real ones are, each hard on a snippet in its own way. The same element has to look the same in all of them.',
  description:
    'Three model sites for the snippets: a portal, a newspaper article, a district site of the old kind; what was pasted where, and why.',
  honest:
    'These are model pages of this demonstration, in Vietnamese only, and no site of any authority or newspaper. The figures in the elements are published ones, with their sources. The snippets here have no domain in their addresses, for the model sites share this server.',
  open: 'Open the model page',
  pasted: 'Pasted',
  pages: {
    portal: {
      title: 'Portal',
      like: 'A strict Content Security Policy with Trusted Types; an old style sheet with a root size of 62.5%, resets of every tag, three columns made of tables, and “!important” everywhere.',
      why: 'The site allows scripts of a server that it trusts, and the figures must be up to date: the “Always new” snippet.',
    },
    archive: {
      title: 'Archived page of the portal',
      like: 'The same policy and style sheet, on a page that must not change after its day.',
      why: 'The “Pinned” snippet points to a script and data that never change; a browser refuses a script that was altered.',
    },
    article: {
      title: 'Article, scripts stripped',
      like: 'The CMS really filters the text while the page is built: scripts, styles, templates and unknown attributes go; of unknown tags only the content stays.',
      why: '“Frame (iframe)” where the CMS keeps frames: it stands at its fixed height. “Static HTML” where nothing is sure. Even an “Always new” snippet pasted by mistake leaves its text.',
    },
    articleWithScript: {
      title: 'Article, iframe.js in the template',
      like: 'The same filter, but the newspaper put iframe.js into its template, once for all articles.',
      why: '“Frame (iframe)”: the same snippet, and now the frame is as tall as its content.',
    },
    district: {
      title: 'District site',
      like: 'A page of the jQuery 1.12 years: libraries that add to Array.prototype, the names $ and version taken, tabs shown and hidden by script; another version of the elements is there already.',
      why: '“Always new”: the copy that comes second gives way to the first, so that one copy runs and the console has one line about it.',
    },
  },
};

export const hostsText = { vi, en };
