import { at } from '../numbers/column.js';
import { countedChildren } from '../scoring/best-of.js';
import type { Scoring } from '../scoring/scoring.js';

/** The columns that do not count for a unit, since others of their group are better. */
export function passedOver({ plan, results }: Scoring, unit: number): Set<number> {
  const resultOf = (column: number): number => results[column]?.values[unit] ?? NaN;
  const found = new Set<number>();
  for (const group of [...plan.groups].reverse()) {
    const counted = new Set(countedChildren(group, resultOf));
    for (const child of group.children) {
      const isOut = group.best !== undefined && !counted.has(child);
      if (found.has(group.column) || (isOut && !Number.isNaN(resultOf(child)))) found.add(child);
    }
  }
  return found;
}

/** The columns of which more makes the whole less: divisors, but not divisors of these. */
export function takenAway({ plan }: Pick<Scoring, 'plan'>): Set<number> {
  const found = new Set<number>();
  for (const { column, children, divisor } of [...plan.groups].reverse()) {
    for (const child of children) if (found.has(column) !== (child === divisor)) found.add(child);
  }
  return found;
}

/** What each column adds to the result of the tree, or NaN where that is undefined. */
export function contributionsOf({ plan, results }: Scoring, unit: number): Float64Array {
  const resultOf = (column: number): number => results[column]?.values[unit] ?? NaN;
  const factors = new Float64Array(plan.ids.length).fill(NaN);
  factors[plan.root] = 1;
  for (const group of [...plan.groups].reverse()) {
    const { column, combine } = group;
    const weightOf = (child: number): number => (combine === 'sum' ? 1 : at(plan.weights, child));
    const present = countedChildren(group, resultOf);
    const whole = present.reduce((sum, child) => sum + weightOf(child) * resultOf(child), 0);
    const isTold = combine === 'sum' || combine === 'arithmetic-mean';
    // Divided by the group's actual result, so that scaling and rounding are distributed too.
    const scale = whole === 0 ? 0 : (at(factors, column) * resultOf(column)) / whole;
    if (group.best !== undefined) for (const child of group.children) factors[child] = 0;
    for (const child of present) factors[child] = isTold ? scale * weightOf(child) : NaN;
  }
  return factors.map((factor, column) => factor * resultOf(column));
}
