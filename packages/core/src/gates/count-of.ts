import { at } from '../numbers/column.js';
import { isSame } from '../numbers/tolerance.js';
import { isAssigned } from '../scoring/is-assigned.js';
import type { Scoring } from '../scoring/scoring.js';
import { leavesIn } from './leaves-in.js';

/** How many criteria of a group a unit reported as a number; `NaN` while an assigned one is missing. */
export function countOf(scoring: Scoring, group: string, equal: number, unit: number): number {
  let count = 0;
  for (const column of leavesIn(scoring, group)) {
    const value = at(scoring.table[column]?.values ?? new Float64Array(0), unit);
    if (Number.isNaN(value) && isAssigned(scoring, unit, column)) return NaN;
    count += Number(isSame(value, equal));
  }
  return count;
}
