import { nouns } from '@thidua/widgets/nouns';
import type { JsonExpectation } from '../json/scan.js';
import type { Messages } from './messages.js';

const expectations: Record<JsonExpectation, string> = {
  value: 'Cần một giá trị ở đây',
  key: 'Cần tên trường trong dấu ngoặc kép; không để dấu phẩy trước dấu }',
  colon: 'Cần dấu hai chấm sau tên trường',
  'comma-or-bracket': 'Cần dấu phẩy hoặc dấu ]',
  'comma-or-brace': 'Cần dấu phẩy hoặc dấu }',
  quote: 'Cần dấu ngoặc kép để kết thúc chuỗi; xuống dòng trong chuỗi viết là \\n',
  escape: 'Sau dấu \\ cần một trong: " \\ / b f n r t, hoặc u và bốn chữ số thập lục phân',
  end: 'Xóa phần thừa: dữ liệu đã kết thúc trước đó',
};

/** Vietnamese. */
export const vi: Messages = {
  help: `thidua: kiểm tra và dựng sẵn dữ liệu của phong trào thi đua

Cách dùng
  thidua check TỆP…    kiểm tra bảng thi đua, bảng điểm, báo cáo, chỉ thị, danh sách địa phương:
                       báo mọi vấn đề và vị trí; báo cáo được đối chiếu với bảng điểm nếu có
                       trong các tệp
                       TỆP có thể là - (đầu vào chuẩn), ống dẫn, thiết bị; chỉ đọc một lần
  thidua render THÀNH_PHẦN --scoreboard TỆP
                       xuất HTML đọc được khi không có JavaScript; THÀNH_PHẦN là một trong:
                       ${nouns.join(', ')}

Tùy chọn của check
  --json               xuất kết quả dưới dạng JSON

Tùy chọn của render
  --scoreboard TỆP     bảng thi đua; được kiểm tra trước khi dựng
  --board MÃ           bảng xếp hạng nào (leaderboard)
  --bloc MÃ            chỉ một cụm thi đua (leaderboard)
  --limit SỐ           chỉ các dòng đầu (leaderboard)
  --target MÃ          chỉ tiêu nào (progress)
  --milestone MÃ       mốc nào (countdown)
  --as-of NGÀY         xem số liệu tại một ngày, ví dụ 11/6/2023 hoặc 2023-06-11
  --link URL           liên kết tới bản đầy đủ và mới nhất
  --src URL            tệp mà thành phần tự tải khi trang có JavaScript
  --static             HTML thuần: không <template>, <style>, class; cho CMS lọc bỏ mọi thứ
  --nonce CHUỖI        nonce của Content-Security-Policy cho <style>
  --css-hashes         chỉ xuất mã băm của <style> để ghi vào style-src, không cần --scoreboard
  --out TỆP            ghi ra tệp thay vì màn hình; lỗi giữa chừng thì tệp cũ còn nguyên

Tùy chọn chung
  --lang vi|en         ngôn ngữ; mặc định là tiếng Việt
  -h, --help           hiện hướng dẫn này
  -v, --version        hiện số phiên bản

Mã thoát
  0  dữ liệu không có vấn đề
  1  dữ liệu có vấn đề
  2  dùng sai lệnh, hoặc không đọc, không ghi được tệp
`,
  seeHelp: 'Xem hướng dẫn: thidua --help',
  unknownCommand: (name) => `Không có lệnh “${name}”.`,
  unknownOption: (option) => `Không có tùy chọn “${option}”.`,
  wrongLanguage: 'Tùy chọn “--lang” nhận một trong: vi, en.',
  needsNoValue: (option) => `Tùy chọn “${option}” không nhận giá trị.`,
  needsValue: (option) => `Tùy chọn “${option}” cần một giá trị.`,
  needsElement: (known) =>
    `Lệnh render cần đúng một thành phần: ${known}. Ví dụ: thidua render leaderboard --scoreboard scoreboard.json`,
  needsScoreboard: 'Lệnh render cần bảng thi đua: --scoreboard scoreboard.json',
  notAScoreboard: (file, kind) => `${file} là ${kind}, không phải bảng thi đua.`,
  notForElement: (option, element) => `Tùy chọn “${option}” không dùng cho ${element}.`,
  notTogether: (option, other) => `Không dùng “${option}” cùng với “${other}”.`,
  wrongLimit: (received) => `“--limit” là số dòng, từ 1 trở lên; không nhận “${received}”.`,
  wrongDate: (option, received) =>
    `“${received}” không phải là ngày (tại ${option}). Viết 11/6/2023 hoặc 2023-06-11.`,
  written: (file) => `✓ Đã ghi ${file}`,
  cannotWrite: (file, reason) =>
    `Không ghi được ${file} (${reason}). Xem lại thư mục, quyền ghi và dung lượng trống của ổ đĩa.`,
  overInput: (file, input) =>
    `${file} chính là ${input}, tệp số liệu đang đọc. Chọn tên khác cho --out.`,
  cannotPrint: (reason) =>
    reason === 'EPIPE'
      ? 'Chưa in hết: chương trình nhận kết quả đã kết thúc (EPIPE).'
      : `Chưa in hết (${reason}). Xem lại dung lượng trống của ổ đĩa nhận kết quả.`,
  unexpected: (reason) =>
    `Chương trình gặp lỗi (${reason}). Đây là lỗi của chương trình: xin báo lại, kèm dòng lệnh và tệp.`,
  standardInput: 'đầu vào chuẩn',
  needsFile: 'Lệnh check cần ít nhất một tệp, ví dụ: thidua check scoreboard.json',
  notFound: ['Không tìm thấy tệp', 'Xem lại tên tệp và thư mục'],
  isDirectory: ['Đây là thư mục, không phải tệp', 'Ghi tên tệp trong thư mục đó'],
  notReadable: (reason) => [
    `Không đọc được tệp (${reason})`,
    'Xem lại tên tệp, quyền đọc, và xem chương trình khác có đang giữ tệp không',
  ],
  emptyFile: ['Tệp rỗng', 'Xuất lại tệp'],
  notUtf8: ['Tệp không dùng bảng mã UTF-8', 'Lưu lại tệp với bảng mã UTF-8'],
  tooDeep: (levels) => [
    'Các phần lồng nhau quá sâu',
    `Tệp bảng thi đua không lồng quá ${levels} tầng; xem lại cách xuất tệp`,
  ],
  tooLongKey: (characters) => [
    'Tên trường quá dài',
    `Tên trường không quá ${characters} ký tự; xem lại cách xuất tệp`,
  ],
  tooLarge: (megabytes) => [
    `Tệp lớn hơn ${megabytes} MB`,
    'Kiểm tra xem có đúng tệp không; nếu đúng, tách thành nhiều tệp',
  ],
  notJson: (found, expected) => [
    `Không phải JSON: ${found === undefined ? 'tệp kết thúc giữa chừng' : `gặp “${found}”`}`,
    expectations[expected],
  ],
  repeatedKey: (key, place) => [
    `Trường “${key}” được ghi hai lần (tại ${place})`,
    'Chỉ giữ một; phần mềm đọc JSON bỏ qua giá trị ghi trước',
  ],
  byteOrderMark: [
    'Tệp bắt đầu bằng dấu thứ tự byte (BOM)',
    'Không cần làm gì: dấu này đã được bỏ qua',
  ],
  note: 'Lưu ý',
  kinds: {
    scoreboard: 'bảng thi đua',
    scheme: 'bảng điểm',
    report: 'báo cáo',
    directive: 'chỉ thị',
    localities: 'danh sách địa phương',
  },
  valid: (file, kind, id) => `${file}: không có vấn đề (${kind}${id === '' ? '' : ` “${id}”`})`,
  notRead: (file) => `${file}: không đọc được`,
  invalid: (file, count) => `${file}: ${count} vấn đề`,
};
