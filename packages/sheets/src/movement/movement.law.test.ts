// The law of the workbook, over everything that a movement may be. It is tried in one zone: what it has
// of dates goes through the examples beside it, in three.
import type { Report } from '@thidua/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryMovement } from '../testing/arbitrary-movement.js';
import { readBack, scored } from '../testing/read-back.js';
import { statementsOf } from './figures-sheet.js';

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
