import type { WrittenSheet } from '../cells/library.js';
import { ruleWords } from '../notation/rule.js';
import { headingStyle, hintStyle, labelStyle, titleStyle } from '../tables/styles.js';
import { frameOf, heightsOf } from '../tables/write-rows.js';

type Line = readonly [name: string, text: string];

const steps: readonly Line[] = [
  ['1. Phong trào', 'Tên, năm, ngày số liệu, tình trạng số liệu, nguồn.'],
  ['2. Nguồn', 'Mỗi văn bản, báo cáo một dòng, có mã; các trang khác chỉ ghi mã.'],
  [
    '3. Bảng điểm, Tiêu chí',
    'Quy định chung; rồi từng nhóm, tiêu chí với điểm tối đa và cách tính.',
  ],
  ['4. Điều kiện, Xếp loại, Đồng điểm, Khen thưởng', 'Chỉ ghi nếu bảng điểm có.'],
  ['5. Địa phương, Cụm', 'Các đơn vị tham gia; cụm, khối thi đua.'],
  [
    '6. Chỉ tiêu, Số đo, Ngày kỷ niệm',
    'Chỉ tiêu của phong trào, mức cần đạt, kết quả; các mốc thời gian.',
  ],
  [
    'Nội dung thi đua, Phong trào thi đua, Các bước, Đã khen thưởng',
    'Chỉ ghi nếu muốn công bố cùng bảng thi đua.',
  ],
  ['7. Số liệu', 'Mỗi dòng một địa phương, mỗi cột một tiêu chí.'],
  ['8. Thuyết minh, Danh hiệu đã có', 'Chỉ ghi khi cần giải trình, hoặc xét nhiều năm liền.'],
  ['Đối đầu', 'Chỉ ghi khi tiêu chí phụ so kết quả giữa các đơn vị bằng điểm.'],
];

const commands: readonly Line[] = [
  [
    'Không dùng lệnh',
    'Thả sổ tính này vào trang Phòng số liệu của trang web, cùng các báo cáo: kiểm tra, chấm điểm, công bố ngay ở đó.',
  ],
  ['Kiểm tra', 'thidua check thi-dua.xlsx'],
  ['Kiểm tra báo cáo các địa phương gửi về', 'thidua check thi-dua.xlsx gui-ve/*.xlsx'],
  ['Chấm điểm, xếp hạng', 'thidua score thi-dua.xlsx --out bang.json'],
  [
    'Chấm điểm từ báo cáo gửi về',
    'thidua score thi-dua.xlsx --reports gui-ve/*.xlsx --out bang.json',
  ],
  ['In kết quả', 'thidua render results --scoreboard bang.json --out ket-qua.xlsx'],
  ['Công bố trang web', 'thidua publish thi-dua.xlsx --out public'],
];

const criteria: readonly Line[] = [
  [
    'Nhóm gốc',
    'Bảng điểm có đúng một nhóm gốc, chứa mọi nhóm khác: dòng có Loại là “nhóm”, Tên như “Tổng điểm”, để trống cột Thuộc nhóm.',
  ],
  ['Nhóm con', 'Loại là “nhóm”; cột Thuộc nhóm ghi mã của nhóm gốc, hoặc của nhóm chứa nó.'],
  [
    'Tiêu chí',
    'Loại là “tiêu chí”; cột Thuộc nhóm ghi mã nhóm; rồi Chiều hướng, Điểm tối đa, Cách tính điểm, Tham số.',
  ],
];

const marks: readonly Line[] = [
  ['Để trống, -', 'Chưa báo cáo; không phải là 0.'],
  ['…, chưa có', 'Chưa có số liệu.'],
  ['không giao', 'Không giao chỉ tiêu cho đơn vị.'],
  ['có, đạt, x / không, không đạt', 'Chỉ ở tiêu chí đạt hoặc không đạt.'],
  ['31/12/2023', 'Ngày ghi ngày trước, tháng sau.'],
  ['67%', 'Ô tỷ lệ phần trăm: gõ cả dấu %.'],
];

const notations: readonly Line[] = [
  ['Tham chiếu', 'Mã trong ngoặc vuông: [kinh-te].'],
  [
    'Số để so sánh',
    'tổng điểm · thứ hạng chung · thứ hạng trong cụm · thứ hạng chung [mã] · thứ hạng trong cụm [mã] · số tiêu chí [nhóm] bằng 1 · điểm [mã] · tỷ lệ điểm [mã] · giá trị [mã] · giá trị [mã] / giá trị [mã]',
  ],
  [
    'Khi bằng điểm, thêm',
    'giữa các đơn vị bằng điểm [mã] · hiệu số giữa các đơn vị bằng điểm [mã]',
  ],
  [
    'So sánh',
    'tổng điểm >= 90 · giá trị [vi-pham] = 0 · giá trị [nop-bao-cao] <= 31/12/2023 (các dấu >= > = <= <)',
  ],
  ['So với đơn vị khác', 'điểm [kinh-te] >= 1,1 lần của đơn vị cấp trên · … lần của đơn vị [mã]'],
  ['Mọi tiêu chí', 'mọi tiêu chí đạt ít nhất 50% · mọi tiêu chí của [kinh-te] đạt ít nhất 50%'],
  [
    'Nhắc lại',
    'điều kiện [mã] · xếp loại [tot] trở lên · xếp loại không cao hơn đơn vị cấp trên · danh hiệu [co-thi-dua] 2 năm liền',
  ],
  ['Gộp', 'tất cả (a; b) · một trong (a; b) · không điều nào (a; b) · ít nhất 50% các điều (a; b)'],
  ['Đơn vị trực thuộc', 'ít nhất 70% đơn vị trực thuộc (xã) đạt (giá trị [nong-thon-moi] = 1)'],
  [
    'Chỉ tiêu theo loại',
    'theo loại ([mien-nui] 20; còn lại: 30) · theo loại ([ven-bien] 5; còn lại: không giao)',
  ],
  ['Danh sách', 'a; b; c'],
];

/** The first sheet: what to fill in, and how rules and conditions are written. */
export function helpSheet(): WrittenSheet {
  const cells: WrittenSheet['cells'] = new Map();
  let row = 0;
  const put = (column: number, value: string, style: typeof labelStyle): void => {
    cells.set(`${row},${column}`, { value, style });
  };
  const section = (name: string, text: string, lines: readonly Line[]): void => {
    row += 1;
    put(0, name, headingStyle);
    put(1, text, headingStyle);
    for (const [label, words] of lines) {
      row += 1;
      put(0, label, labelStyle);
      put(1, words, hintStyle);
    }
    row += 1;
  };
  put(0, 'Hướng dẫn', titleStyle);
  row += 1;
  section('Trang', 'Điền gì, theo thứ tự', steps);
  section('Điền xong', 'Làm gì, hoặc gõ lệnh nào', commands);
  section('Trang Tiêu chí', 'Các dòng', criteria);
  section('Trong ô số liệu', 'Nghĩa là', marks);
  section(
    'Cách tính điểm',
    'Tham số ghi như',
    ruleWords.map(({ name, example }) => [name, example === '' ? '(không có)' : example]),
  );
  section('Trong điều kiện', 'Viết như', notations);
  section('Bảo vệ', '', [
    [
      'Ô bị khóa',
      'Tiêu đề được khóa, không có mật khẩu: Xem lại (Review) > Bỏ bảo vệ trang tính. Cần thêm dòng thì chèn dòng ở giữa bảng.',
    ],
  ]);
  return {
    ...{ name: 'Hướng dẫn', cells, ...frameOf('portrait', 1) },
    columns: [{ width: 34 }, { width: 90 }],
    rowDefs: heightsOf(cells, [34, 90]),
  };
}
