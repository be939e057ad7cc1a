import { readFileSync } from 'node:fs';
import { notPlain } from '@thidua/tooling/plain-words';
import { describe, expect, it } from 'vitest';
import { codes, steps } from './issues/codes.js';
import { inOrder } from './issues/in-order.js';
import { english } from './issues/wordings-en.js';
import { vietnamese } from './issues/wordings-vi.js';
import { wordIssue } from './issues/word-issue.js';
import type { SheetIssueCode } from './issues/issue.js';
import { readReports } from './reports/read-reports.js';
import { bookOf } from './testing/book-of.js';
import { context } from './testing/small-context.js';

const all = Object.keys(codes) as SheetIssueCode[];
const places = (text: string): string[] => (text.match(/\{\w*\}/g) ?? []).sort();

describe('the wording of issues', () => {
  it.each(all.filter((code) => code !== 'refused' && code !== 'noted'))(
    'says the same in both languages: %s',
    (code) => {
      const [vi, en] = [vietnamese[code], english[code]];
      expect(places(vi[0])).toEqual(places(en[0]));
      expect(vi.length).toBe(en.length);
      for (const text of [...vi, ...en].filter((each) => each !== undefined)) {
        expect(text).toBe(text.normalize());
        expect(text).not.toMatch(/\s{2}|^\s|\s$|\.$/);
      }
      expect(vi[1].length * en[1].length).toBeGreaterThan(0);
    },
  );

  it.each(all)('is said in words of an office: %s', (code) => {
    for (const text of vietnamese[code].filter((each) => each !== undefined))
      expect(notPlain(text.replaceAll(/\{\w*\}/g, '“…”'))).toBe(undefined);
  });

  it('names the cell, the value, the reason and the nearest name', async () => {
    const book = await bookOf([
      ['Địa phương', 'Nhà xây mới'],
      ['Huyện Đầm Sưong', 3],
      ['Cồn Hạc', 'ba'],
    ]);
    const said = (locale: 'vi' | 'en') => {
      const result = readReports(book, undefined, { ...context, locale });
      return result.ok ? [] : result.issues.map(({ message, hint }) => [message, hint]);
    };
    expect(said('vi')).toEqual([
      [
        'Nhà xây mới: “ba” không phải là số (tại Số liệu!B3)',
        'Ghi số như 1.234,5; nếu chưa có số liệu, ghi “chưa có”; ký hiệu riêng thì ghi nghĩa trong tệp ánh xạ',
      ],
    ]);
    expect(said('en')[0]?.[0]).toBe('houses: “ba” is not a number (at Số liệu!B3)');
  });

  it('suggests the nearest name', async () => {
    const book = await bookOf([
      ['Địa phương', 'Nhà xây mới'],
      ['Cồn Hạc', 1],
      ['Huyện Đầm Sươg', 3],
    ]);
    const result = readReports(book, undefined, context);
    expect(result.ok ? [] : result.issues).toMatchObject([
      {
        message: 'Không có địa phương nào tên là “Huyện Đầm Sươg” (tại Số liệu!A3)',
        hint: 'Có phải là “Huyện Đầm Sương”? Sửa tên theo danh sách, hoặc ghi mã địa phương',
        ...{ place: 'Số liệu!A3', sheet: 'Số liệu', row: 3, column: 1, severity: 'error' },
      },
    ]);
  });

  it('gives the engine the last word, at the cell that it is about', async () => {
    const book = await bookOf([
      ['Địa phương', 'Hồ sơ trực tuyến'],
      ['Cồn Hạc', 167],
    ]);
    const result = readReports(book, undefined, context);
    expect(result.ok ? [] : result.issues).toMatchObject([
      {
        ...{ code: 'refused', place: 'Số liệu!B2', received: '167' },
        message: 'Hồ sơ trực tuyến, Cồn Hạc: “167” nằm ngoài giới hạn cho phép (tại Số liệu!B2)',
        hint: 'Giá trị phải ≥ 0, ≤ 100',
      },
    ]);
  });
});

describe('the order of issues', () => {
  it('is that in which to mend them: errors first, what makes others go away before these', () => {
    const at = { sheet: 'S', row: 1, column: 1 };
    const codesOf = inOrder(
      [
        { code: 'jump', at },
        { code: 'not-a-number', at: { ...at, row: 9 } },
        { code: 'not-a-number', at },
        { code: 'unknown-locality', at },
        { code: 'unknown-column', at },
        { code: 'hidden-sheets' },
        { code: 'several-tables' },
      ],
      [{ name: 'S' }],
    ).map((finding) => `${finding.code} ${wordIssue(finding, { name: 'a' }, 'vi').place}`);
    expect(codesOf).toEqual([
      ...['several-tables a', 'unknown-column S!B2', 'unknown-locality S!B2'],
      ...['not-a-number S!B2', 'not-a-number S!B10', 'hidden-sheets a', 'jump S!B2'],
    ]);
    expect(steps).toHaveLength(6);
  });
});

describe('the README', () => {
  it('names what a cell means as the tests have it', () => {
    const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const names = [
      ...['readWorkbook', 'recognise', 'parseMapping', 'readReports'],
      ...['writeMovement', 'readMovement', 'markIssues', 'writeCsv'],
    ];
    for (const name of names) expect(text).toContain(`\`${name}(`);
  });
});
