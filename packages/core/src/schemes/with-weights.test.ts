import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../engine/score.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { misuseOf } from '../testing/misuse-of.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { gradeIssues } from './grade-issues.js';
import { planOf } from './plan.js';
import { weightsOf, withWeights } from './with-weights.js';

const direct = { rule: { kind: 'direct-points' } } as const;

describe('withWeights', () => {
  it('is the scheme itself where every part keeps its weight', () => {
    fc.assert(
      fc.property(arbitraryQuestion(), ({ scheme }) => {
        const same = weightsOf(scheme).flatMap(({ parts }) =>
          parts.map(({ id, weight }): [string, number] => [id, weight]),
        );
        expect(withWeights(scheme, new Map(same))).toBe(scheme);
      }),
    );
  });

  it('gives parts the asked proportions, and leaves groups of sums their maximum', () => {
    fc.assert(
      fc.property(
        arbitraryQuestion(),
        fc.nat(),
        fc.constantFrom(0.5, 2, 3),
        (question, nth, by) => {
          const { scheme } = question;
          const groups = weightsOf(scheme);
          const chosen = groups[nth % Math.max(1, groups.length)];
          fc.pre(chosen !== undefined);
          const [first] = chosen?.parts ?? [];
          const other = withWeights(
            scheme,
            new Map([[first?.id ?? '', (first?.weight ?? 1) * by]]),
          );
          // By other weights a grade may be nobody's.
          fc.pre(gradeIssues(other).length === 0);
          const parts = weightsOf(other).find(({ group }) => group === chosen?.group)?.parts ?? [];
          const [own = 0, ...rest] = parts.map(({ weight }, place) => {
            return weight / (chosen?.parts[place]?.weight ?? NaN);
          });
          for (const each of rest) expect(own / each).toBeCloseTo(by, 9);
          const [before, after] = [planOf(scheme), planOf(other)];
          const { combine } = scheme.groups.find(({ id }) => id === chosen?.group) ?? {};
          const column = before.columnOf.get(chosen?.group ?? '') ?? -1;
          if (combine === 'sum')
            expect(after.maxima[column]).toBeCloseTo(before.maxima[column] ?? NaN, 9);
        },
      ),
    );
  });

  it('scales whatever a criterion states in points', () => {
    const bands = [
      { below: 50, points: 1 },
      { from: 50, points: 4 },
    ];
    const scheme = schemeOf([
      { rule: { kind: 'step-bands', of: 'value', bands }, maxPoints: 10 },
      { ...direct, maxPoints: 30 },
    ]);
    const scored = (from: typeof scheme) =>
      score({
        ...{ scheme: from, localities: unitsNamed('u0'), period: '2023' },
        reports: [valuesOf({ u0: [60, 15] })],
      });
    const other = withWeights(scheme, new Map([['c0', 30]]));
    // 4 of 10 and 15 of 30; with half the points each 8 of 20 and 10 of 20.
    expect([scored(scheme).totals[0], scored(other).totals[0]]).toEqual([19, 18]);
  });

  it('refuses a weight that is not above 0', () => {
    const scheme = schemeOf([direct, direct]);
    for (const weight of [0, -1, NaN, Infinity])
      expect(misuseOf(() => withWeights(scheme, new Map([['c0', weight]])))).toBe('not-a-number');
  });
});
