import type { Adjustment } from '../model/criterion.js';
import type { Scheme } from '../model/scheme.js';
import { clamp } from '../rules/rule.js';
import type { Result } from './aggregate.js';
import type { Plan } from './plan.js';

/** Bonus and penalty of a unit at one place of the computation, before their limits. */
export function adjustmentsAt(
  scheme: Scheme,
  applies: Adjustment['applies'],
  pointsOf: (adjustment: number) => number,
): Record<Adjustment['effect'], number> {
  let bonus = 0;
  let penalty = 0;
  scheme.adjustments.forEach((adjustment, index) => {
    if (adjustment.applies !== applies) return;
    // A missing bonus or penalty changes nothing; the explanation says that it is missing.
    const points = pointsOf(index) || 0;
    if (adjustment.effect === 'bonus') bonus += points;
    else penalty += points;
  });
  return { bonus, penalty };
}

/** Bonus less penalty at one place, each within its limit. */
function change(...question: Parameters<typeof adjustmentsAt>): number {
  const { bonusLimit = Infinity, penaltyLimit = Infinity } = question[0].total;
  const { bonus, penalty } = adjustmentsAt(...question);
  return Math.min(bonus, bonusLimit) - Math.min(penalty, penaltyLimit);
}

/** The result of the tree on the scale of `outOf`. */
export function scaledResult({ scheme, maxima, root }: Plan, result: number): number {
  const { outOf } = scheme.total;
  return outOf === undefined ? result : (result / (maxima[root] as number)) * outOf;
}

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
  plan: Plan,
  result: number,
  pointsOf: (adjustment: number) => number,
): number {
  const { scheme } = plan;
  const { cap = Infinity, floor = -Infinity } = scheme.total;
  const scaled = scaledResult(plan, result);
  if (scheme.adjustments.length === 0) return clamp(scaled, floor, cap);
  const within = clamp(scaled + change(scheme, 'before-cap', pointsOf), floor, cap);
  return within + change(scheme, 'after-cap', pointsOf);
}

/** The totals of all units, `NaN` where the tree has no result. */
export function totalsOf(
  plan: Plan,
  results: readonly Result[],
  adjustments: readonly Float64Array[],
): Float64Array {
  const root = results[plan.root]?.values ?? new Float64Array(0);
  const totals = new Float64Array(root.length);
  for (let unit = 0; unit < root.length; unit += 1) {
    totals[unit] = totalOf(
      plan,
      root[unit] as number,
      (index) => adjustments[index]?.[unit] ?? NaN,
    );
  }
  return totals;
}
