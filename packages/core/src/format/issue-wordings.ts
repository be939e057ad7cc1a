import type { Locale } from '../model/text.js';
import type { IssueCode } from '../parse/issue.js';

/** What is wrong, and what to do. `{}` is the value; `{expected}` what was expected there. */
type Wording = readonly [message: string, hint: string];

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
      sections: 'mục của chỉ thị',
      items: 'mã nội dung của chỉ thị',
      contents: 'nội dung thi đua',
      tasks: 'nhiệm vụ',
      duties: 'trách nhiệm',
      organisations: 'cơ quan, đơn vị',
    },
    issues: {
      'not-a-date': [
        '{} không phải là ngày',
        'Viết ngày trước, tháng sau: 11/6/2023 hoặc 2023-06-11',
      ],
      'no-such-date': [
        'Lịch không có ngày {}',
        'Xem lại ngày và tháng (11/6/2023 là ngày 11 tháng 6)',
      ],
      'two-digit-year': ['Năm trong {} chỉ có hai chữ số', 'Viết đủ bốn chữ số của năm: 11/6/2023'],
      'not-a-number': ['{} không phải là số', 'Viết số như 1.234,5 hoặc 67%'],
      'missing-value': ['Thiếu giá trị', 'Bổ sung giá trị; nếu không có số liệu, ghi rõ lý do'],
      'wrong-type': ['Sai kiểu dữ liệu: {}', 'Cần ghi {expected}'],
      'wrong-format': ['{} không đúng mẫu', 'Viết theo mẫu: {expected}'],
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
        'Thứ hạng {} không khớp với các dòng khác',
        'Thứ hạng đúng ở dòng này là {expected}; đồng hạng thì bỏ hạng kế tiếp (1, 2, 2, 4)',
      ],
      'not-in-order': ['{} không đúng thứ tự thời gian', 'Cần từ {expected} trở về sau'],
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
    },
    issues: {
      'not-a-date': ['{} is not a date', 'Write the day first: 11/6/2023, or 2023-06-11'],
      'no-such-date': ['The calendar has no {}', 'Check day and month (11/6/2023 is 11 June)'],
      'two-digit-year': ['The year in {} has two digits', 'Write all four: 11/6/2023'],
      'not-a-number': ['{} is not a number', 'Write it like 1.234,5 or 67%'],
      'missing-value': ['A value is missing', 'Add it; where there are no data, state the reason'],
      'wrong-type': ['Wrong type of data: {}', 'Give {expected}'],
      'wrong-format': ['{} has the wrong form', 'Write it like {expected}'],
      'not-allowed': ['{} is not one of the allowed values', 'Choose one of: {expected}'],
      'out-of-range': ['{} is out of range', 'It must be {expected}'],
      'newer-version': [
        'Data of version {} cannot be read',
        'Update the Thi Đua library, or export the file as version {expected}',
      ],
      duplicate: ['{} occurs twice', 'Each code may be used once'],
      'unknown-reference': [
        '{} is not among the {expected}',
        'Mend the code, or add it to the list',
      ],
      'inconsistent-rank': [
        'Rank {} does not fit the other rows',
        'This row ranks {expected}; equals share a rank and the next is skipped (1, 2, 2, 4)',
      ],
      'not-in-order': ['{} is out of order in time', 'It must be {expected} or later'],
    },
  },
};
