import type { PlanGroup } from '../schemes/plan.js';

/**
 * The children of a group that count for a unit: those that have a result, or of these as many as
 * the group counts, the best; of equals those that are listed first. What weighs nothing is none.
 *
 * @param factors by which results are weighed; 1 each where absent
 */
export function countedChildren(
  { children, best }: Pick<PlanGroup, 'children' | 'best'>,
  resultOf: (column: number) => number,
  factors?: Float64Array,
): readonly number[] {
  const factorOf = (child: number): number => factors?.[child] ?? 1;
  const present = children.filter(
    (child) => factorOf(child) !== 0 && !Number.isNaN(resultOf(child)),
  );
  if (best === undefined || present.length <= best) return present;
  const worth = (child: number): number => factorOf(child) * resultOf(child);
  return [...present].sort((left, right) => worth(right) - worth(left)).slice(0, best);
}
