import type { Issue, IssueCode, IssueData } from '../parse/issue.js';
import type { Locale } from '../model/text.js';

type Wording = readonly [message: string, hint: string];

/** `{}` is the value; `{expected}` what was expected there. */
const wordings: Record<Locale, Record<IssueCode, Wording>> = {
  vi: {
    'not-a-date': [
      '{} không phải là ngày',
      'Viết ngày trước, tháng sau: 11/6/2023 hoặc 2023-06-11',
    ],
    'no-such-date': ['Lịch không có ngày {}', 'Xem lại ngày và tháng; ngày viết trước: 11/6/2023'],
    'two-digit-year': ['Năm trong {} chỉ có hai chữ số', 'Viết đủ bốn chữ số của năm: 11/6/2023'],
    'not-a-number': ['{} không phải là số', 'Viết số như 1.234,5 hoặc 67%'],
    'missing-value': ['Thiếu giá trị', 'Bổ sung giá trị; nếu không có số liệu, ghi rõ lý do'],
    'wrong-type': ['{} không đúng kiểu dữ liệu', 'Cần kiểu {expected}'],
    'wrong-format': ['{} không đúng định dạng', 'Cần dạng {expected}'],
    'not-allowed': ['{} không thuộc các giá trị cho phép', 'Chọn một trong: {expected}'],
    'out-of-range': ['{} nằm ngoài khoảng cho phép', 'Cần trong khoảng {expected}'],
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
    'not-in-order': ['{} không đúng thứ tự thời gian', 'Cần {expected}'],
  },
  en: {
    'not-a-date': ['{} is not a date', 'Write the day first: 11/6/2023, or 2023-06-11'],
    'no-such-date': [
      'The calendar has no {}',
      'Check day and month; the day comes first: 11/6/2023',
    ],
    'two-digit-year': ['The year in {} has two digits', 'Write all four: 11/6/2023'],
    'not-a-number': ['{} is not a number', 'Write it like 1.234,5 or 67%'],
    'missing-value': ['A value is missing', 'Add it; where there are no data, state the reason'],
    'wrong-type': ['{} has the wrong type', 'Expected {expected}'],
    'wrong-format': ['{} has the wrong format', 'Expected the form {expected}'],
    'not-allowed': ['{} is not one of the allowed values', 'Choose one of: {expected}'],
    'out-of-range': ['{} is out of range', 'Expected within {expected}'],
    'newer-version': [
      'Data of version {} cannot be read',
      'Update the Thi Đua library, or export the file as version {expected}',
    ],
    duplicate: ['{} occurs twice', 'Each code may be used once'],
    'unknown-reference': ['{} is not among the {expected}', 'Mend the code, or add it to the list'],
    'inconsistent-rank': [
      'Rank {} does not fit the other rows',
      'This row ranks {expected}; equals share a rank and the next is skipped (1, 2, 2, 4)',
    ],
    'not-in-order': ['{} is out of order in time', 'Expected {expected}'],
  },
};

const quoted = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
};

/**
 * Puts an issue into words: what is wrong, the value, where, and what to do.
 *
 * @example
 * formatIssue({ code: 'no-such-date', path: ['asOf'], received: '31/4/2023' }, 'vi').message;
 * // 'Lịch không có ngày “31/4/2023” (tại asOf)'
 */
export function formatIssue(issue: IssueData, locale: Locale): Issue {
  const fill = (template: string): string =>
    template
      .replace('{expected}', issue.expected ?? '')
      .replace('{}', () => quoted(issue.received));
  const [message, hint] = wordings[locale][issue.code];
  const place = issue.path.join('.');
  const where = place && ` (${locale === 'vi' ? 'tại' : 'at'} ${place})`;
  return { ...issue, message: fill(message) + where, hint: fill(hint) };
}
