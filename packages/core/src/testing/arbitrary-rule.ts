import fc from 'fast-check';
import type { Rule, RuleKind, Rules } from '../model/scheme/rule.js';

const within = fc.constantFrom('bloc' as const, 'all' as const);
const perhaps = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const pair = (low: number, high: number): [number, number] => [low, high];
const range = perhaps(fc.constantFrom(pair(0, 10), pair(1, 7), pair(0, 1), pair(20, 100)));

/** Whole and half points, so that equal scores are common. */
export const halves = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 2, max: max * 2 }).map((twice) => twice / 2);

/** Bands between limits, with either end open, in any order. */
const bands = fc
  .record({
    limits: fc.uniqueArray(halves(0, 40), { maxLength: 3 }),
    belongsAbove: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    points: fc.array(halves(0, 10), { minLength: 4, maxLength: 4 }),
    isReversed: fc.boolean(),
  })
  .map(({ limits, belongsAbove, points, isReversed }) => {
    const sorted = limits.sort((left, right) => left - right);
    const made = [...sorted, undefined].map((upper, index) => {
      const lower = sorted[index - 1];
      return {
        ...(lower !== undefined && { [belongsAbove[index - 1] ? 'from' : 'above']: lower }),
        ...(upper !== undefined && { [belongsAbove[index] ? 'below' : 'upTo']: upper }),
        points: points[index] as number,
      };
    });
    return isReversed ? made.reverse() : made;
  });

const late = fc
  .uniqueArray(fc.record({ upToDays: fc.integer({ min: 1, max: 15 }), points: halves(0, 5) }), {
    selector: ({ upToDays }) => upToDays,
    maxLength: 3,
  })
  .map((steps) => steps.sort((left, right) => left.upToDays - right.upToDays));

/** Valid parameters of every rule. */
const byKind: { [Kind in RuleKind]: fc.Arbitrary<Omit<Rules[Kind], 'kind'>> } = {
  'achieved-or-not': fc.constant({}),
  'direct-points': fc.constant({}),
  'count-times-points': fc.record({ pointsEach: halves(0, 3) }),
  'deduct-per-event': fc.record({ pointsEach: halves(0, 3), floor: perhaps(halves(-4, 0)) }),
  'bonus-penalty-count': fc.record({
    bonusPoints: halves(0, 3),
    penaltyPoints: halves(0, 3),
    minimum: halves(-6, -1),
  }),
  proportional: fc.record({ cap: fc.constantFrom(0.5, 1, 1.2, undefined) }),
  'leader-relative': fc.record({ within, shareWhenMet: fc.constantFrom(0, 0.5, 0.8, 1) }),
  'share-of-best': fc.record({ within }),
  'step-bands': fc.record({ of: fc.constantFrom('value', 'percent-of-target'), bands }),
  'percent-step': fc.record({
    pointsPerStep: halves(0, 2),
    stepPercent: fc.constantFrom(0.5, 1, 5),
    minimum: perhaps(halves(-5, 0)),
    maximum: perhaps(halves(12, 25)),
  }),
  survey: fc.constant({}),
  improvement: fc.record({ samePoints: halves(0, 5), worsePoints: halves(-2, 0) }),
  deadline: fc.record({ late }),
  informational: fc.constant({}),
  goalposts: fc.oneof(
    fc.record({
      lower: halves(-5, 3),
      upper: halves(4, 40),
      range,
      truncate: perhaps(fc.boolean()),
      scale: perhaps(fc.constant('linear' as const)),
    }),
    fc.record({
      lower: halves(1, 3),
      upper: halves(4, 40),
      range,
      truncate: perhaps(fc.constant(true)),
      scale: fc.constant('log' as const),
    }),
  ),
  'min-max': fc.record({ within, range }),
  'distance-to-target': fc.record({ within, range, cap: perhaps(fc.boolean()) }),
  'z-score': fc.record({
    within,
    mean: perhaps(halves(0, 50)),
    deviation: perhaps(halves(1, 10)),
  }),
  rank: fc.record({ within }),
  borda: fc.record({ within }),
  'percentile-rank': fc.record({ within, range }),
  'exponential-rank': fc.record({ within, constant: fc.constantFrom(0.1, 3, 23, 100), range }),
  power: fc.record({
    from: halves(-5, 20),
    factor: halves(0, 3),
    exponent: fc.constantFrom(0.5, 1, 1.81),
  }),
};

/** A rule of any kind, with valid parameters. */
export const arbitraryRule: fc.Arbitrary<Rule> = fc.oneof(
  ...Object.entries(byKind).map(([kind, parameters]) =>
    (parameters as fc.Arbitrary<object>).map((given) => ({ kind, ...given }) as Rule),
  ),
);
