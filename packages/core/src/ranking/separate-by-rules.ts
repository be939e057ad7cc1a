import { at } from '../numbers/column.js';
import { settled } from '../numbers/tolerance.js';
import { ordered, ranked, type Separate, type Tie, type TieKey, type TieRule } from './separate.js';

const isAmong = (key: TieKey | undefined): boolean => key !== undefined && 'against' in key;

/** Those with whom a tie is compared by its next key. */
export const amongOf = (
  { units, depth, among }: Tie,
  keys: readonly TieKey[],
): readonly number[] => (isAmong(keys[depth]) && isAmong(keys[depth - 1]) ? among : units);

/** The number that a key has for a unit among some; higher is better. */
export function numberAmong(
  key: Float64Array | Pick<TieRule, 'values' | 'against'>,
  unit: number,
  among: readonly number[],
): number {
  if (key instanceof Float64Array) return at(key, unit);
  const { values, against } = key;
  if (!against) return values?.[unit] ?? NaN;
  let sum = 0;
  for (const other of among) {
    if (other !== unit) sum += against(unit, other);
    // Where one result is not known, neither is the sum: hundreds that are level need not be looked at.
    if (Number.isNaN(sum)) return NaN;
  }
  return settled(sum);
}

/** Only who has one place or a better one, and who has not: neither side is separated further. */
function cutAt(groups: readonly number[][], first: number, upTo: number): number[][] {
  const [inside, open, outside]: [number[], number[], number[]] = [[], [], []];
  let rank = first;
  for (const group of groups) {
    const isInside = rank + group.length - 1 <= upTo;
    (isInside ? inside : rank > upTo ? outside : open).push(...group);
    rank += group.length;
  }
  return [inside, open, outside].filter((side) => side.length > 0);
}

/** Where those that one key leaves equal are compared next. */
function nextDepth(
  keys: readonly TieKey[],
  { depth, units: before }: Tie,
  among: readonly number[],
  group: readonly number[],
): number {
  const again = keys.map((key) => ('again' in key ? key.again : undefined)).find((each) => each);
  if (again === 'at-once' && group.length < before.length) return 0;
  const isLast = isAmong(keys[depth]) && !isAmong(keys[depth + 1]);
  if (again !== 'after-all' || !isLast || group.length === among.length) return depth + 1;
  let start = depth;
  while (isAmong(keys[start - 1])) start -= 1;
  return start;
}

/** Separates equals by keys of which some ask who else is tied, or for which place. */
export const separateByRules: Separate = (tie, keys) => {
  const { units, first, depth } = tie;
  const key = keys[depth] as TieKey;
  const among = amongOf(tie, keys);
  const upTo = 'upTo' in key ? key.upTo : undefined;
  // Whether all of them have the place, or none.
  const isDecided = upTo !== undefined && (first > upTo || first + units.length - 1 <= upTo);
  const groups = isDecided ? [[...units]] : ordered(units, (unit) => numberAmong(key, unit, among));
  if (!groups) return undefined;
  const parts = isDecided || upTo === undefined ? groups : cutAt(groups, first, upTo);
  return ranked(parts, { first, among }, (group) => nextDepth(keys, tie, among, group));
};
