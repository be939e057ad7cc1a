import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../engine/score.js';
import { whatIf } from '../engine/what-if.js';
import { arbitraryParts, scoredOf } from '../testing/arbitrary-criterion.js';
import { isMeantToRise } from '../testing/is-meant-to-rise.js';
import { reportOf, schemeOf, unitsNamed } from '../testing/small-scheme.js';
import { factsOf } from './facts.js';

const localities = unitsNamed('u0', 'u1', 'u2');

const value = fc.integer({ min: 0, max: 10 });
const question = fc.record({
  parts: arbitraryParts,
  values: fc.tuple(value, value, value),
  better: fc.integer({ min: 1, max: 10 }),
});

describe('a better value', { timeout: 30_000 }, () => {
  it('never gives fewer points, or a lower score, unless it makes all units alike', () => {
    fc.assert(
      fc.property(question, ({ parts, values, better }) => {
        const scored = scoredOf(parts, 'c0');
        fc.pre(isMeantToRise(scored));
        const { reads, most, also, target: use } = factsOf(scored.rule.kind);
        const goal = use === 'needed' && scored.target === undefined ? { target: 5 } : {};
        const beside = {
          ...goal,
          ...(also === 'penalties' && { penalties: 1 }),
          ...(also === 'previous' && { previous: 4 }),
        };
        const limit = most === 'max-points' ? (scored.maxPoints ?? 10) : (most ?? Infinity);
        const told = (number: number) =>
          reads === 'date' ? `2023-06-${String(Math.max(1, number)).padStart(2, '0')}` : number;
        const entries = values.map((each, unit) => ({
          code: `u${unit}`,
          criterion: 'c0',
          value: told(Math.min(each, limit)),
          ...beside,
        }));
        const scheme = schemeOf([{ ...scored, parent: 'root' }]);
        const scoring = score({ scheme, localities, reports: [reportOf(entries)], period: '2023' });
        const step = scored.direction === 'increase' ? better : -better;
        const next = told(Math.max(0, Math.min(values[0] + step, limit)));
        const found = whatIf(scoring, { code: 'u0', criterion: 'c0', value: next });
        for (const { before, after } of [found.points, found.score]) {
          // Where peers cannot be told apart there are no points: an exception of every such rule.
          if (typeof before !== 'number' || typeof after !== 'number') continue;
          expect(after).toBeGreaterThanOrEqual(before - 1e-9);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
