import { at } from '../numbers/column.js';
import type { Adjustment } from '../model/scheme/criterion.js';
import type { Scheme } from '../model/scheme/scheme.js';
import type { Result } from './aggregate.js';
import type { Plan } from '../schemes/plan.js';
import { roundingOf } from '../numbers/score-rounding.js';

/** The limits of a total. */
export type Limit = 'bonusLimit' | 'penaltyLimit' | 'cap' | 'floor';

/** The points left by a limit; those of bonus and penalty apply before and after the cap. */
export type Cut = (limit: Limit, points: number, applies?: Adjustment['applies']) => number;

/** Cuts by the limits that a scheme has. */
const cutBy =
  ({ total }: Scheme): Cut =>
  (limit, points) =>
    limit === 'floor'
      ? Math.max(points, total.floor ?? -Infinity)
      : Math.min(points, total[limit] ?? Infinity);

/**
 * The result that is worth `outOf`: the maximum, or the best of the units that count, if it is above 0.
 *
 * @param counts whether a unit is one of those: has a score that is not withheld
 */
export function endOfScale(
  { scheme, maxima, root }: Plan,
  results: readonly Result[],
  counts: (unit: number) => boolean,
): number {
  if (scheme.total.relativeTo !== 'leader') return at(maxima, root);
  const values = results[root]?.values ?? new Float64Array(0);
  const best = values.reduce(
    (most, value, unit) => (value > most && counts(unit) ? value : most),
    0,
  );
  return best > 0 ? best : NaN;
}

/**
 * Makes the function that gives the total of a unit before it is rounded: the result of the tree on
 * the scale of `outOf`, with bonus and penalty inside cap and floor, then those that may exceed the
 * cap.
 *
 * clamp(result ÷ end of the scale × outOf + bonus − penalty, floor, cap) + bonus − penalty
 *
 * A scheme that rounds groups rounds the tree's result on the scale of `outOf`, on which it is
 * published, and not before, or its last digit would not be real.
 *
 * @param end the result that is worth `outOf`, by {@link endOfScale}
 * @returns given the result of the root, and the points of an adjustment by its place (`NaN` where
 *   missing), the total
 */
export function totalBy({ scheme }: Plan, end: number, cut = cutBy(scheme)) {
  const { adjustments, rounding, total } = scheme;
  const { outOf } = total;
  const round = roundingOf(rounding);
  const onScale = (result: number): number => {
    if (outOf === undefined) return result;
    const scaled = (result / end) * outOf;
    return rounding.stage === 'total' ? scaled : round(scaled);
  };
  return (result: number, pointsOf: (adjustment: number) => number): number => {
    const change = (applies: Adjustment['applies']): number => {
      if (!adjustments[0]) return 0;
      const sums = { bonus: 0, penalty: 0 };
      adjustments.forEach((adjustment, index) => {
        // A missing bonus or penalty changes nothing; the explanation says that it is missing.
        if (adjustment.applies === applies) sums[adjustment.effect] += pointsOf(index) || 0;
      });
      return cut('bonusLimit', sums.bonus, applies) - cut('penaltyLimit', sums.penalty, applies);
    };
    const within = cut('floor', cut('cap', onScale(result) + change('before-cap')));
    return within + change('after-cap');
  };
}

/** The totals of all units, `NaN` where the tree has no result. */
export function totalsOf(
  plan: Plan,
  results: readonly Result[],
  adjustments: readonly Float64Array[],
  end: number,
): Float64Array {
  const totalOf = totalBy(plan, end);
  const root = results[plan.root]?.values ?? new Float64Array(0);
  const totals = new Float64Array(root.length);
  let unit = 0;
  const pointsOf = (index: number): number => adjustments[index]?.[unit] ?? NaN;
  for (; unit < root.length; unit += 1) totals[unit] = totalOf(at(root, unit), pointsOf);
  return totals;
}
