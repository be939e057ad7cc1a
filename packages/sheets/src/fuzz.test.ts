// Spreadsheets that were damaged on the way: `npm run fuzz` tries many more of them.
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readWorkbook } from './cells/read-workbook.js';
import { readReports } from './reports/read-reports.js';
import { bytesOf, type Value } from './testing/book-of.js';
import { context } from './testing/small-context.js';

const count = Number(process.env['FUZZ_FILES'] ?? 300);
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const rows: Value[][] = [
  ['BÁO CÁO NĂM 2023', null, null],
  ['STT', 'Địa phương', 'Nhà xây mới'],
  [1, 'Bến Nguyệt', 3],
  [2, 'Cồn Hạc', 'chưa có'],
  [3, 'Đầm Sương', 4.5],
  [null, 'Tổng', 7.5],
];
const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }];
const cells = new Map([['4,2', { value: 4.5, formula: 'C3*1.5', style: { numFmt: '0.0' } }]]);
const whole = await bytesOf([{ name: 'Số liệu', rows, merges, cells }]);
const parts = unzipSync(whole);
const text = rows.map((row) => row.map((value) => value ?? '').join(';')).join('\r\n');

/** A place in a file, as a share of its length, and what is written over how much of it. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  by: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      ...['<c r="XFD1048576"><v>1</v></c>', '<row r="1048577">', '</row>', '<c>', ']]>', '<!--'],
      ...['&#x110000;', '&a;', '<v>1e999</v>', '<v>NaN</v>', 't="s"', 't="e"', 's="99999"'],
      ...['ref="A1:XFD1048576"', 'r="-1"', 'hidden="1"', '"', '\0', '\ufeff', ';;;;', '__proto__'],
    ),
  ),
});
const changes = fc.array(change, { minLength: 1, maxLength: 6 });
type Changes = typeof changes extends fc.Arbitrary<infer Value> ? Value : never;

function changed(bytes: Uint8Array, all: Changes): Uint8Array {
  return all.reduce((now, { at, length, by }) => {
    const place = Math.floor(at * now.length);
    const rest = now.subarray(place + length);
    return Uint8Array.from([...now.subarray(0, place), ...strToU8(by), ...rest]);
  }, bytes);
}

/** A workbook whose bytes were changed, one whose XML was, or a text. */
const file = fc.oneof(
  changes.map((all) => changed(whole, all)),
  fc
    .tuple(fc.constantFrom(...Object.keys(parts)), changes)
    .map(([name, all]) =>
      zipSync({ ...parts, [name]: changed(parts[name] ?? new Uint8Array(), all) }),
    ),
  changes.map((all) => changed(strToU8(text), all)),
  fc.string({ unit: 'binary', maxLength: 300 }).map((more) => strToU8(`${text}\n${more}`)),
);

it(`reads ${count} damaged spreadsheets, or says in words why not; seed ${seed}`, async () => {
  const kinds: Record<string, number> = {};
  const law = fc.asyncProperty(file, async (bytes) => {
    const read = await readWorkbook(bytes, 'a.xlsx');
    const result = read.ok ? readReports(read.workbook, undefined, context) : read;
    const issues = result.ok ? [] : result.issues;
    for (const { message, hint } of issues)
      expect(`${message}${hint}`).not.toMatch(/undefined|\[object/);
    expect(result.ok || issues.length > 0).toBe(true);
    const kind = result.ok ? 'right' : read.ok ? 'with issues' : 'refused';
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  });
  await fc.assert(law, { numRuns: count, seed });
  console.log(`${count} spreadsheets, seed ${seed}:`, kinds);
  for (const kind of ['right', 'with issues', 'refused']) expect(kinds[kind]).toBeGreaterThan(0);
}, 3_600_000);
