import { at, wholeAt } from '../numbers/column.js';
import type { Scoring } from '../scoring/scoring.js';
import { notInScheme } from './not-in-scheme.js';

/**
 * Columns of the criteria that count in the whole tree, or in one group of it.
 *
 * @throws MisuseError `unknown-code` for a group that the scheme does not have
 */
export function leavesIn({ plan }: Scoring, group: string | undefined): number[] {
  const within = group === undefined ? plan.root : plan.columnOf.get(group);
  if (within === undefined) throw notInScheme(group ?? '');
  return plan.scheme.criteria.flatMap((_, column) => {
    if (!(at(plan.shares, column) > 0)) return [];
    let above = column;
    while (above !== within && above !== -1) above = wholeAt(plan.parents, above);
    return above === within ? [column] : [];
  });
}
