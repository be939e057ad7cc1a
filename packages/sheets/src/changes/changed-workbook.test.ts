import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../cells/cell.js';
import { readWorkbook } from '../cells/read-workbook.js';
import { markIssues } from '../marking/mark-issues.js';
import { bytesOf } from '../testing/book-of.js';
import type { CellChange } from './change.js';
import { changedWorkbook } from './changed-workbook.js';

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes, 'bao-cao.xlsx');
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.workbook;
}

/** What every cell of a range says. */
const shown = ({ sheets }: Workbook) =>
  sheets.map(({ name, cellAt }) => [
    name,
    Array.from({ length: 9 }, (_, row) =>
      Array.from({ length: 6 }, (_cell, column) => {
        const { kind, value, text, isPercent } = cellAt(row, column);
        return [kind, value, text, isPercent];
      }),
    ),
  ]);

const zipped = await bytesOf([
  {
    name: 'Số liệu',
    rows: [
      ['Địa phương', 'Nhà', 'Tỷ lệ', 'Ngày', 'Cũ'],
      ['Bến Nguyệt', 3, 0.67, new Date('2023-06-11T00:00:00Z'), 'TØnh'],
      ['Cồn Hạc', 'ba', 1.5, null, null],
      ['Tổng', null, null, null, null],
    ],
    cells: new Map([
      ['1,2', { value: 0.67, style: { numFmt: '0%' } }],
      ['1,3', { value: new Date('2023-06-11T00:00:00Z'), style: { numFmt: 'dd/mm/yyyy' } }],
      ['2,3', { value: '31/02/2023', style: { numFmt: 'dd/mm/yyyy' } }],
      ['1,4', { value: 'TØnh', style: { font: { name: '.VnTime', size: 12 } } }],
      ['3,1', { value: 3, formula: 'SUM(B2:B3)', formulaResult: 3 }],
    ]),
    merges: [{ startRow: 5, startCol: 0, endRow: 5, endCol: 1 }],
  },
  { name: 'Ghi chú', rows: [['a']] },
]);
const binary = new Uint8Array(readFileSync(new URL('../testing/bao-cao.xls', import.meta.url)));
const text = new TextEncoder().encode('Địa phương;Nhà;Tỷ lệ\nBến Nguyệt;3;67%\n"Cồn; Hạc";ba;\n');

const typed = fc.oneof(
  fc.constantFrom('93,16', '1250', '-3', '1.250', '67%', '0,5 %', '31/12/2023', '', ' ', 'có'),
  fc.constantFrom('=SUM(A1)', '"', '<b>&', 'Quế Sơn', '#REF!', 'x', '1,2,3', '007'),
  fc
    .string({ maxLength: 12, unit: 'grapheme' })
    .filter((each) => !/[\r\n_\ud800-\udfff]/.test(each)),
);

describe('a workbook in which somebody has typed', () => {
  it.each([
    ['.xlsx', zipped],
    ['.xls', binary],
    ['.csv', text],
  ])('is what a reader finds in its copy: %s', async (_, bytes) => {
    const book = await opened(bytes);
    const names = book.sheets.map(({ name }) => name);
    const change: fc.Arbitrary<CellChange> = fc.record({
      sheet: fc.constantFrom(...names),
      row: fc.integer({ min: 0, max: 4 }),
      column: fc.integer({ min: 0, max: 4 }),
      text: typed,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        const copy = await opened(await markIssues(bytes, [], 'vi', changes));
        expect(shown(copy)).toEqual(shown(changedWorkbook(book, changes)));
      }),
      { numRuns: 60 },
    );
  });

  it('stays as it was, itself', async () => {
    const book = await opened(zipped);
    const before = shown(book);
    changedWorkbook(book, [{ sheet: 'Số liệu', row: 1, column: 1, text: '4' }]);
    expect(shown(book)).toEqual(before);
  });

  it('takes numbers as they are written here, and percents in cells of percents', async () => {
    const book = await opened(zipped);
    const at = (column: number, text: string) =>
      changedWorkbook(book, [{ sheet: 'Số liệu', row: 1, column, text }]).sheets[0]?.cellAt(
        1,
        column,
      );
    expect(at(1, '93,16')).toMatchObject({ kind: 'number', value: 93.16 });
    expect(at(1, '1.250')).toMatchObject({ kind: 'text', value: '1.250' });
    expect(at(2, '93,16')).toMatchObject({ kind: 'number', value: 0.9316, text: '93,16%' });
    expect(at(2, '93,16%')).toMatchObject({ kind: 'number', value: 0.9316 });
    expect(at(1, '')).toMatchObject({ kind: 'empty' });
  });

  it('is computed anew by spreadsheets, which find no order of formulas that are gone', async () => {
    const changes = [{ sheet: 'Số liệu', row: 3, column: 1, text: '5' }];
    const copy = unzipSync(await markIssues(zipped, [], 'vi', changes));
    expect(Object.keys(copy).filter((name) => /calcChain/i.test(name))).toEqual([]);
    const all = Object.entries(copy).filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(all.filter(([, part]) => /calcChain/i.test(new TextDecoder().decode(part)))).toEqual([]);
  });
});
