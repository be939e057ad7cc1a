// The law of the workbook, over everything that a movement may be. It is tried in one zone: what it has
// of dates goes through the examples beside it, in three.
import { stages, type Report } from '@thidua/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryMovement } from '../testing/arbitrary-movement.js';
import { readBack, scored } from '../testing/read-back.js';
import { isStated, statementsOf } from './figures-sheet.js';

/**
 * Reports up to the last stage that has begun: one at which nothing is stated, not even why not, has
 * not. A stage before it that takes figures back is kept: the later ones have them taken back, too.
 */
function begun(reports: readonly Report[]): Report[] {
  const statements = statementsOf(reports);
  const hasBegun = (stage: Report['stage']): boolean =>
    [...(statements.get(stage)?.values() ?? [])].some(isStated);
  const last = stages.filter(hasBegun).at(-1);
  return reports.filter(
    ({ stage }) => last !== undefined && stages.indexOf(stage) <= stages.indexOf(last),
  );
}

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
