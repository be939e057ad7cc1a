import type { Score } from '../model/value/score.js';
import { isMissing } from '../model/value/is-missing.js';
import { MisuseError, requireFinite } from '../errors/misuse-error.js';

/** Which units became which: two or more become one (a merger), or one becomes several (a split). */
export interface Succession {
  from: readonly string[];
  to: readonly string[];
}

/** Each unit becomes part of one other, and each new unit consists of exactly the named ones. */
function requireWhole(
  values: ReadonlyMap<string, Score>,
  successions: readonly Succession[],
): void {
  for (const side of ['from', 'to'] as const) {
    const seen = new Set<string>();
    for (const succession of successions) {
      const codes = succession[side];
      if (codes.length === 0)
        throw new MisuseError('unknown-code', side, 'Name at least one unit.');
      for (const code of codes) {
        if (seen.has(code))
          throw new MisuseError('duplicate-code', code, `Name it once in ${side}.`);
        seen.add(code);
      }
    }
  }
  const gone = new Set(successions.flatMap(({ from }) => from));
  const kept = successions
    .flatMap(({ to }) => to)
    .find((code) => values.has(code) && !gone.has(code));
  if (kept !== undefined)
    throw new MisuseError('duplicate-code', kept, 'It had a value before: name it in from, too.');
}

/**
 * Carries values of units over to their successors, so that a period can be compared with one
 * before a merger.
 *
 * - `mean`: the merged unit has the mean of its predecessors, as the ministry ranked the provinces
 *   of 2025 by their DTI of 2024
 * - `sum`: their sum, for counts
 *
 * A unit that only changed its code or name keeps its value, or the reason for its gap. A unit of
 * which only a part has a value, and every part of a split, is missing with the reason
 * `not-comparable`: how much of one commune went into each of two is not known. Units that did not
 * change keep their values. Nothing is carried over silently: the values are derived, and must be
 * shown as such.
 *
 * @throws MisuseError `duplicate-code` for a unit that becomes two others, that comes from two
 *   successions, or that already exists without being merged; `unknown-code` for a succession
 *   without a side; `not-a-number` for a value that is not finite
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
  requireWhole(values, successions);
  for (const [code, value] of values)
    if (!isMissing(value)) requireFinite(value, `the value of ${code}`);
  const carried = new Map(values);
  for (const { from } of successions) for (const code of from) carried.delete(code);
  for (const { from, to } of successions) {
    const [before] = from.map((code) => values.get(code));
    const [renamed] = to;
    if (from.length === 1 && to.length === 1 && renamed !== undefined && before !== undefined) {
      carried.set(renamed, before);
      continue;
    }
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
