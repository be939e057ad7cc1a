import type { Score } from '../model/board.js';
import { isMissing } from '../model/is-missing.js';

/** Which units became which: two or more become one (a merger), or one becomes several (a split). */
export interface Succession {
  from: readonly string[];
  to: readonly string[];
}

/**
 * Carries values of units over to those that came of them, so that a period can be compared with
 * one before a merger.
 *
 * - `mean`: the merged unit has the mean of its predecessors, as the ministry ranked the provinces
 *   of 2025 by their DTI of 2024
 * - `sum`: their sum, for counts
 *
 * A unit of which only a part has a value, and every part of a split, is missing with the reason
 * `not-comparable`: what one commune brought into two is not known. Units that did not change keep
 * their values. Nothing is carried over silently: the values are derived, and to be shown as such.
 *
 * @param values by code, before
 * @returns values by code, after
 * @example
 * carryOver(new Map([['48', 0.8], ['49', 0.6]]), [{ from: ['48', '49'], to: ['48'] }], 'mean');
 * // Map { '48' => 0.7 }
 */
export function carryOver(
  values: ReadonlyMap<string, Score>,
  successions: readonly Succession[],
  method: 'mean' | 'sum',
): Map<string, Score> {
  const carried = new Map(values);
  for (const { from } of successions) for (const code of from) carried.delete(code);
  for (const { from, to } of successions) {
    const known = from.map((code) => values.get(code)).filter((value) => value !== undefined);
    const numbers = known.filter((value): value is number => !isMissing(value));
    const isWhole = to.length === 1 && numbers.length === from.length;
    const sum = numbers.reduce((total, value) => total + value, 0);
    for (const code of to) {
      if (isWhole) carried.set(code, method === 'sum' ? sum : sum / from.length);
      else carried.set(code, { missing: 'not-comparable' });
    }
  }
  return carried;
}
