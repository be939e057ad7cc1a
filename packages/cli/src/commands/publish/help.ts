import type { Command } from '../../command.js';

/** How `thidua publish` is used. */
export const publishHelp: Command['help'] = {
  vi: {
    usage: 'publish SỔ_TÍNH_HOẶC_BẢNG --out THƯ_MỤC [--origin URL]',
    summary:
      'Ghi thư mục trang web: bảng, mã nhúng, hình chia sẻ, số liệu; máy chủ nào cũng dùng được',
    details: `Trang cũ trong thư mục được thay từng tệp, tệp không đổi thì để nguyên, không xóa tệp nào; lỗi giữa
chừng thì thư mục còn như cũ.

Tùy chọn
  --out THƯ_MỤC        thư mục để ghi
  --origin URL         trang sẽ ở đâu, ví dụ https://thidua.example
  --organisation CHỮ   nơi công bố, ghi ở chân trang
  --hosting THƯ_MỤC    ghi thêm cấu hình nginx, Apache vào thư mục này
  --json               xuất kết quả dưới dạng JSON`,
    examples: [
      'publish thi-dua.xlsx --out public --origin https://thidua.example',
      'publish bang.json --out public',
    ],
  },
  en: {
    usage: 'publish WORKBOOK-or-SCOREBOARD --out DIR [--origin URL]',
    summary:
      'Writes the folder of a site: board, embed builder, pictures, data; for any web server',
    details: `A site that is in the folder is replaced file by file; files that are the same are left alone, and
none is deleted. A failure leaves the folder as it was.

Options
  --out DIR            the folder to write
  --origin URL         where the site will be, such as https://thidua.example
  --organisation TEXT  who publishes it, said in the foot of every page
  --hosting DIR        also writes settings of nginx and Apache into this folder
  --json               prints the result as JSON`,
    examples: [
      'publish thi-dua.xlsx --out public --origin https://thidua.example',
      'publish board.json --out public',
    ],
  },
};
