import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../cells/cell.js';
import { readWorkbook } from '../cells/read-workbook.js';
import type { SheetIssue } from '../issues/issue.js';
import { readReports } from '../reports/read-reports.js';
import { bytesOf, type TestSheet } from '../testing/book-of.js';
import { context } from '../testing/small-context.js';
import { issuesHeading } from './heading.js';
import { markIssues } from './mark-issues.js';

const sheets: TestSheet[] = [
  {
    name: 'Số liệu',
    rows: [
      ['Địa phương', 'Nhà xây mới', 'Hồ sơ trực tuyến'],
      ['Bến Nguyệt', 3, 67],
      ['Cồn Hạc', 'ba', 167],
      ['Tổng', null, null],
    ],
    cells: new Map([
      [
        '1,1',
        { value: 3, style: { numFmt: '0.00', font: { bold: true, name: 'Arial', size: 9 } } },
      ],
      ['3,1', { value: 3, formula: 'SUM(B2:B3)', formulaResult: 3 }],
    ]),
    merges: [{ startRow: 5, startCol: 0, endRow: 5, endCol: 1 }],
    dataValidations: [{ type: 'list', values: ['a', 'b'], range: 'B2:B9' }],
  },
  { name: 'Ghi chú & "khác"', rows: [['Không có gì']] },
];

async function opened(bytes: Uint8Array, name = 'bao-cao.xlsx'): Promise<Workbook> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.workbook;
}

async function issuesIn(bytes: Uint8Array, name?: string): Promise<SheetIssue[]> {
  const result = readReports(await opened(bytes, name), undefined, context);
  return [...(result.ok ? [] : result.issues), ...result.warnings];
}

/** Everything that a sheet shows, but for one column. */
const shown = ({ sheets: all }: Workbook, without = -1) =>
  all.map(({ name, rowCount, columnCount, cellAt, merges }) => ({
    name,
    merges,
    cells: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_cell, column) => cellAt(row, column))
        .map(({ kind, value, formula }, column) => ({ column, kind, value, formula }))
        .filter(({ column, kind }) => column !== without && kind !== 'empty'),
    ),
  }));

const partOf = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(unzipSync(bytes)[name]);

describe('marking issues in an .xlsx', () => {
  it('fills the cells, says in a column what to do, and keeps all else', async () => {
    const bytes = await bytesOf(sheets);
    const issues = (await issuesIn(bytes)).filter(({ severity }) => severity === 'error');
    expect(issues.map(({ place }) => place)).toEqual(['Số liệu!B3', 'Số liệu!C3']);
    const marked = await markIssues(bytes, issues);
    const book = await opened(marked);
    const [sheet] = book.sheets;
    expect(sheet?.cellAt(0, 3).text).toBe(issuesHeading.vi);
    expect(sheet?.cellAt(2, 3).text).toBe(
      issues.map(({ message, hint }) => `${message}. ${hint}.`).join('\n'),
    );
    expect(shown(book, 3)).toEqual(shown(await opened(bytes)));
    const xml = partOf(marked, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<f>SUM(B2:B3)</f>');
    expect(xml).toContain('<dataValidation ');
    const styleOf = (cell: string) => new RegExp(`r="${cell}"[^>]*?s="(\\d+)"`).exec(xml)?.[1];
    expect(styleOf('B3')).toBe(styleOf('C3'));
    expect(styleOf('B3')).not.toBe(styleOf('B2'));
    const before = unzipSync(bytes);
    const after = unzipSync(marked);
    const changed = Object.keys(before).filter((name) => `${before[name]}` !== `${after[name]}`);
    expect(changed).toEqual([
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('is read as the file itself: what was marked is not taken for data', async () => {
    const bytes = await bytesOf(sheets);
    const issues = await issuesIn(bytes);
    expect(await issuesIn(await markIssues(bytes, issues))).toEqual(issues);
  });

  it('takes the marks of an earlier reading away', async () => {
    const bytes = await bytesOf(sheets);
    const issues = await issuesIn(bytes);
    const clean = await markIssues(await markIssues(bytes, issues), []);
    expect(shown(await opened(clean))).toEqual(shown(await opened(bytes)));
    const cells = (file: Uint8Array) =>
      partOf(file, 'xl/worksheets/sheet1.xml')
        .match(/<c r="(?:A|B|C)[^>]*>/g)
        ?.map((tag) => tag.replace(' s="0"', ''));
    expect(cells(clean)).toEqual(cells(bytes));
  });

  it('gives the same bytes for the same file', async () => {
    const bytes = await bytesOf(sheets);
    const issues = await issuesIn(bytes);
    expect(await markIssues(bytes, issues)).toEqual(await markIssues(bytes, issues));
  });

  it('keeps every cell whatever is marked', async () => {
    const bytes = await bytesOf(sheets);
    const before = await opened(bytes);
    const issue = fc.record({
      row: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      column: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
      sheet: fc.constantFrom('Số liệu', 'Ghi chú & "khác"', undefined),
      message: fc.string({ unit: 'binary' }),
      severity: fc.constantFrom('error' as const, 'warning' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(issue, { maxLength: 5 }), async (given) => {
        const issues = given.map((each) => ({ ...each, hint: '' })) as unknown as SheetIssue[];
        const book = await opened(await markIssues(bytes, issues));
        const columns = before.sheets.map(({ columnCount }) => columnCount);
        const without = book.sheets.map((sheet, index) => ({
          ...sheet,
          cellAt: (row: number, column: number) => sheet.cellAt(row, column),
          columnCount: columns[index] ?? 0,
        }));
        const kept = shown({ ...book, sheets: without }).map(({ cells, ...rest }) => ({
          ...rest,
          cells: cells.filter((row) => row.length > 0),
        }));
        const all = shown(before).map(({ cells, ...rest }) => ({
          ...rest,
          cells: cells.filter((row) => row.length > 0),
        }));
        expect(kept).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });
});

describe('marking issues in a text file', () => {
  it('adds a field to each line, in the separator of the file', async () => {
    const text = 'Địa phương;Nhà xây mới\nBến Nguyệt;3\nCồn Hạc;"b;a"\n';
    const bytes = new TextEncoder().encode(text);
    const issues = await issuesIn(bytes, 'bao-cao.csv');
    const [issue] = issues;
    const marked = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await markIssues(bytes, issues),
    );
    expect(marked.split('\r\n')).toEqual([
      `\ufeffĐịa phương;Nhà xây mới;${issuesHeading.vi}`,
      'Bến Nguyệt;3;',
      expect.stringContaining('Cồn Hạc;"b;a";'),
      '',
    ]);
    expect(marked).toContain(issue?.message);
  });
});

describe('what cannot be marked', () => {
  it('comes back as it is', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7');
    expect(await markIssues(bytes, [])).toEqual(bytes);
  });
});
