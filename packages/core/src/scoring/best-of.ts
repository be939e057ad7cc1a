import type { PlanGroup } from '../schemes/plan.js';

/**
 * The children of a group that count for a unit: those that have a result, or of these as many as
 * the group counts, the best; of equals those that are listed first.
 */
export function countedChildren(
  { children, best }: Pick<PlanGroup, 'children' | 'best'>,
  resultOf: (column: number) => number,
): readonly number[] {
  const present = children.filter((child) => !Number.isNaN(resultOf(child)));
  if (best === undefined || present.length <= best) return present;
  return [...present].sort((left, right) => resultOf(right) - resultOf(left)).slice(0, best);
}
