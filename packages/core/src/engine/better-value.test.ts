import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Adjustment, Criterion } from '../model/scheme/criterion.js';
import { allowedValues } from '../rules/allowed-values.js';
import { isPenalty } from '../rules/rule.js';
import { scorerOf } from '../rules/scorers.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { isMeantToRise } from '../testing/is-meant-to-rise.js';
import { scoringIssues } from '../scoring/scoring-issues.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import type { TableColumn } from '../scoring/table.js';
import { treated } from '../scoring/treat.js';
import { score } from './score.js';
import { whatIf } from './what-if.js';

const question = fc.record({
  asked: arbitraryQuestion(),
  steps: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 4, maxLength: 4 }),
});

/** Rules that take away by themselves: as a penalty they take off less for a better value, too. */
const takesAway = ({ rule }: Criterion | Adjustment): boolean =>
  rule.kind === 'deduct-per-event' || rule.kind === 'deadline';

/**
 * Whether outliers are told by the shape of all values: one that moves away from the others may make
 * itself one, and is drawn in then. docs/scoring-method.md says so.
 */
const isByShape = (input: Criterion | Adjustment): boolean =>
  'parent' in input && input.winsorise?.by === 'count';

describe('a better value of one criterion, all else equal', { timeout: 60_000 }, () => {
  it('never lowers the score, by any rule, mean, nesting, policy, rounding, cap and floor', () => {
    let compared = 0;
    fc.assert(
      fc.property(question, ({ asked, steps }) => {
        const scoring = score(asked);
        scoring.plan.inputs.forEach((input, index) => {
          if (!('rule' in input) || !isMeantToRise(input) || isByShape(input)) return;
          asked.localities.forEach(({ code }, unit) => {
            const value = scoring.table[index]?.values[unit] as number;
            if (Number.isNaN(value)) return;
            const step = steps[(index + unit) % steps.length] as number;
            const [least, most] = allowedValues(input);
            const wished = input.direction === 'increase' ? value + step : value - step;
            const better = Math.min(Math.max(wished, least), most);
            const { points, score: found } = whatIf(scoring, {
              code,
              criterion: input.id,
              value: better,
            });
            // Peers that are all alike have no points: an exception of every rule that compares. By the
            // policy `zero` they have 0, so that only becoming alike can cost anything.
            const isZero = asked.scheme.missing.policy === 'zero';
            if (!isZero && typeof points.before !== 'number') return;
            const tasks = scoring.scored[index] ?? [];
            const changed = scoring.table[index]?.values.slice() as Float64Array;
            changed[unit] = better;
            const isToldApart = tasks.every(({ task, scorer }) => {
              const column = { ...(scoring.table[index] as TableColumn), values: changed };
              const after = scorerOf({ ...task, column: treated(input, column, scoring.units) });
              return (isZero || scorer !== undefined) && after !== undefined;
            });
            if (!isToldApart) return;
            if (typeof found.before !== 'number' || typeof found.after !== 'number') return;
            compared += 1;
            // The direction of a penalty is the way in which more is taken off.
            const isFalling = isPenalty(input) && !takesAway(input);
            const change = found.after - found.before;
            expect(isFalling ? -change : change).toBeGreaterThanOrEqual(0);
          });
        });
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  it('costs the points of a comparison if it makes all peers equal, and an issue says so', () => {
    const scheme = schemeOf(
      [
        { rule: { kind: 'z-score', within: 'all', mean: 5, deviation: 1 } },
        { rule: { kind: 'direct-points' } },
      ],
      { missing: { policy: 'zero' } },
    );
    const localities = unitsNamed('u0', 'u1');
    const scoredWith = (value: number) =>
      score({
        scheme,
        localities,
        reports: [valuesOf({ u0: [value, 7], u1: [6, 7] })],
        period: '2023',
      });
    // Two values lie 1/√2 deviations from their mean: 5 − 1/√2 = 4.29 points, and 7 beside them.
    expect(scoredWith(4).scores[0]).toBe(11.29);
    expect(scoringIssues(scoredWith(4))).toEqual([]);
    expect(scoredWith(6).scores[0]).toBe(7);
    expect(scoringIssues(scoredWith(6))).toMatchObject([{ code: 'zero-range' }]);
  });
});
