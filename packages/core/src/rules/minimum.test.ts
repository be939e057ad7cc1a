import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Adjustment } from '../model/scheme/criterion.js';
import { pointsFor } from '../scoring/leaf-points.js';
import { score } from '../engine/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { minimumOf } from './minimum.js';

it('is no more than any points that a rule gives, in the tree, as bonus and as penalty', () => {
  fc.assert(
    fc.property(arbitraryQuestion(), (question) => {
      const { plan, scored } = score(question);
      scored.forEach((tasks, input) => {
        const definition = plan.inputs[input];
        if (!definition || !('rule' in definition)) return;
        const least = minimumOf(definition);
        for (const { task, scorer } of tasks) {
          for (const unit of task.members) {
            const value = task.column.values[unit] as number;
            if (Number.isNaN(value) || !scorer) continue;
            const points = pointsFor(scorer, value, unit);
            if (!Number.isNaN(points)) expect(points).toBeGreaterThanOrEqual(least - 1e-9);
          }
        }
      });
    }),
    { numRuns: 60 },
  );
}, 30_000);

it.each<[string, Partial<Adjustment> & Pick<Adjustment, 'rule'>, number]>([
  // As a penalty nothing is taken off for no event, and never less.
  [
    'a penalty by events',
    { rule: { kind: 'deduct-per-event', pointsEach: 1, floor: -3 }, effect: 'penalty' },
    0,
  ],
  [
    'a bonus that events lower to its floor',
    { rule: { kind: 'deduct-per-event', pointsEach: 1, floor: -3 }, effect: 'bonus' },
    -3,
  ],
  [
    'an improvement whose worst is to stay the same',
    { rule: { kind: 'improvement', samePoints: -2, worsePoints: 1 } },
    -2,
  ],
  [
    'an improvement whose worst is to get worse',
    { rule: { kind: 'improvement', samePoints: 2, worsePoints: 0 } },
    0,
  ],
])('is what the worst report gives: %s', (_, part, least) => {
  const title = { vi: 'Việc', en: 'Work' };
  const adjustment: Adjustment = {
    id: 'work',
    title,
    unit: title,
    direction: 'decrease',
    maxPoints: 5,
    effect: 'bonus',
    applies: 'after-cap',
    ...part,
  };
  expect(minimumOf(adjustment)).toBe(least);
});
