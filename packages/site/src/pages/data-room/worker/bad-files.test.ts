// Files that were damaged on the way, of every kind that is dropped: the room says of them what the command says.
import { readdirSync, readFileSync } from 'node:fs';
import { checkFiles, failedReport, fileWords, largestBytes, type FileReport } from '@thidua/office';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { desk } from './desk.js';
import { sampleFiles } from './samples.js';
import type { AskedFile } from './protocol.js';

interface Given {
  file: string;
  bytes: Uint8Array;
}

const now = Date.parse('2024-02-01T03:00:00Z');
const office = new URL('../../../../../../docs/examples/office/', import.meta.url);
const readerTests = new URL('../../../../../sheets/src/testing/', import.meta.url);
const given = (file: string, bytes: Uint8Array): Given => ({ file, bytes: new Uint8Array(bytes) });
const examples = readdirSync(office).map((name) =>
  given(name, readFileSync(new URL(name, office))),
);
const old = given('bao-cao.xls', readFileSync(new URL('bao-cao.xls', readerTests)));
const samples = (await sampleFiles('messy')).map(({ name, bytes }) => given(name, bytes));
const whole = [...examples, old, ...samples];

/** What the room says of files, and draws of their sheets. */
async function saidInRoom(files: readonly Given[]): Promise<FileReport[]> {
  const own = desk(() => undefined);
  const asked = files.map(({ file, bytes }, at): AskedFile => {
    return { id: String(at), name: file, bytes, changes: [] };
  });
  const studied = await own.study({ files: asked, stated: {}, locale: 'vi', now });
  for (const { id, sheets } of studied.files)
    for (const { name } of sheets)
      await own.rows(id, name, { from: 0, rows: 30, fromColumn: 0, columns: 20 });
  return studied.files.map(({ report }) => report);
}

/** What the command says: it asks for no more than `checkFiles`. */
const saidByCommand = async (files: readonly Given[]): Promise<FileReport[]> => [
  ...(await checkFiles(files, 'vi')).reports,
];

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  by: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      ...['<c r="XFD1048576"><v>1</v></c>', '</row>', ']]>', '<!--', '&#x110000;', 't="e"'],
      ...['"', '\0', '\ufeff', ';;;;', '__proto__', '{', '}', '[', '1e999', '-', 'null'],
    ),
  ),
});
const changes = fc.array(change, { minLength: 1, maxLength: 6 });
type Changes = typeof changes extends fc.Arbitrary<infer Value> ? Value : never;

function changed(bytes: Uint8Array, all: Changes): Uint8Array {
  return all.reduce((before, { at, length, by }) => {
    const place = Math.floor(at * before.length);
    const rest = before.subarray(place + length);
    return Uint8Array.from([...before.subarray(0, place), ...strToU8(by), ...rest]);
  }, bytes);
}

/** A file of the project with other bytes, or a workbook with other XML in it. */
const damaged = fc
  .tuple(fc.constantFrom(...whole), fc.nat(), changes, fc.boolean())
  .map(([{ file, bytes }, part, all, isInside]): Given => {
    if (!isInside || !file.endsWith('.xlsx')) return given(file, changed(bytes, all));
    const parts = unzipSync(bytes);
    const name = Object.keys(parts)[part % Object.keys(parts).length] ?? '';
    const other = changed(parts[name] ?? new Uint8Array(), all);
    return given(file, zipSync({ ...parts, [name]: other }));
  });

describe('a file that is dropped into the room', () => {
  it.each(whole.map((each): [string, Given] => [each.file, each]))(
    'is told of as the command tells of it: %s',
    async (_, file) => {
      expect(await saidInRoom([file])).toEqual(await saidByCommand([file]));
    },
  );

  it('is told of as the command tells of it, however it was damaged', async () => {
    const law = fc.asyncProperty(
      fc.array(damaged, { minLength: 1, maxLength: 3 }),
      async (files) => {
        expect(await saidInRoom(files)).toEqual(await saidByCommand(files));
      },
    );
    await fc.assert(law, { numRuns: 60 });
  });

  it('is refused where it would fill the memory', async () => {
    const bomb = given('bom.xlsx', zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }));
    expect(bomb.bytes.length).toBeLessThan(100_000);
    const [said] = await saidInRoom([bomb]);
    expect(said?.ok).toBe(false);
    expect([said]).toEqual(await saidByCommand([bomb]));
    const huge = given('lon.csv', new Uint8Array(largestBytes + 1));
    expect(await saidInRoom([huge])).toEqual([
      failedReport('lon.csv', { code: 'too-large' }, fileWords.vi),
    ]);
  });
});
