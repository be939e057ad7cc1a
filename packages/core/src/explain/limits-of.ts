import type { Adjustment } from '../model/scheme/criterion.js';
import { isAtLeast } from '../numbers/tolerance.js';
import type { Scoring } from '../scoring/scoring.js';
import { totalBy, type Limit } from '../scoring/total.js';

/** A limit of the scheme that cut something on the way to the total. */
export interface LimitReason {
  limit: Limit;
  /** Which bonuses or penalties it cut: those before the cap, or those after it. */
  applies?: Adjustment['applies'];
  /** Points before and after the limit. */
  before: number;
  after: number;
}

/** Every limit that cut the total of a unit, in the order of the computation. */
export function limitsOf(scoring: Scoring, unit: number): LimitReason[] {
  const { plan, results, adjustments, endOfScale, totals } = scoring;
  const found: LimitReason[] = [];
  const result = results[plan.root]?.values[unit] ?? NaN;
  // Without a total there is nothing to cut.
  if (Number.isNaN(totals[unit] ?? NaN)) return found;
  const pointsOf = (index: number): number => adjustments[index]?.[unit] ?? NaN;
  const totalOf = totalBy(plan, endOfScale, (limit, points, applies) => {
    const after = plan.scheme.total[limit];
    // A limit of 0.3 does not cut 0.1 + 0.2.
    const isInside = (end: number): boolean =>
      limit === 'floor' ? isAtLeast(points, end) : isAtLeast(end, points);
    if (after === undefined || isInside(after)) return points;
    const before = Number(points.toPrecision(12));
    found.push({ limit, ...(applies && { applies }), before, after });
    return after;
  });
  totalOf(result, pointsOf);
  return found;
}
