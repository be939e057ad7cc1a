import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Combination } from '../model/scheme/criterion.js';
import type { MissingPolicy } from '../model/scheme/scheme.js';
import { schemeOf, unitsNamed, valuesOf } from '../testing/small-scheme.js';
import { score } from './score.js';

const localities = unitsNamed('u0');
const title = { vi: 'Tổng', en: 'Total' };
const policies: MissingPolicy[] = [
  { policy: 'zero' },
  { policy: 'rescale' },
  { policy: 'withhold', threshold: 0.5 },
];
const parts = fc.array(
  fc.record({
    percent: fc.integer({ min: 1, max: 100 }),
    maxPoints: fc.integer({ min: 1, max: 30 }),
    isAssigned: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);
type Part = typeof parts extends fc.Arbitrary<(infer Value)[]> ? Value : never;

/** The score of one unit out of 100, by a group that combines survey results. */
function scoreOf(list: Part[], combine: Combination, missing: MissingPolicy): number | undefined {
  const isSum = combine === 'sum';
  const scheme = schemeOf(
    // In a mean all are out of as much, and differ in weight.
    list.map(({ maxPoints }) => ({
      rule: { kind: 'survey' },
      ...(isSum ? { maxPoints } : { weight: maxPoints, maxPoints: 10 }),
    })),
    { groups: [{ id: 'root', title, combine }], missing, total: { outOf: 100 } },
  );
  const values = list.map(({ percent, isAssigned }) =>
    isAssigned ? percent : { missing: 'not-assigned' as const },
  );
  const reports = [valuesOf({ u0: values })];
  return score({ scheme, localities, reports, period: '2023' }).scores[0];
}

describe('a criterion that is not assigned', () => {
  it.each<Combination>(['sum', 'arithmetic-mean', 'geometric-mean', 'harmonic-mean'])(
    'leaves the score as if the scheme did not have it, by every policy: %s',
    (combine) => {
      fc.assert(
        fc.property(parts, fc.constantFrom(...policies), (list, missing) => {
          const assigned = list.filter(({ isAssigned }) => isAssigned);
          fc.pre(assigned.length > 0);
          expect(scoreOf(list, combine, missing)).toBe(scoreOf(assigned, combine, missing));
        }),
      );
    },
  );

  it('turns 13 points of the 15 that are assigned into 86.67 %', () => {
    const list = [
      { percent: 100, maxPoints: 13, isAssigned: true },
      { percent: 0, maxPoints: 2, isAssigned: true },
      { percent: 0, maxPoints: 5, isAssigned: false },
    ];
    expect(scoreOf(list, 'sum', { policy: 'zero' })).toBe(86.67);
  });

  it('gives no score where nothing is assigned, and never 0', () => {
    const list = [{ percent: 50, maxPoints: 5, isAssigned: false }];
    for (const missing of policies) expect(scoreOf(list, 'sum', missing)).toBeNaN();
  });
});

describe('a result that is missing', () => {
  const scored = (missing: MissingPolicy): number | undefined => {
    const survey = { rule: { kind: 'survey' } } as const;
    const scheme = schemeOf([survey, survey], { missing });
    const reports = [valuesOf({ u0: [80, { missing: 'no-data' }] })];
    return score({ scheme, localities, reports, period: '2023' }).scores[0];
  };

  it('gives a group without data no points, and scales only the total', () => {
    const title = { vi: 'Nhóm', en: 'Group' };
    const direct = { rule: { kind: 'direct-points' }, parent: 'part' } as const;
    const scoring = score({
      scheme: schemeOf([direct, direct, { rule: { kind: 'direct-points' } }], {
        groups: [
          { id: 'part', parent: 'root', title, combine: 'sum' },
          { id: 'root', title, combine: 'sum' },
        ],
      }),
      localities: unitsNamed('u0', 'u1'),
      period: '2023',
      reports: [valuesOf({ u0: [undefined, undefined, 6], u1: [5, undefined, 6] })],
    });
    const part = scoring.results[scoring.plan.columnOf.get('part') as number]?.values;
    // u1: 11 of the 20 that there are data for, on the scale of 30.
    expect([...(part ?? [])]).toEqual([NaN, 5]);
    expect([...scoring.scores]).toEqual([18, 16.5]);
  });

  it('counts a gap as a gap also where it scores 0', () => {
    const direct = { rule: { kind: 'direct-points' } } as const;
    const { dataShares, scores } = score({
      scheme: schemeOf([direct, direct], { missing: { policy: 'zero' } }),
      localities: unitsNamed('u0'),
      reports: [valuesOf({ u0: [5] })],
      period: '2023',
    });
    expect([scores[0], dataShares[0]]).toEqual([5, 0.5]);
  });

  it('counts as 0 by one policy, is made up for by another, and withholds by the third', () => {
    expect(scored({ policy: 'zero' })).toBe(8);
    expect(scored({ policy: 'rescale' })).toBe(16);
    expect(scored({ policy: 'withhold', threshold: 0.5 })).toBe(16);
    expect(scored({ policy: 'withhold', threshold: 0.51 })).toBeNaN();
  });
});
