import { score, type Report } from '@thidua/core';
import {
  blocs,
  localities,
  milestones,
  reports2023,
  scheme,
  scoreboard2023,
  sources,
  targets,
} from '@thidua/sample-province';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../cells/read-workbook.js';
import { arbitraryMovement } from '../testing/arbitrary-movement.js';
import { statementsOf } from './figures-sheet.js';
import type { Movement } from './movement.js';
import { readMovement } from './read-movement.js';
import { writeMovement } from './write-movement.js';

/** Writes a movement and reads it back. */
async function readBack(movement: Partial<Movement>): Promise<Movement> {
  const read = await readWorkbook(await writeMovement(movement), 'thi-dua.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 1));
  const result = readMovement(read.workbook);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  expect(read.warnings).toEqual([]);
  return result.movement;
}

/** What reports make of a scheme: the scores, and every value that was counted. */
function scored(
  { scheme, localities, subunits, period, stage, history }: Movement,
  reports: Report[],
) {
  const { scores, table } = score({
    ...{ scheme, localities, subunits, reports, period, history },
    ...(stage && { stage }),
  });
  // Of a fact that is a day here and a yes there, the last one read says what it is.
  return { scores, table: table.map(({ stated: _, ...column }) => column) };
}

/** A stage at which nothing is stated, not even why not, has not begun. */
function begun(reports: readonly Report[]): Report[] {
  const statements = statementsOf(reports);
  const isBlank = (stage: Report['stage']): boolean =>
    [...(statements.get(stage)?.values() ?? [])].every(
      ({ value, target, penalties, previous }) =>
        typeof value === 'object' &&
        value.missing === 'not-reported' &&
        [target, penalties, previous].every((each) => each === undefined),
    );
  return reports.filter(({ stage }) => !isBlank(stage));
}

const sample: Movement = {
  ...{ id: 'hac-van-2023', title: scoreboard2023.title, period: '2023', asOf: '2023-12-31' },
  ...{ status: 'illustrative', source: sources.sample, stage: 'final' },
  ...{ scheme, blocs, localities, subunits: [], targets, milestones, history: [] },
  reports: reports2023,
};

describe('the workbook of a movement', () => {
  it('gives the scoring of a sample province back, each figure with its cell', async () => {
    const { reports, ...rest } = await readBack(sample);
    const { reports: given, ...expected } = sample;
    expect(rest).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(scored(sample, reports)).toEqual(scored(sample, given));
    const source = reports[0]?.entries[0]?.source;
    expect(source?.reference).toBe('thi-dua.xlsx, Số liệu');
    expect(source?.section).toMatch(/^[C-Z]+7$/);
  });

  it('is a form where only the scheme and the units are given', async () => {
    const read = await readWorkbook(
      await writeMovement({ scheme, blocs, localities }),
      'thi-dua.xlsx',
    );
    const result = read.ok ? readMovement(read.workbook) : undefined;
    // What is left to fill in is the movement itself; no figure is wrong because it is not there yet.
    expect(
      result?.ok === false && result.issues.map(({ code, place }) => `${code} ${place}`),
    ).toEqual([
      ...['B4', 'B5', 'B7', 'B8', 'B9', 'B10'].map((cell) => `needed Phong trào!${cell}`),
    ]);
  });

  it('holds whatever the schema allows: what was written is read back', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMovement, async (movement) => {
        const { reports, ...rest } = await readBack(movement);
        const { reports: given, ...expected } = movement;
        expect(rest).toEqual(expected);
        expect(scored(movement, reports)).toEqual(scored(movement, begun(given)));
      }),
      { numRuns: 25 },
    );
  }, 240_000);
});
