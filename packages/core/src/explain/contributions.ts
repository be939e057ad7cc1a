import { at } from '../numbers/column.js';
import type { Scoring } from '../scoring/scoring.js';

/** What each column adds to the result of the tree, or NaN where that is undefined. */
export function contributionsOf({ plan, results }: Scoring, unit: number): Float64Array {
  const resultOf = (column: number): number => results[column]?.values[unit] ?? NaN;
  const factors = new Float64Array(plan.ids.length).fill(NaN);
  factors[plan.root] = 1;
  for (const { column, combine, children } of [...plan.groups].reverse()) {
    const weightOf = (child: number): number => (combine === 'sum' ? 1 : at(plan.weights, child));
    const present = children.filter((child) => !Number.isNaN(resultOf(child)));
    const whole = present.reduce((sum, child) => sum + weightOf(child) * resultOf(child), 0);
    const isTold = combine === 'sum' || combine === 'arithmetic-mean';
    // Divided by the group's actual result, so that scaling and rounding are distributed too.
    const scale = whole === 0 ? 0 : (at(factors, column) * resultOf(column)) / whole;
    for (const child of present) factors[child] = isTold ? scale * weightOf(child) : NaN;
  }
  return factors.map((factor, column) => factor * resultOf(column));
}
