import type { Locale } from '../model/value/text.js';
import type { IssueCode } from '../issues/issue.js';

/**
/**
 * What is wrong, and what to do. `{}` is the value in quotes, `{n}` a number without them;
 * `{expected}` what was expected there. The last hint is said where it is not known what was.
 */
type Wording = readonly [message: string, hint: string, otherwise?: string];

interface Wordings {
  at: string;
  /** Words for values that are not shown in full. */
  values: Record<'null' | 'array' | 'object', string>;
  /** Words for the names that `expected` holds: types and lists. */
  names: Readonly<Record<string, string>>;
  issues: Record<IssueCode, Wording>;
}

/** An issue's wording in each language, for officers who never saw a schema. */
export const issueWordings: Record<Locale, Wordings> = {
  vi: {
    at: 'tại',
    values: { null: 'ô trống (null)', array: 'một danh sách', object: 'một nhóm dữ liệu' },
    names: {
      string: 'một dòng chữ',
      number: 'một số',
      integer: 'một số nguyên',
      boolean: 'true (có) hoặc false (không)',
      array: 'một danh sách, đặt trong […]',
      object: 'một nhóm dữ liệu, đặt trong {…}',
      localities: 'địa phương',
      blocs: 'cụm, khối thi đua',
      grades: 'xếp loại',
      columns: 'cột',
      criteria: 'tiêu chí',
      groups: 'nhóm tiêu chí',
      gates: 'điều kiện',
      awards: 'danh hiệu, hình thức khen thưởng',
      date: 'một ngày, như 2023-06-11',
      'yes-no': 'true (có) hoặc false (không)',
      'number-or-date': 'một số, hoặc một ngày như 2023-06-11',
      'number-or-boolean-or-date':
        'một số, true (có) hoặc false (không), hoặc một ngày như 2023-06-11',
      increase: 'increase (càng cao càng tốt)',
      decrease: 'decrease (càng thấp càng tốt)',
      sections: 'mục của chỉ thị',
      items: 'mã nội dung của chỉ thị',
      contents: 'nội dung thi đua',
      tasks: 'nhiệm vụ',
      cap: 'cap (tỷ lệ cao nhất được tính)',
      maxPoints: 'maxPoints (điểm tối đa)',
      target: 'target (chỉ tiêu)',
      '−∞': '−∞ (bậc thấp nhất không ghi from hay above)',
      '∞': '∞ (bậc cao nhất không ghi upTo hay below)',
      duties: 'trách nhiệm',
      organisations: 'cơ quan, đơn vị',
    },
    issues: {
      'not-a-date': [
        '{} không phải là ngày',
        'Viết ngày/tháng/năm (11/6/2023) hoặc năm-tháng-ngày (2023-06-11)',
      ],
      'no-such-date': ['Không có ngày {}', 'Xem lại ngày và tháng (11/6/2023 là ngày 11 tháng 6)'],
      'two-digit-year': ['Năm trong {} chỉ có hai chữ số', 'Viết đủ bốn chữ số của năm: 11/6/2023'],
      'not-a-number': ['{} không phải là số', 'Viết số như 1.234,5 hoặc 67%'],
      'not-held': [
        'Máy tính không giữ được đủ các chữ số của {}',
        'Dùng đơn vị lớn hơn (nghìn đồng, triệu đồng), hoặc bớt chữ số; lớn nhất là 9.007.199.254.740.991',
      ],
      'shortened-number': [
        '{} là số đã bị bảng tính rút gọn (E là lũy thừa của 10), có thể đã mất chữ số',
        'Định dạng ô là Số để hiện đủ chữ số, rồi xuất lại',
      ],
      'missing-value': ['Thiếu giá trị', 'Bổ sung giá trị; nếu không có số liệu, ghi rõ lý do'],
      'wrong-type': ['Sai kiểu dữ liệu: {}', 'Cần ghi {expected}'],
      'wrong-format': ['{} không đúng mẫu', 'Cần ghi: {expected}'],
      'not-allowed': ['{} không thuộc các giá trị cho phép', 'Chọn một trong: {expected}'],
      'out-of-range': ['{} nằm ngoài giới hạn cho phép', 'Giá trị phải {expected}'],
      'newer-version': [
        'Không đọc được phiên bản dữ liệu {}',
        'Cập nhật thư viện Thi Đua, hoặc xuất lại tệp theo phiên bản {expected}',
      ],
      duplicate: ['{} bị trùng', 'Mỗi mã chỉ được ghi một lần'],
      'unknown-reference': [
        '{} không có trong danh sách {expected}',
        'Sửa mã, hoặc bổ sung vào danh sách',
      ],
      'inconsistent-rank': [
        'Thứ hạng {n} không khớp với các dòng khác',
        'Thứ hạng đúng ở dòng này là {expected}; đồng hạng thì bỏ hạng kế tiếp (1, 2, 2, 4)',
      ],
      'not-in-order': ['{} không đúng thứ tự thời gian', 'Cần từ {expected} trở về sau'],
      cycle: [
        '{} tự tham chiếu vòng về chính nó',
        'Sửa để không nhóm, điều kiện hay đơn vị nào nằm trong chính nó',
      ],
      'not-one-root': [
        'Bảng điểm cần đúng một nhóm gốc (nhóm không ghi parent), nhưng hiện có {}',
        'Để một nhóm gốc; các nhóm khác ghi parent là nhóm chứa nó',
      ],
      'empty-group': ['Nhóm {} không có tiêu chí nào', 'Thêm tiêu chí vào nhóm, hoặc bỏ nhóm'],
      'zero-weights': [
        'Mọi trọng số trong nhóm {} đều bằng 0',
        'Cho ít nhất một tiêu chí có trọng số lớn hơn 0',
      ],
      'unknown-key': [
        'Không có mục nào tên là {}',
        'Có phải là {expected}? Sửa cách viết (phân biệt chữ hoa, chữ thường), hoặc bỏ mục này',
        'Xem lại cách viết (phân biệt chữ hoa, chữ thường), hoặc bỏ mục này',
      ],
      'ignored-key': [
        'Mục {} bị bỏ qua vì không có mục nào tên như vậy',
        'Có phải là {expected}? Sửa cách viết nếu mục này cần được đọc',
        'Sửa cách viết nếu mục này cần được đọc',
      ],
      'look-alike': [
        '{} có ký tự chỉ trông giống chữ cần viết, ký tự ẩn hoặc dấu cách lạ',
        'Gõ lại là “{expected}”; mắt thường khó thấy chỗ sai, nhưng máy coi là hai tên khác nhau',
      ],
      'taken-name': ['Không dùng được tên {}: tên này đã có nghĩa khác', 'Đặt mã khác'],
      contradiction: [
        '{} mâu thuẫn với các số liệu khác trong tệp',
        'Theo các số liệu ấy, ở đây phải là {expected}; sửa giá trị này hoặc sửa các số liệu ấy',
        'Theo các số liệu ấy, ở đây không ghi gì; bỏ giá trị này hoặc sửa các số liệu ấy',
      ],
      'unused-value': [
        '{} được ghi nhưng không được dùng ở đây',
        'Bỏ giá trị này, hoặc đổi cách tính điểm',
      ],
      'same-tile': [
        'Ô {} trên bản đồ đã có địa phương mang mã {expected}',
        'Mỗi ô chỉ dành cho một địa phương: đổi column (cột) hoặc row (hàng)',
      ],
      unreachable: [
        'Không điểm nào được xếp loại này',
        'Điểm cao nhất theo bảng điểm là {expected}: hạ mức from, hoặc xem lại điểm tối đa',
        'Mọi mức điểm đã thuộc các loại tốt hơn: đổi các mức from, hoặc bỏ loại này',
      ],
      'rule-needs': ['Cách tính {} thiếu {expected}', 'Bổ sung {expected}'],
      'bands-overlap': [
        'Các bậc điểm chồng lên nhau tại {}',
        'Mỗi giá trị chỉ thuộc một bậc: bậc này phải bắt đầu từ {expected}',
      ],
      'bands-gap': [
        'Các bậc điểm để trống một khoảng tại {}',
        'Mọi giá trị phải thuộc một bậc: nối liền đến {expected}',
      ],
      'mean-over-zero': [
        'Trung bình nhân hoặc điều hòa có kết quả {}: có số 0 thì cả nhóm bằng 0, có số âm thì không tính được',
        'Dùng thang điểm bắt đầu từ số lớn hơn 0, hoặc dùng trung bình cộng',
      ],
      'mixed-maxima': [
        'Tiêu chí {} không có điểm tối đa, trong khi các tiêu chí cùng nhóm có',
        'Ghi maxPoints cho mọi tiêu chí trong nhóm',
      ],
      'zero-range': [
        'Mọi đơn vị đều có cùng giá trị {n}, không so sánh được',
        'Tiêu chí này không phân biệt được các đơn vị; kiểm tra lại số liệu, hoặc đổi cách tính',
      ],
      'outside-period': [
        'Bảng điểm không áp dụng cho năm {}',
        'Bảng điểm này áp dụng cho năm: {expected}',
      ],
      'other-scheme': [
        'Báo cáo lập theo bảng điểm {}, không phải bảng điểm đang dùng',
        'Dùng bảng điểm {expected}, hoặc lập lại báo cáo',
      ],
      'stated-twice': [
        'Hai báo cáo cùng giai đoạn đều ghi số liệu này',
        'Chỉ giữ một báo cáo; nếu giữ cả hai, số của báo cáo {expected} được tính',
      ],
      'no-threshold': [
        'Chưa rõ chỉ tiêu của đơn vị: loại {} không có trong các mức của tiêu chí',
        'Xem lại loại của đơn vị (các loại có mức: {expected}); nếu tiêu chí không giao cho đơn vị loại khác, ghi otherwise: not-assigned',
      ],
      'ratio-over-zero': [
        'Không tính được tỷ lệ: mẫu số bằng {n}',
        'Xem lại số liệu dùng làm mẫu số; khi mẫu số bằng 0, điều kiện chưa kết luận được',
      ],
      'too-deep': [
        'Dữ liệu lồng nhau quá {n} tầng',
        'Kiểm tra lại tệp; bảng điểm không cần lồng sâu như vậy',
      ],
      'too-many-issues': [
        'Có quá nhiều vấn đề, không liệt kê hết được',
        'Thường là một lỗi lặp lại ở mọi dòng: kiểm tra lại cách xuất tệp, hoặc kiểm tra từng phần của tệp',
      ],
    },
  },
  en: {
    at: 'at',
    values: { null: 'an empty value (null)', array: 'a list', object: 'a group of data' },
    names: {
      string: 'text',
      number: 'a number',
      integer: 'a whole number',
      boolean: 'true or false',
      array: 'a list, in […]',
      object: 'a group of data, in {…}',
      date: 'a date, such as 2023-06-11',
      'yes-no': 'true or false',
      'number-or-date': 'a number, or a date such as 2023-06-11',
      'number-or-boolean-or-date': 'a number, true or false, or a date such as 2023-06-11',
      cap: 'cap (the highest share that counts)',
      maxPoints: 'maxPoints (the most points)',
      target: 'target (what has to be reached)',
      '−∞': '−∞ (the lowest band has neither from nor above)',
      '∞': '∞ (the highest band has neither upTo nor below)',
    },
    issues: {
      'not-a-date': [
        '{} is not a date',
        'Write day/month/year (11/6/2023) or year-month-day (2023-06-11)',
      ],
      'no-such-date': ['{} is not a real date', 'Check day and month (11/6/2023 is 11 June)'],
      'two-digit-year': ['The year in {} has two digits', 'Write all four: 11/6/2023'],
      'not-a-number': ['{} is not a number', 'Write it like 1.234,5 or 67%'],
      'not-held': [
        'Not all digits of {} can be held',
        'Use a larger unit (thousands, millions) or fewer digits; the most is 9.007.199.254.740.991',
      ],
      'shortened-number': [
        '{} was shortened by a spreadsheet (E is a power of ten), and digits may be lost',
        'Format the cell as a number that shows all digits, and export it again',
      ],
      'missing-value': ['A value is missing', 'Add it; where there are no data, state the reason'],
      'wrong-type': ['Wrong type of data: {}', 'Give {expected}'],
      'wrong-format': ['{} has the wrong form', 'Expected: {expected}'],
      'not-allowed': ['{} is not one of the allowed values', 'Choose one of: {expected}'],
      'out-of-range': ['{} is out of range', 'It must be {expected}'],
      'newer-version': [
        'Data of version {} cannot be read',
        'Update the Thi Đua library, or export the file as version {expected}',
      ],
      duplicate: ['{} occurs twice', 'Each code may be used once'],
      'unknown-reference': [
        '{} is not among the {expected}',
        'Correct the code, or add it to the list',
      ],
      'inconsistent-rank': [
        'Rank {n} does not fit the other rows',
        'This row ranks {expected}; equals share a rank and the next is skipped (1, 2, 2, 4)',
      ],
      'not-in-order': ['{} is out of order in time', 'It must be {expected} or later'],
      cycle: ['{} refers back to itself', 'No group, condition or unit may lie in itself'],
      'not-one-root': [
        'A scheme has exactly one root group (one without parent), but this has {}',
        'Keep one root group and give every other group a parent',
      ],
      'empty-group': ['Group {} has no criteria', 'Add one, or leave out the group'],
      'zero-weights': [
        'All weights in group {} are 0',
        'Give at least one criterion a weight above 0',
      ],
      'unknown-key': [
        'There is nothing called {}',
        'Did you mean {expected}? Mend the spelling (capitals count), or leave it out',
        'Check the spelling (capitals count), or leave it out',
      ],
      'ignored-key': [
        '{} is ignored, since there is nothing of that name',
        'Did you mean {expected}? Mend the spelling if it is to be read',
        'Mend the spelling if it is to be read',
      ],
      'look-alike': [
        '{} has letters that only look right, unseen characters or spaces of another kind',
        'Type it anew as “{expected}”; the eye hardly sees the difference, but to a program the names differ',
      ],
      'taken-name': ['{} cannot be used as a name: it means something else', 'Choose another'],
      contradiction: [
        '{} contradicts other figures in the file',
        'By those figures it must be {expected} here; mend this value or those figures',
        'By those figures nothing may stand here; leave this value out, or mend those figures',
      ],
      'unused-value': ['{} is stated but not used here', 'Leave it out, or choose another rule'],
      'same-tile': [
        'The tile {} of the map is taken by the locality of code {expected}',
        'Each tile is for one locality: change its column or its row',
      ],
      unreachable: [
        'No score has this grade',
        'The highest score by the scheme is {expected}: lower from, or check the maximum points',
        'Every score has a better grade: change the levels (from), or leave this grade out',
      ],
      'rule-needs': ['Rule {} needs {expected}', 'Add {expected}'],
      'bands-overlap': [
        'Bands overlap at {}',
        'Each value is in one band: this one must start at {expected}',
      ],
      'bands-gap': [
        'Bands leave a gap at {}',
        'Every value must be in a band: close it to {expected}',
      ],
      'mean-over-zero': [
        'A geometric or harmonic mean over {}: over 0 the whole group is 0, below 0 there is no mean',
        'Use a range that starts above 0, or an arithmetic mean',
      ],
      'mixed-maxima': [
        '{} has no maximum points, but others in its group have',
        'State maxPoints for every criterion of the group',
      ],
      'zero-range': [
        'All units have the same value ({n}) and cannot be compared',
        'Check the data, or choose another rule',
      ],
      'outside-period': ['The scheme does not apply to {}', 'It applies to {expected}'],
      'other-scheme': [
        'The report was made for scheme {}, not the one in use',
        'Use scheme {expected}, or redo the report',
      ],
      'stated-twice': [
        'Two reports of one stage state it',
        'Keep one of them; if both stay, report {expected} counts',
      ],
      'no-threshold': [
        'What the unit has to reach is not known: no level is stated for its class {}',
        'Check its classes (levels are stated for {expected}); where others are not meant, state otherwise: not-assigned',
      ],
      'ratio-over-zero': [
        'The ratio has no value: it is divided by {n}',
        'Check what is divided by; over 0 the condition stays unknown',
      ],
      'too-deep': [
        'Data are nested more than {n} levels deep',
        'Check the file; no scheme needs that',
      ],
      'too-many-issues': [
        'There are too many issues to list',
        'Usually one mistake is repeated in every row: check how the file was exported, or check it in parts',
      ],
    },
  },
};
