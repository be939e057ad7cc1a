import { describe, expect, it } from 'vitest';
import type { IssueCode, IssueData } from '../issues/issue.js';
import { formatIssue } from './issue.js';
import { englishIssues } from './issue-wordings-en.js';
import { vietnameseIssues } from './issue-wordings-vi.js';

const issueWordings = { vi: vietnameseIssues, en: englishIssues };

const worded = (issue: Partial<IssueData> & { code: IssueCode }, locale: 'vi' | 'en' = 'vi') => {
  const { message, hint } = formatIssue({ path: [], received: undefined, ...issue }, locale);
  return [message, hint];
};

describe('formatIssue', () => {
  it('says what is wrong, the value, where, and what to do', () => {
    const issue: IssueData = { code: 'no-such-date', path: ['asOf'], received: '31/4/2023' };
    expect(formatIssue(issue, 'vi')).toEqual({
      ...issue,
      message: 'Không có ngày “31/4/2023” (tại asOf)',
      hint: 'Xem lại ngày và tháng (11/6/2023 là ngày 11 tháng 6)',
    });
    expect(formatIssue(issue, 'en').message).toBe('“31/4/2023” is not a real date (at asOf)');
  });

  it('leaves the place out where the value itself is the root', () => {
    expect(worded({ code: 'not-a-number', received: 'bảy' })[0]).toBe('“bảy” không phải là số');
  });

  it('names types and lists in the words of the reader', () => {
    expect(worded({ code: 'wrong-type', received: 1.5, expected: 'integer' })).toEqual([
      'Sai kiểu dữ liệu: “1.5”',
      'Cần ghi một số nguyên',
    ]);
    expect(worded({ code: 'wrong-type', received: 5, expected: 'string' }, 'en')).toEqual([
      'Wrong type of data: “5”',
      'Give text',
    ]);
    expect(worded({ code: 'unknown-reference', received: '99', expected: 'localities' })[0]).toBe(
      '“99” không có trong danh sách địa phương',
    );
    expect(
      worded({ code: 'unknown-reference', received: '99', expected: 'localities' }, 'en')[0],
    ).toBe('“99” is not among the localities');
  });

  it('names what a rule needs, and the open ends of bands', () => {
    expect(worded({ code: 'rule-needs', received: 'proportional', expected: 'cap' })).toEqual([
      'Cách tính “proportional” thiếu tỷ lệ cao nhất được tính (“cap”)',
      'Bổ sung tỷ lệ cao nhất được tính (“cap”)',
    ]);
    expect(worded({ code: 'bands-gap', received: 80, expected: '−∞' })[1]).toBe(
      'Mọi giá trị phải thuộc một bậc: nối liền đến −∞ (bậc thấp nhất không ghi mức dưới)',
    );
    expect(worded({ code: 'not-one-root', received: 'root, r2' })[0]).toBe(
      'Bảng điểm cần đúng một nhóm gốc, chứa mọi nhóm khác (như “Tổng điểm”), nhưng hiện có “root, r2”',
    );
  });

  it('describes lists, groups and empty values instead of printing them', () => {
    const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
    const message = (received: unknown): string | undefined =>
      worded({ code: 'wrong-type', received, expected: 'number' })[0];
    expect(message(deep)).toBe('Sai kiểu dữ liệu: một danh sách');
    expect(message({ a: 1 })).toBe('Sai kiểu dữ liệu: một nhóm dữ liệu');
    expect(message(null)).toBe('Sai kiểu dữ liệu: ô trống (“null”)');
    expect(message(NaN)).toBe('Sai kiểu dữ liệu: “NaN”');
    expect(message(10n)).toBe('Sai kiểu dữ liệu: “10”');
    expect(message(JSON.parse('1e999'))).toBe(
      'Sai kiểu dữ liệu: số quá lớn, máy tính không ghi được',
    );
    expect(message(Symbol('x'))).toBe('Sai kiểu dữ liệu: “Symbol(x)”');
  });

  it('cuts long values, and never through the middle of a character', () => {
    const message = (received: string): string | undefined =>
      worded({ code: 'not-a-date', received })[0];
    expect(message('a'.repeat(60))).toContain(`“${'a'.repeat(60)}”`);
    expect(message('a'.repeat(61))).toContain(`“${'a'.repeat(60)}…”`);
    expect(message(`${'a'.repeat(59)}😀b`)).toContain(`“${'a'.repeat(59)}…”`);
  });

  it('prints values as they are, whatever signs they hold', () => {
    for (const received of ['{expected}', '{}', '$&', '$1', "$'"])
      expect(worded({ code: 'not-allowed', received, expected: '$&, {}' })).toEqual([
        `“${received}” không thuộc các giá trị cho phép`,
        'Chọn một trong: $&, {}',
      ]);
  });

  it('has a message and a hint for every code, in both languages', () => {
    const codes = Object.keys(issueWordings.vi.issues) as IssueCode[];
    expect(Object.keys(issueWordings.en.issues)).toEqual(codes);
    for (const code of codes)
      for (const locale of ['vi', 'en'] as const) {
        const [message, hint] = worded({ code, received: 'x', expected: 'y' }, locale);
        expect(message).toMatch(/^[^{}]{4,}$/);
        expect(hint).toMatch(/^[^{}]{4,}$/);
      }
  });
});
