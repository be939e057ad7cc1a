import { describe, expect, it } from 'vitest';
import { formatReports } from './format-reports.js';

const wrong = (count: number, code = 'not-a-number') =>
  Array.from({ length: count }, (_, index) => ({
    ...{ code, message: `Số liệu!C${index + 3}: “abc” không phải là số`, hint: 'Sửa ô này' },
    place: `Số liệu!C${index + 3}`,
  }));

const linesOf = (issues: ReturnType<typeof wrong>): string[] =>
  formatReports(
    [{ file: 'a.xlsx', ok: false, wasRead: true, kind: 'spreadsheet', issues, notes: [] }],
    'vi',
  ).split('\n');

describe('what is wrong with a file, for people', () => {
  it('is told one by one as long as it can be read', () => {
    const lines = linesOf(wrong(20));
    expect(lines.filter((line) => line.includes('abc'))).toHaveLength(20);
    expect(lines.join('\n')).not.toContain('cùng loại');
  });

  it('is counted beyond twenty of a kind, with the first places, and all of another kind is told', () => {
    const lines = linesOf([...wrong(5000), ...wrong(2, 'unknown-locality')]);
    expect(lines.filter((line) => line.includes('abc'))).toHaveLength(22);
    expect(lines).toContain(
      '  Còn 4980 chỗ nữa cùng loại: Số liệu!C23, Số liệu!C24, Số liệu!C25, Số liệu!C26, Số liệu!C27, … (xem hết: thidua check TỆP… --json)',
    );
  });
});
