import { at } from '../numbers/column.js';
import { isMoreThan } from '../numbers/tolerance.js';
import type { Result } from './aggregate.js';
import type { Plan } from '../schemes/plan.js';
import { reasonCode, type Table } from './table.js';

/**
 * For each unit the part of the effective weight assigned to it for which there are points, 0 to 1;
 * 0 for a unit to which nothing is assigned.
 */
export function dataSharesOf(
  { shares, scheme }: Plan,
  table: Table,
  results: readonly Result[],
): Float64Array {
  const count = results[0]?.values.length ?? 0;
  const gaps = new Float64Array(count);
  const assigned = new Float64Array(count).fill(1);
  const notAssigned = reasonCode('not-assigned');
  scheme.criteria.forEach((_, column) => {
    const { missing, values } = table[column] ?? {};
    const points = results[column] as Result;
    const share = at(shares, column);
    if (!missing && !points.hasGaps) return;
    points.values.forEach((own, unit) => {
      if (missing?.[unit] === notAssigned) assigned[unit] = at(assigned, unit) - share;
      // A value that was not reported is a gap even if the policy counts it as 0.
      else if (Number.isNaN(own) || Number.isNaN(values?.[unit])) {
        gaps[unit] = at(gaps, unit) + share;
      }
    });
  });
  return gaps.map((gap, unit) => {
    const whole = at(assigned, unit);
    return isMoreThan(whole, 0) ? Math.max(0, 1 - gap / whole) : 0;
  });
}
