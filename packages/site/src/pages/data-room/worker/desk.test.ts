import { checkFiles } from '@thidua/office';
import { isMissing } from '@thidua/core';
import { readWorkbook } from '@thidua/sheets';
import { describe, expect, it } from 'vitest';
import { groupsOf, remedyFor } from '../model/groups.js';
import { withColumn } from '../model/with-column.js';
import { withMark, withRows } from '../model/with-table.js';
import { desk } from './desk.js';
import { sampleMovement } from './sample-movement.js';
import type { AskedFile, MadeFile, Question, Studied } from './protocol.js';

const now = Date.parse('2024-02-01T03:00:00Z');
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const asked = (files: readonly MadeFile[], more: Partial<AskedFile> = {}): AskedFile[] =>
  files.map(({ name, bytes }, at) => ({
    id: String(at),
    name,
    bytes,
    changes: [],
    ...(at === 1 && more),
  }));

const question = (files: AskedFile[], more: Partial<Question> = {}): Question => ({
  ...{ files, stated: {}, locale: 'vi', now },
  ...more,
});

/** A desk that was given a sample. */
async function deskWith(sample: 'clean' | 'messy', more: Partial<AskedFile> = {}) {
  const own = desk(() => undefined);
  const files = await own.sample(sample);
  return { own, files, studied: await own.study(question(asked(files, more))) };
}

/** Cells of every remedy that is offered, and for others what only a person knows. */
const mendings = (studied: Studied, known: Record<string, string> = {}) =>
  groupsOf(studied.files).flatMap(({ found, isNote }) =>
    found.flatMap((each) => {
      const { sheet = '', row = 1, column = 1, received } = each.issue;
      const remedy = remedyFor(each) ?? known[String(received)];
      return isNote || remedy === undefined
        ? []
        : [{ sheet, row: row - 1, column: column - 1, text: remedy }];
    }),
  );

describe('the desk of the data room', () => {
  it('says of files what the command line says of them', async () => {
    const { files, studied } = await deskWith('messy');
    const checked = await checkFiles(
      files.map(({ name, bytes }) => ({ file: name, bytes })),
      'vi',
    );
    expect(studied.files.map(({ report }) => report)).toEqual(checked.reports);
    expect(checked.reports[1]?.issues.length).toBeGreaterThan(3);
    expect(studied.scored).toBe(undefined);
  });

  it('scores right files, and tells of each locality why', async () => {
    const { own, studied } = await deskWith('clean');
    const board = studied.scored?.scoreboard.boards[0];
    expect(board?.rows.map(({ code, rank }) => [code, rank])).toContainEqual(['M02', 1]);
    const { standing, criteria } = await own.reasons('M02');
    expect(standing).toMatch(/^Cồn Hạc: .* hạng 1\/6/);
    expect(criteria).toHaveLength(4);
    expect(criteria[0]?.lost).toBe('8 điểm');
  });

  it('mends by suggestions and by hand until nothing is wrong, and leaves the file as it is', async () => {
    const { own, files, studied } = await deskWith('messy');
    const before = text(files[1]?.bytes ?? new Uint8Array());
    const known = { '3O': '30', '660': '66,0', 'khoảng 12': '12', 'đã ký': 'x' };
    let changes = mendings(studied, known);
    let next = studied;
    for (let round = 0; round < 4; round += 1) {
      next = await own.study(question(asked(files, { changes })));
      changes = [...changes, ...mendings(next, known)];
    }
    expect(next.files.flatMap(({ report }) => report.issues)).toEqual([]);
    expect(next.scored?.absent).toBe(2);
    expect(text(files[1]?.bytes ?? new Uint8Array())).toBe(before);

    // What is taken away says the same when it is read on its own, and is what the board names.
    const copy = await own.mended('1');
    const again = desk(() => undefined);
    const [workbook] = files;
    if (!workbook) throw new Error('The sample has no workbook');
    const read = await again.study(question(asked([workbook, copy])));
    const made = JSON.parse(text((await own.make('scoreboard', [])).bytes)) as Record<
      string,
      unknown
    >;
    expect(read.scored?.scoreboard).toEqual(made);
    const names = read.scored?.scoreboard.origin?.inputs.map(({ name }) => name);
    expect(names).toEqual(['thi-dua-mau.xlsx', 'bao-cao-mau-con-loi-da-sua.csv']);
  });

  it('writes results as a workbook and to print', async () => {
    const { own } = await deskWith('clean');
    const book = await own.make('workbook', []);
    expect(book.name).toBe('thi-dua-mau-2023-ket-qua-2023-12-31.xlsx');
    expect((await readWorkbook(book.bytes, book.name)).ok).toBe(true);
    const whole = text((await own.make('print', [])).bytes);
    expect(whole).toContain('Cồn Hạc');
    const overview = text((await own.make('print', ['overview'])).bytes);
    expect(overview.split('<article').length).toBeLessThan(whole.split('<article').length);
  });

  it('reads a column as it was said to be, and gives the file by which that is computed again', async () => {
    const { own, files, studied } = await deskWith('clean');
    const mapping = studied.files[1]?.mapping;
    if (!mapping) throw new Error('Nothing was recognised');
    const ignored = withColumn(mapping, 0, 'C', 'ignored');
    const next = await own.study(question(asked(files, { mapping: ignored })));
    const rows = next.scored?.scoreboard.boards[0]?.rows ?? [];
    const houses = rows.flatMap(({ breakdown = [] }) =>
      breakdown.filter(({ criterion }) => criterion === 'houses'),
    );
    expect(houses).toHaveLength(6);
    expect(houses.every(({ value }) => isMissing(value))).toBe(true);
    const names = next.scored?.scoreboard.origin?.inputs.map(({ role, name }) => [role, name]);
    expect(names).toContainEqual(['mapping', 'anh-xa.json']);
    expect(text((await own.make('mapping', [])).bytes)).toContain('"ignored"');
  });

  it('reads rows and marks as they were said to be, and files of the next period likewise', async () => {
    const { own, files, studied } = await deskWith('clean');
    const found = studied.files[1]?.mapping;
    if (!found) throw new Error('Nothing was recognised');
    const later = withRows(found, 0, { headerRows: [2, 2], firstRow: 4 });
    const mapping = withMark(later, 0, 'chờ', 'not-published');
    const sheet = studied.files[1]?.sheets[0]?.name ?? '';
    const changes = [{ sheet, row: 4, column: 2, text: 'chờ' }];
    const housesIn = (from: Studied): unknown[] =>
      (from.scored?.scoreboard.boards[0]?.rows ?? [])
        .flatMap(({ code, breakdown = [] }) => breakdown.map((each) => ({ code, ...each })))
        .filter(({ criterion }) => criterion === 'houses')
        .map(({ code, value }) => [code, value]);
    const next = await own.study(question(asked(files, { mapping, changes })));
    // The mark, and the row that is read no more.
    expect(housesIn(next)).toContainEqual(['M03', { missing: 'not-published' }]);
    expect(housesIn(next)).toContainEqual(['M01', { missing: 'not-reported' }]);

    const kept = await own.nextMapping();
    const again = desk(() => undefined);
    const [workbook, report] = files;
    if (!workbook || !report) throw new Error('The sample has no files');
    const other = { ...report, name: 'ky-sau.csv' };
    const inOther = changes.map((each) => ({ ...each, sheet: 'ky-sau' }));
    const read = await again.study(question(asked([workbook, other, kept], { changes: inOther })));
    expect(housesIn(read)).toEqual(housesIn(next));
  });

  it('compares with the board that was published of the same year', async () => {
    const { own, files, studied } = await deskWith('clean');
    const published = JSON.stringify(studied.scored?.scoreboard);
    const board = { name: 'bang.json', type: '', bytes: new TextEncoder().encode(published) };
    const sheet = studied.files[1]?.sheets[0]?.name ?? '';
    const changes = [
      { sheet, row: 2, column: 2, text: '10' },
      { sheet, row: 3, column: 2, text: '-' },
    ];
    const next = await own.study(question(asked([...files, board], { changes })));
    expect(next.scored?.comparison?.figures).toEqual({ added: 0, changed: 1, gone: 1 });
    const rows = next.scored?.comparison?.rows ?? [];
    expect(rows[0]?.reasons.length).toBeGreaterThan(0);
    expect(rows.find(({ name }) => name === 'Bến Nguyệt')?.reasons[0]).toContain(
      '100 nhà → 10 nhà',
    );
    // It is no period before: nothing is said of a change of rank.
    const rank = next.scored?.scoreboard.boards[0]?.rows[0];
    expect(rank?.change).toBe(undefined);
  });

  it('tells what the last change moved, and nothing where it moved nobody', async () => {
    const { own, files, studied } = await deskWith('clean');
    expect(studied.scored?.moved).toBe(undefined);
    const changes = [{ sheet: 'bao-cao-mau', row: 2, column: 2, text: '10' }];
    const next = await own.study(question(asked(files, { changes })));
    const told = next.scored?.moved?.rows.find(({ name }) => name === 'Bến Nguyệt');
    expect(told?.reasons).toEqual(['Nhà tạm được xóa: 100 nhà → 10 nhà (−36,0 điểm)']);
    const again = await own.study(question(asked(files, { changes })));
    expect(again.scored?.moved).toBe(undefined);
  });

  it('names each figure that is new, other or gone since the last publication', async () => {
    const { own, files, studied } = await deskWith('clean');
    const published = JSON.stringify(studied.scored?.scoreboard);
    const board = { name: 'bang.json', type: '', bytes: new TextEncoder().encode(published) };
    const sheet = studied.files[1]?.sheets[0]?.name ?? '';
    const changes = [
      { sheet, row: 2, column: 2, text: '10' },
      { sheet, row: 3, column: 2, text: '-' },
    ];
    const next = await own.study(question(asked([...files, board], { changes })));
    const figuresOf = (from: Studied, name: string) =>
      from.scored?.comparison?.rows.find((row) => row.name === name)?.figures;
    expect(figuresOf(next, 'Bến Nguyệt')).toEqual([
      { kind: 'changed', text: 'Nhà tạm được xóa: 100 nhà → 10 nhà' },
    ]);
    expect(figuresOf(next, 'Cồn Hạc')).toEqual([
      { kind: 'gone', text: expect.stringContaining('Nhà tạm được xóa: 80 nhà → ') as string },
    ]);
    // The other way round what was gone is new.
    const later = JSON.stringify(next.scored?.scoreboard);
    const other = { ...board, bytes: new TextEncoder().encode(later) };
    const back = await own.study(question(asked([...files, other])));
    expect(figuresOf(back, 'Cồn Hạc')?.map(({ kind }) => kind)).toEqual(['added']);
    // Who moved only because of others has no figure that changed.
    const moved = back.scored?.comparison?.rows.filter(({ figures }) => figures.length === 0);
    expect(moved?.length).toBeGreaterThan(0);
  });

  it('tells how sure each rank is, the same each time', async () => {
    const { own, studied } = await deskWith('clean');
    expect(studied.scored?.sureness).toEqual({ runs: 1000, isLong: false });
    const { intervals } = await own.sureness();
    const rows = studied.scored?.scoreboard.boards[0]?.rows ?? [];
    expect(intervals.map(([code]) => code).sort()).toEqual(rows.map(({ code }) => code).sort());
    const known = new Map(intervals);
    for (const { code, rank = 0 } of rows) {
      const [low = 0, high = 0] = known.get(code) ?? [];
      expect([1, low, rank, high, 6].every((each, at, all) => each >= (all[at - 1] ?? 1))).toBe(
        true,
      );
    }
    expect(await own.sureness()).toEqual({ share: 0.25, runs: 1000, intervals });
  });

  it('tells what other weights would move, and leaves what is taken away as it is', async () => {
    const { own } = await deskWith('clean');
    const before = text((await own.make('scoreboard', [])).bytes);
    const { weighed, weights } = await own.weigh([['online', 140]]);
    // 40 + 30 + 20 points: with 140 for what is online they come to 90 of 210 each.
    const economy = weights.find(({ id }) => id === 'economy')?.parts ?? [];
    expect(
      economy.map(({ weight, tried = NaN }) => [weight, Math.round(tried * 100) / 100]),
    ).toEqual([
      [40, 17.14],
      [30, 12.86],
      [20, 60],
    ]);
    // Mũi Khuê: 0.55 × 17.14 + 0.9 × 12.86 + 0.903 × 60 + 10 = 85.2; Cồn Hạc has 81.1.
    expect(weighed?.rows.find(({ name }) => name === 'Mũi Khuê')).toMatchObject({
      ...{ rank: '3 → 1', score: expect.stringContaining('→ 85,2') as string, figures: [] },
    });
    expect(weighed?.otherRanks).toBeGreaterThan(1);
    expect(weighed?.figures).toEqual({ added: 0, changed: 0, gone: 0 });
    expect((await own.moves('weighed', 0, 50)).length).toBe(weighed?.count);
    expect(text((await own.make('scoreboard', [])).bytes)).toBe(before);
    const back = await own.weigh([]);
    expect(back.weighed).toBe(undefined);
    expect(back.weights.flatMap(({ parts }) => parts.map(({ tried }) => tried))).not.toContain(60);
  });

  it.each([
    ['trong.xlsx', ''],
    ['anh.xlsx', '%PDF-1.7'],
    ['trang.xls', '<html><table><tr><td>1'],
    ['hong.xlsx', 'PK\u0003\u0004'],
    ['hong.json', '{"criteria": [1,]}'],
    ['hai-lan.json', '{"a": 1, "a": 2}'],
    ['chu.csv', 'không có bảng nào ở đây'],
    ['~$khoa.xlsx', 'x'],
  ])('says of %s with %j what the command line says', async (name, content) => {
    const own = desk(() => undefined);
    const bytes = new TextEncoder().encode(content);
    const { files } = await own.study(question(asked([{ name, type: '', bytes }])));
    const checked = await checkFiles([{ file: name, bytes }], 'vi');
    expect(files.map(({ report }) => report)).toEqual(checked.reports);
    expect(files[0]?.report.ok).toBe(false);
  });

  it('gives out no board that is called official while figures are missing and nobody said why', async () => {
    const own = desk(() => undefined);
    const [, report] = await own.sample('clean');
    if (!report) throw new Error('The sample has no report');
    // A scheme that is no sample: what answers to a sample is never official.
    const { scheme, blocs, localities } = sampleMovement;
    const json = (name: string, value: unknown): MadeFile => {
      return { name, type: '', bytes: new TextEncoder().encode(JSON.stringify(value)) };
    };
    const files = [
      json('bang-diem.json', { ...scheme, status: 'official' }),
      report,
      json('dia-phuong.json', { blocs, localities }),
    ];
    const changes = [{ sheet: 'bao-cao-mau', row: 2, column: 2, text: '-' }];
    const official = { status: 'official' as const };
    const studied = await own.study(question(asked(files, { changes }), { stated: official }));
    expect(studied.scored).toMatchObject({ absent: 1, scoreboard: { status: 'official' } });
    await expect(own.make('scoreboard', [])).rejects.toThrow();
    const stated = { ...official, reason: 'xã mới sáp nhập' };
    await own.study(question(asked(files, { changes }), { stated }));
    const made = text((await own.make('scoreboard', [])).bytes);
    expect(made).toContain('chưa đủ số liệu: xã mới sáp nhập');
  });

  it('asks for a scheme where there is none, and for nothing where the room is empty', async () => {
    const own = desk(() => undefined);
    const [, report] = await own.sample('clean');
    if (!report) throw new Error('The sample has no report');
    expect((await own.study(question(asked([report])))).needsScheme).toBe(true);
    expect((await own.study(question([]))).needsScheme).toBe(false);
  });

  it('draws no more rows than there are', async () => {
    const { own, studied } = await deskWith('clean');
    const { name = '', rowCount = 0 } = studied.files[1]?.sheets[0] ?? {};
    expect(
      await own.rows('1', name, { from: 0, rows: 1_000, fromColumn: 0, columns: 50 }),
    ).toHaveLength(rowCount);
    expect(
      await own.rows('1', name, { from: rowCount, rows: 50, fromColumn: 0, columns: 50 }),
    ).toEqual([]);
  });
});
