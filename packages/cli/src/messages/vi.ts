import type { Messages } from './messages.js';
import { systemWords } from './system-words.js';

const asked = (near: string | undefined): string =>
  near === undefined ? '' : ` Có phải là “${near}”?`;

/** Vietnamese. */
export const vi: Messages = {
  help: {
    title: 'thidua: từ bảng tính của phong trào thi đua tới điểm số, xếp hạng và trang web',
    usage: 'Cách dùng',
    examples: 'Ví dụ',
    more: `Xem tùy chọn và ví dụ của từng lệnh: thidua check --help
TỆP là .json, .xlsx, .xls hoặc .csv, nhận ra theo nội dung; có thể là - (đầu vào chuẩn), ống dẫn,
thiết bị; chỉ đọc một lần.`,
    shared: `Tùy chọn chung
  --lang vi|en         ngôn ngữ; mặc định là tiếng Việt
  -h, --help           hiện hướng dẫn này
  -v, --version        hiện số phiên bản`,
    status: `Mã thoát
  0  đã xong, dữ liệu không có vấn đề
  1  dữ liệu có vấn đề; không ghi gì
  2  dùng sai lệnh, hoặc không đọc, không ghi được tệp`,
  },
  seeHelp: 'Xem hướng dẫn: thidua --help',
  unknownCommand: (name, near) => `Không có lệnh “${name}”.${asked(near)}`,
  unknownOption: (option, near) => `Không có tùy chọn “${option}”.${asked(near)}`,
  wrongLanguage: (received) => `“--lang” nhận một trong: vi, en; không nhận “${received}”.`,
  needsNoValue: (option) => `Tùy chọn “${option}” không nhận giá trị.`,
  needsValue: (option) => `Tùy chọn “${option}” cần một giá trị.`,
  otherKind: (file, kind, needed) => `${file} là ${kind}, không phải ${needed}.`,
  notTogether: (option, other) => `Không dùng “${option}” cùng với “${other}”.`,
  wrongDate: (option, received) =>
    `“${received}” không phải là ngày (tại ${option}). Viết ngày/tháng/năm, như 11/6/2023.`,
  wrongPeriod: (received) => `“--period” là năm số liệu, ví dụ 2023; không nhận “${received}”.`,
  written: (file) => `✓ Đã ghi ${file}`,
  cannotWrite: (file, reason) =>
    `Không ghi được ${file} (${systemWords(reason, 'vi')}). Xem lại thư mục, quyền ghi và dung lượng trống của ổ đĩa.`,
  wrongEnding: (option, out, needed) =>
    `“${option}” ghi tệp ${needed}, không ghi được “${out}”. Đặt tên tệp có đuôi ${needed}.`,
  isFileName: (option, out) =>
    `“${option}” cần tên thư mục; “${out}” là tên tệp. Ghi tên thư mục, ví dụ ${option === 'init' ? 'phong-trao' : 'public'}.`,
  forResults: (scoreboard, out) =>
    `Muốn in kết quả hoặc mở bằng Excel: thidua render results --scoreboard ${scoreboard} --out ${out}`,
  scoreFirst: (file, command, board) => [
    `${file} là bảng tính, chưa phải bảng thi đua. Chấm điểm trước: ${command}`,
    `Rồi chạy lại lệnh này với ${board}`,
  ],
  overInput: (file, input, option) =>
    `${file} chính là ${input}, tệp số liệu đang đọc. Chọn tên khác cho ${option}.`,
  cannotPrint: (reason) =>
    reason === 'EPIPE'
      ? 'Chưa in hết: chương trình nhận kết quả đã kết thúc.'
      : `Chưa in hết (${systemWords(reason, 'vi')}). Xem lại dung lượng trống của ổ đĩa nhận kết quả.`,
  unexpected: (reason) =>
    `Chương trình gặp lỗi (“${reason}”). Đây là lỗi của chương trình: xin báo lại, kèm dòng lệnh và tệp.`,
  standardInput: 'đầu vào chuẩn',
  notFound: ['Không tìm thấy tệp', 'Xem lại tên tệp và thư mục'],
  isDirectory: ['Đây là thư mục, không phải tệp', 'Ghi tên tệp trong thư mục đó'],
  notReadable: (reason) => [
    `Không đọc được tệp (${systemWords(reason, 'vi')})`,
    'Xem lại tên tệp, quyền đọc, và xem chương trình khác có đang giữ tệp không',
  ],
  inMapping: (answer) => `Trong tệp ánh xạ: ${answer}`,
  howToMap:
    'Ghi tệp ánh xạ bằng --save-mapping anh-xa.json, trả lời trong đó, rồi chạy lại với --mapping anh-xa.json',
  howToHold:
    'Để đối chiếu: thidua check thi-dua.xlsx TỆP, hoặc thidua check bang-diem.json dia-phuong.json TỆP',
  moreLike: (count, places) =>
    `Còn ${count} chỗ nữa cùng loại${places && `: ${places}`} (xem hết: thidua check TỆP… --json)`,
  reading: (file) => `Đang đọc ${file}…`,
  recognising: (count) => `Đang nhận dạng ${count} bảng tính…`,
  onlyOnce: 'Đầu vào chuẩn (-) chỉ đọc được một lần: ghi tên tệp cho các phần còn lại.',
  note: 'Lưu ý',
  valid: (file, kind, id) => `${file}: không có vấn đề (${kind}${id === '' ? '' : ` “${id}”`})`,
  notHeld: (file) => `${file}: đọc được, nhưng chưa đối chiếu số liệu`,
  notRead: (file) => `${file}: không đọc được`,
  invalid: (file, count) => `${file}: ${count} vấn đề`,
};
