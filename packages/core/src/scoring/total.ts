import type { Adjustment } from '../model/criterion.js';
import type { Scheme } from '../model/scheme.js';
import type { Result } from './aggregate.js';
import type { Plan } from './plan.js';

/** The limits of a total. */
export type Limit = 'bonusLimit' | 'penaltyLimit' | 'cap' | 'floor';

/** What a limit leaves of points; those of bonus and penalty hold at both places. */
export type Cut = (limit: Limit, points: number, applies?: Adjustment['applies']) => number;

/** Cuts by the limits that a scheme has. */
const cutBy =
  ({ total }: Scheme): Cut =>
  (limit, points) =>
    limit === 'floor'
      ? Math.max(points, total.floor ?? -Infinity)
      : Math.min(points, total[limit] ?? Infinity);

/**
 * The total of a unit before it is rounded: the result of the tree on the scale of `outOf`, with
 * bonus and penalty inside cap and floor, then those that may pass them.
 *
 * clamp(result ÷ maximum × outOf + bonus − penalty, floor, cap) + bonus − penalty
 *
 * @param result of the root
 * @param pointsOf points of an adjustment, by its place; `NaN` where missing
 */
export function totalOf(
  { scheme, maxima, root }: Plan,
  result: number,
  pointsOf: (adjustment: number) => number,
  cut = cutBy(scheme),
): number {
  const { outOf } = scheme.total;
  const change = (applies: Adjustment['applies']): number => {
    if (!scheme.adjustments[0]) return 0;
    const sums = { bonus: 0, penalty: 0 };
    scheme.adjustments.forEach((adjustment, index) => {
      // A missing bonus or penalty changes nothing; the explanation says that it is missing.
      if (adjustment.applies === applies) sums[adjustment.effect] += pointsOf(index) || 0;
    });
    return cut('bonusLimit', sums.bonus, applies) - cut('penaltyLimit', sums.penalty, applies);
  };
  const scaled = outOf === undefined ? result : (result / (maxima[root] as number)) * outOf;
  const within = cut('floor', cut('cap', scaled + change('before-cap')));
  return within + change('after-cap');
}

/** The totals of all units, `NaN` where the tree has no result. */
export function totalsOf(
  plan: Plan,
  results: readonly Result[],
  adjustments: readonly Float64Array[],
): Float64Array {
  const cut = cutBy(plan.scheme);
  const root = results[plan.root]?.values ?? new Float64Array(0);
  return root.map((result, unit) =>
    totalOf(plan, result, (index) => adjustments[index]?.[unit] ?? NaN, cut),
  );
}
