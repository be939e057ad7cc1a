import { formatMissing, isMissing, type Score, type Scoreboard } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import { scoreboard2023 } from '@thidua/sample-province';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Cell, Sheet, Workbook } from '../cells/cell.js';
import { readWorkbook } from '../cells/read-workbook.js';
import { arbitraryScoreboard } from '../testing/arbitrary-scoreboard.js';
import { hostileScoreboard, hostileTexts } from '../testing/hostile-scoreboard.js';
import type { ResultsOptions } from './form.js';
import { writeResults } from './write-results.js';

/** What our own reader finds in the workbook that was written. */
async function readBack(scoreboard: Scoreboard, options?: ResultsOptions): Promise<Workbook> {
  const read = await readWorkbook(await writeResults(scoreboard, options), 'ket-qua.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(read.warnings).toEqual([]);
  return read.workbook;
}

const cellsOf = ({ rowCount, columnCount, cellAt }: Sheet): Cell[][] =>
  Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => cellAt(row, column)),
  );

/** The rows of units: those that begin with an order and a name. */
const unitRows = (sheet: Sheet): Cell[][] =>
  cellsOf(sheet).filter(([order, name]) => order?.kind === 'number' && name?.kind === 'text');

const textsOf = (sheet: Sheet): string[] =>
  cellsOf(sheet).flatMap(
    (row) => row.flatMap(({ kind, value }) => (kind === 'text' ? [value] : [])) as string[],
  );

/** What a cell holds of a published figure: the number itself, or the reason in words. */
const heldBy = ({ kind, value }: Cell): unknown => (kind === 'number' ? value : { [kind]: value });
const expectedOf = (published: Score): unknown =>
  isMissing(published) ? { text: formatMissing(published.missing, 'vi') } : published;

describe('the workbook of results', () => {
  it('holds every published number as the number, and why one is missing, of whatever is scored', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScoreboard, async (scoreboard) => {
        const [board] = scoreboard.boards;
        if (!board) return;
        const { criteria = [] } = board;
        const { sheets } = await readBack(scoreboard);
        const rows = unitRows(sheets[1] as Sheet);
        expect(rows).toHaveLength(board.rows.length);
        board.rows.forEach((row, index) => {
          const gap: Score = isMissing(row.score) ? row.score : { missing: 'not-published' };
          const points = criteria.map(
            ({ id }) => row.breakdown?.find(({ criterion }) => criterion === id)?.points ?? gap,
          );
          const cells = (rows[index] ?? []).slice(2, 2 + criteria.length + 1);
          expect(cells.map(heldBy)).toEqual([...points, row.score].map(expectedOf));
          const rank = rows[index]?.[2 + criteria.length + 1];
          if (row.rank !== undefined) expect(rank && heldBy(rank)).toBe(row.rank);
          else expect(rank?.kind).toBe('text');
        });
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('has a sheet by group, one by criterion and one for each group, for each ranking', async () => {
    const { sheets } = await readBack(scoreboard2023);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Bảng 1 - Tổng hợp',
      'Bảng 1 - Tiêu chí',
      'Bảng 1 - 1. Tổ chức phong trào…',
      'Bảng 1 - 2. Phát triển kinh tế…',
      'Bảng 1 - 3. Nông thôn mới và v…',
      'Bảng 1 - 4. Văn hóa, xã hội và…',
      'Bảng 1 - 5. An ninh, trật tự v…',
      'Bảng 1 - 6. Kỷ luật, kỷ cương',
      'Bảng 2 - Tổng hợp',
      'Bảng 2 - Tiêu chí',
    ]);
  });

  it('says on each sheet what the figures are, of which day, from where, by which scheme', async () => {
    const { sheets } = await readBack(scoreboard2023);
    for (const sheet of sheets) {
      const texts = textsOf(sheet);
      expect(texts).toContain('MINH HỌA: số liệu mẫu, không phải kết quả thật');
      expect(texts).toContain('minh họa, không phải số liệu thật');
      expect(texts).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      expect(texts.some((text) => /^sample-\w+, phiên bản 1$/.test(text))).toBe(true);
      expect(texts.some((text) => text.startsWith('Số liệu minh họa của một tỉnh'))).toBe(true);
      expect(texts.some((text) => text.includes('chưa phải là khen thưởng'))).toBe(true);
      const days = cellsOf(sheet).flatMap((row) => row.filter(({ kind }) => kind === 'day'));
      expect(days[0]?.value).toBe('2023-12-31');
    }
  });

  it('leaves the name, number, place and day of an office to be filled in', async () => {
    const { sheets } = await readBack(scoreboard2023, { forms: ['overview'] });
    const texts = textsOf(sheets[0] as Sheet);
    expect(texts).toContain('Số: ………………');
    expect(texts).toContain('……………, ngày …… tháng …… năm ……');
    const told = await readBack(scoreboard2023, {
      forms: ['overview'],
      office: { name: 'Hội đồng thi đua', number: '5/BC', place: 'Bến Nguyệt', date: '2024-02-05' },
    });
    const said = textsOf(told.sheets[0] as Sheet);
    expect(said).toContain('HỘI ĐỒNG THI ĐUA');
    expect(said).toContain('Bến Nguyệt, ngày 05 tháng 02 năm 2024');
  });

  it('holds no formula and loses no cell, whatever titles say', async () => {
    const scoreboard = hostileScoreboard();
    const { sheets } = await readBack(scoreboard);
    expect(sheets).toHaveLength(2 + hostileTexts.length);
    for (const sheet of sheets) {
      const cells = cellsOf(sheet).flat();
      expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
      expect(unitRows(sheet)).toHaveLength(
        hostileTexts.filter((text) => text.trim() !== '').length,
      );
      expect(sheet.name.length).toBeLessThanOrEqual(31);
    }
    expect(textsOf(sheets[0] as Sheet)).toContain('=1+1');
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
  });

  it('is written of a ranking without rows, and of one with nothing but gaps', async () => {
    const [board] = scoreboard2023.boards;
    if (!board) throw new Error('no board');
    const { sheets } = await readBack({ ...scoreboard2023, boards: [{ ...board, rows: [] }] });
    expect(textsOf(sheets[0] as Sheet)).toContain('Chưa có đơn vị nào trong bảng này.');
    const missing = { missing: 'not-reported' } as const;
    const rows = board.rows.map(({ code }) => ({
      code,
      score: missing,
      unranked: 'not-reported' as const,
    }));
    const gaps = await readBack({ ...scoreboard2023, boards: [{ ...board, rows }] });
    for (const sheet of gaps.sheets) {
      for (const [, , ...cells] of unitRows(sheet)) {
        expect(cells.filter(({ kind }) => kind === 'number')).toEqual([]);
      }
    }
  });

  it('says that there is nothing to print where no ranking is', async () => {
    const { sheets } = await readBack({ ...scoreboard2023, boards: [] });
    expect(sheets.map(textsOf)).toEqual([['Chưa có bảng xếp hạng nào để in.']]);
  });

  it('has no more sheets than can be read back, and says which are left out', async () => {
    const many = hostileScoreboard(Array.from({ length: 120 }, (_, index) => `Nhóm ${index + 1}`));
    expect(parseScoreboard(many).ok).toBe(true);
    const { sheets } = await readBack(many);
    expect(sheets).toHaveLength(100);
    expect(textsOf(sheets[0] as Sheet)).toContain(
      '22 nhóm không có trang riêng: xem bảng theo tiêu chí.',
    );
  }, 60_000);

  it('begins the numbers of pages anew on each sheet', async () => {
    const bytes = await writeResults(scoreboard2023);
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) =>
      /worksheets\/[^/]+\.xml$/.test(name),
    );
    expect(sheets.length).toBeGreaterThan(3);
    for (const [, part] of sheets)
      expect(strFromU8(part)).toMatch(/<pageSetup firstPageNumber="1" useFirstPageNumber="1" /);
  });
});
