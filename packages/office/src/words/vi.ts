import type { JsonExpectation } from '../json/scan.js';
import type { FileWords } from './file-words.js';

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
export const vi: FileWords = {
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
    'Chọn đúng tệp của năm ấy, hoặc chọn lại năm',
  ],
  notHeldAgainst: [
    'Không có gì để đối chiếu số liệu',
    'Đưa thêm sổ tính của phong trào; hoặc một bảng điểm và một danh sách địa phương',
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
};
