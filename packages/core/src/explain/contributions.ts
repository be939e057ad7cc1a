import type { Scoring } from '../scoring/scoring.js';

/** What each column adds to the result of the tree, or NaN where that cannot be told. */
export function contributionsOf({ plan, results }: Scoring, unit: number): Float64Array {
  const at = (column: number): number => results[column]?.values[unit] as number;
  const factors = new Float64Array(plan.ids.length).fill(NaN);
  factors[plan.root] = 1;
  for (const { column, combine, children } of [...plan.groups].reverse()) {
    const weightOf = (child: number): number =>
      combine === 'sum' ? 1 : (plan.weights[child] as number);
    const present = children.filter((child) => !Number.isNaN(at(child)));
    const whole = present.reduce((sum, child) => sum + weightOf(child) * at(child), 0);
    const isTold = combine === 'sum' || combine === 'arithmetic-mean';
    // Divided by what the group came to, so that scaling and rounding are shared out as well.
    const scale = whole === 0 ? 0 : ((factors[column] as number) * at(column)) / whole;
    for (const child of present) factors[child] = isTold ? scale * weightOf(child) : NaN;
  }
  return factors.map((factor, column) => factor * at(column));
}
