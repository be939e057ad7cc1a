import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMissing } from '../model/value/is-missing.js';
import { pointsOf, type OneCriterion } from '../testing/one-criterion.js';

const bands = [
  { below: 0.3, points: 0 },
  { from: 0.3, upTo: 0.8, points: 5 },
  { above: 0.8, points: 10 },
];
/** Rules whose points jump, or are stretched, where two numbers meet. */
const jumping: [string, OneCriterion][] = [
  ['achieved-or-not', { maxPoints: 10, target: 0.8, rule: { kind: 'achieved-or-not' } }],
  ['step-bands', { rule: { kind: 'step-bands', of: 'value', bands } }],
  [
    'step-bands of a target',
    {
      target: 0.8,
      rule: {
        kind: 'step-bands',
        of: 'percent-of-target',
        bands: [
          { below: 100, points: 0 },
          { from: 100, points: 10 },
        ],
      },
    },
  ],
  [
    'percent-step',
    {
      maxPoints: 10,
      target: 0.8,
      rule: { kind: 'percent-step', stepPercent: 12.5, pointsPerStep: 1 },
    },
  ],
  [
    'leader-relative',
    {
      maxPoints: 10,
      target: 0.8,
      rule: { kind: 'leader-relative', within: 'all', shareWhenMet: 0.5 },
    },
  ],
  ['min-max', { maxPoints: 10, rule: { kind: 'min-max', within: 'all' } }],
  ['z-score', { rule: { kind: 'z-score', within: 'all' } }],
  [
    'distance-to-target',
    { maxPoints: 10, target: 0.8, rule: { kind: 'distance-to-target', within: 'all', cap: true } },
  ],
  ['share-of-best', { maxPoints: 10, rule: { kind: 'share-of-best', within: 'all' } }],
  ['rank', { rule: { kind: 'rank', within: 'all' } }],
  ['borda', { rule: { kind: 'borda', within: 'all' } }],
  [
    'exponential-rank',
    { maxPoints: 10, rule: { kind: 'exponential-rank', within: 'all', constant: 23 } },
  ],
  ['percentile-rank', { maxPoints: 10, rule: { kind: 'percentile-rank', within: 'all' } }],
];
const directions = ['increase', 'decrease'] as const;

/** Decimal numbers, and what binary arithmetic may make of each. */
const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.constantFrom(-1, 0, 1)), {
  minLength: 2,
  maxLength: 5,
});

it.each(jumping)('binary noise in what is reported moves no points: %s', (_, criterion) => {
  fc.assert(
    fc.property(values, fc.constantFrom(...directions), (given, direction) => {
      const exact = given.map(([tenths]) => tenths / 10);
      const noisy = exact.map((value, index) => value + (given[index]?.[1] ?? 0) * 2 ** -53);
      const [expected, found] = [exact, noisy].map((list) =>
        pointsOf({ ...criterion, direction }, ...list.map((value) => Math.max(0, value))),
      );
      expect(found).toEqual(
        expected?.map((points) => (isMissing(points) ? points : expect.closeTo(points, 6))),
      );
    }),
    { numRuns: 60 },
  );
});

it.each(directions)(
  'the same as in the period before is the same, but for noise: %s',
  (direction) => {
    const improvement = { kind: 'improvement', samePoints: 5, worsePoints: 0 } as const;
    const points = pointsOf(
      { maxPoints: 10, direction, rule: improvement },
      { value: 0.1 + 0.2, previous: 0.3 },
      { value: 0.8, previous: 0.7 + 0.1 },
    );
    expect(points).toEqual([5, 5]);
  },
);
