import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReports } from '../reports/read-reports.js';
import { context } from '../testing/small-context.js';
import { readWorkbook } from './read-workbook.js';

/** Written by LibreOffice: a percent format, a TCVN3 font, a merged title, a hidden row, column and sheet. */
const bytes = new Uint8Array(readFileSync(new URL('../testing/bao-cao.xls', import.meta.url)));

async function workbookOf(content: Uint8Array) {
  const read = await readWorkbook(content, 'bao-cao.xls');
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.workbook;
}

describe('an .xls', () => {
  it('has percentages, which count × 100 as in an .xlsx; a sign that is only text is none', async () => {
    const [sheet] = (await workbookOf(bytes)).sheets;
    const cells = [2, 3, 4].map((row) => sheet?.cellAt(row, 3));
    expect(cells.map((cell) => cell?.isPercent)).toEqual([true, true, undefined]);
    expect(cells.map((cell) => cell?.text)).toEqual(['67,5%', '50%', '1']);
  });

  it('has old letters by the font of a cell, also where they could be Vietnamese as they stand', async () => {
    const [sheet] = (await workbookOf(bytes)).sheets;
    expect(sheet?.cellAt(2, 1)).toMatchObject({ value: 'Bến Nguyệt', encoding: 'TCVN3' });
    expect(sheet?.cellAt(2, 4)).toMatchObject({ value: 'Bộ', encoding: 'TCVN3' });
    expect(sheet?.cellAt(3, 1)).toMatchObject({ value: 'Cồn Hạc' });
  });

  it('has its merges, and names what is hidden', async () => {
    const workbook = await workbookOf(bytes);
    const [sheet] = workbook.sheets;
    expect(workbook.hiddenSheets).toEqual(['Ẩn']);
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([3]);
    expect([...(sheet?.hiddenColumns ?? [])]).toEqual([4]);
  });

  it('is read or refused in words, whatever is changed in it', async () => {
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      by: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    });
    const kinds = new Set<string>();
    const damaged = fc.oneof(
      fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
        const copy = bytes.slice();
        for (const { at, by } of changes) copy.set(by.subarray(0, copy.length - at), at);
        return copy;
      }),
      fc.nat(bytes.length).map((length) => bytes.slice(0, length)),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (content) => {
        const read = await readWorkbook(content, 'bao-cao.xls');
        const result = read.ok ? readReports(read.workbook, undefined, context) : read;
        kinds.add(read.ok ? 'read' : 'refused');
        for (const { message } of result.ok ? [] : result.issues) expect(message).toMatch(/\S/);
      }),
      { numRuns: Number(process.env['FUZZ_FILES'] ?? 300) },
    );
    expect([...kinds].sort()).toEqual(['read', 'refused']);
  }, 3_600_000);
});
