import type { JsonExpectation } from '../json/scan.js';
import type { Messages } from './messages.js';
import { systemWords } from './system-words.js';

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
  inMapping: (answer) => `Trong tệp ánh xạ: ${answer}`,
  howToMap:
    'Ghi tệp ánh xạ bằng --save-mapping anh-xa.json, trả lời trong đó, rồi chạy lại với --mapping anh-xa.json',
  moreLike: (count, places) =>
    `Còn ${count} chỗ nữa cùng loại${places && `: ${places}`} (xem hết: thidua check TỆP… --json)`,
  reading: (file) => `Đang đọc ${file}…`,
  recognising: (count) => `Đang nhận dạng ${count} bảng tính…`,
  onlyOnce: 'Đầu vào chuẩn (-) chỉ đọc được một lần: ghi tên tệp cho các phần còn lại.',
  unknownBlocs: [
    'Địa phương ghi cụm thi đua nhưng tệp không có danh sách cụm',
    'Ghi { "blocs": […], "localities": […] }: mỗi cụm có "id", "name", "members", "source"',
  ],
  unknownDay: (period) => [
    `Không rõ có những địa phương nào trong năm ${period}`,
    'Xem lại ngày bắt đầu của các địa phương ("validFrom", "knownFrom"); hoặc chọn năm khác',
  ],
  otherPeriod: (found, expected) => [
    `Báo cáo của năm ${found}, không phải năm ${expected}`,
    'Chọn đúng tệp của năm ấy, hoặc sửa --period',
  ],
  notHeldAgainst: [
    'Không có gì để đối chiếu số liệu',
    'Đưa thêm sổ tính của phong trào: thidua check thi-dua.xlsx TỆP; hoặc một bảng điểm, một danh sách địa phương: thidua check bang-diem.json dia-phuong.json TỆP',
  ],
  noTable: {
    text: [
      'Đây là tệp chữ, không có bảng số liệu nào',
      'Chọn tệp .xlsx, .xls hoặc .csv có bảng: tiêu đề cột ở trên, mỗi dòng một địa phương',
    ],
    workbook: [
      'Trong tệp không có bảng số liệu nào',
      'Xem lại có đúng tệp không; bảng cần có tiêu đề cột, mỗi dòng một địa phương, và đã điền số liệu',
    ],
  },
  unknownKind: [
    'Tệp JSON này không phải bảng thi đua, bảng điểm, danh sách địa phương, báo cáo, chỉ thị hay tệp ánh xạ',
    'Xem lại có đúng tệp không',
  ],
  mendFirst: (workbook) => [
    'Chưa có gì để đối chiếu số liệu',
    `Sửa ${workbook} trước: bảng điểm, địa phương để đối chiếu nằm trong đó`,
  ],
  incomparable: {
    'no-such-board':
      'Bảng kỳ trước không có xếp hạng theo bảng điểm này nên không so sánh thứ hạng.',
    'other-rules':
      'Bảng kỳ trước chấm theo phiên bản khác của bảng điểm nên không so sánh thứ hạng.',
  },
  withoutReasons: (most) =>
    `Không ghi điểm từng tiêu chí: quá ${most} điểm thì trang web không tải nổi bảng.`,
  note: 'Lưu ý',
  kinds: {
    scoreboard: 'bảng thi đua',
    scheme: 'bảng điểm',
    report: 'báo cáo',
    directive: 'chỉ thị',
    localities: 'danh sách địa phương',
    mapping: 'tệp ánh xạ',
    spreadsheet: 'bảng tính',
    movement: 'sổ tính của phong trào',
  },
  valid: (file, kind, id) => `${file}: không có vấn đề (${kind}${id === '' ? '' : ` “${id}”`})`,
  notHeld: (file) => `${file}: đọc được, nhưng chưa đối chiếu số liệu`,
  notRead: (file) => `${file}: không đọc được`,
  invalid: (file, count) => `${file}: ${count} vấn đề`,
};
