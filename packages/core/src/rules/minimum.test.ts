import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointsFor } from '../scoring/leaf-points.js';
import { score } from '../scoring/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { minimumOf } from './minimum.js';

it('is no more than any points that a rule gives, in the tree, as bonus and as penalty', () => {
  fc.assert(
    fc.property(arbitraryQuestion(), (question) => {
      const { plan, scored, table } = score(question);
      scored.forEach((tasks, input) => {
        const definition = plan.inputs[input];
        if (!definition || !('rule' in definition)) return;
        const least = minimumOf(definition);
        for (const { task, scorer } of tasks) {
          for (const unit of task.members) {
            const value = table[input]?.values[unit] as number;
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
