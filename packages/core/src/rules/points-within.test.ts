import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import { isMissing } from '../model/is-missing.js';
import { isAtLeast } from '../numbers/tolerance.js';
import { score } from '../scoring/score.js';
import { roundingOf } from '../scoring/score-rounding.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { minimumOf } from './minimum.js';
import { mostPointsOf } from './most-points.js';

it('gives no criterion fewer points than its rule can, and none more than its maximum, unless the rule says so', () => {
  fc.assert(
    fc.property(arbitraryQuestion(), (question) => {
      const { criteria, adjustments, rounding } = question.scheme;
      const scoring = score(question);
      const down = roundingOf({ ...rounding, mode: 'down' });
      const up = roundingOf({ ...rounding, mode: 'up' });
      for (const { code } of question.localities) {
        const told = explainScore(scoring, code);
        [...told.criteria, ...told.adjustments].forEach(({ value, points }, index) => {
          // What is missing may count as 0, whatever the rule.
          if (isMissing(value) || isMissing(points)) return;
          const scored = [...criteria, ...adjustments][index];
          if (!scored) throw new Error('nothing stands for the reason');
          const least = minimumOf(scored);
          const most = mostPointsOf(scored);
          const place = `${scored.rule.kind}: ${least} ≤ ${points} ≤ ${most}`;
          expect(isAtLeast(points, Math.min(least, down(least))), place).toBe(true);
          expect(isAtLeast(Math.max(most, up(most)), points), place).toBe(true);
        });
      }
    }),
    { numRuns: 300 },
  );
});
