import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import { isMissing } from '../model/value/is-missing.js';
import { isAtLeast } from '../numbers/tolerance.js';
import { score } from '../engine/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { minimumOf } from './minimum.js';
import { mostPointsOf } from './most-points.js';

it('gives no criterion fewer points than its rule can, and none more than its maximum, unless the rule says so', () => {
  fc.assert(
    fc.property(arbitraryQuestion(), (question) => {
      const { criteria, adjustments, rounding } = question.scheme;
      const scoring = score(question);
      // What is rounded by criterion may end just beyond.
      const slack =
        rounding.stage === 'total' ? 0 : 10 ** -(rounding.criterionDigits ?? rounding.digits);
      for (const { code } of question.localities) {
        const told = explainScore(scoring, code);
        [...told.criteria, ...told.adjustments].forEach(({ value, points }, index) => {
          // What is missing, or cannot be compared, may count as 0, whatever the rule.
          const mayBeNone = question.scheme.missing.policy === 'zero' && points === 0;
          if (isMissing(value) || isMissing(points) || mayBeNone) return;
          const scored = [...criteria, ...adjustments][index];
          if (!scored) throw new Error('nothing stands for the reason');
          const least = minimumOf(scored);
          const most = mostPointsOf(scored);
          const place = `${scored.rule.kind}: ${least} ≤ ${points} ≤ ${most}`;
          expect(isAtLeast(points, least - slack), place).toBe(true);
          expect(isAtLeast(most + slack, points), place).toBe(true);
        });
      }
    }),
    { numRuns: 300 },
  );
});
