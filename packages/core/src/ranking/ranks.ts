import { at, pick, wholeAt } from '../numbers/column.js';
import { countBelow } from '../numbers/count-below.js';
import { separate, tieOf, type Tie, type TieKey } from './separate.js';

/** Ranks numbers, highest first; ties share a rank. `NaN` is not ranked: its rank is 0. */
export function ranksOf(values: Float64Array): Int32Array {
  const sorted = values.slice().sort();
  // Sorting puts unranked units last.
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1])) count -= 1;
  const ranks = new Int32Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = at(values, index);
    if (Number.isNaN(value)) continue;
    ranks[index] = count - countBelow(sorted, value, true, count) + 1;
  }
  return ranks;
}

/** Groups units by a number of each, in their given order. */
function groupBy(units: Iterable<number>, numberOf: (unit: number) => number) {
  const groups = new Map<number, number[]>();
  for (const unit of units) {
    const group = groups.get(numberOf(unit));
    if (group) group.push(unit);
    else groups.set(numberOf(unit), [unit]);
  }
  return groups;
}

/** Separates equals as far as the keys do. */
function part(ranks: Int32Array, tie: Tie, keys: readonly TieKey[]): void {
  const parts = separate(tie, keys);
  if (parts) for (const each of parts) part(ranks, each, keys);
  else for (const unit of tie.units) ranks[unit] = tie.first;
}

/**
 * Ranks units by a standing and, where these are equal, by further keys, the first key first;
 * higher is better. A standing that is `NaN` is not ranked: its rank is 0. If one of the tied units
 * has no value (`NaN`) for a key, they share their rank: neither this key nor a later one separates
 * them.
 *
 * @param keys settled: binary noise must not separate ties
 */
export function rankAll(standings: Float64Array, keys: readonly TieKey[]): Int32Array {
  const ranks = ranksOf(standings);
  if (keys.length === 0) return ranks;
  const ranked = [...ranks.keys()].filter((unit) => ranks[unit] !== 0);
  for (const [rank, equals] of groupBy(ranked, (unit) => ranks[unit] ?? 0)) {
    if (equals.length > 1) part(ranks, tieOf(equals, rank), keys);
  }
  return ranks;
}

/** Ranks overall and within blocs; 0 where a unit is not ranked. */
export interface Ranks {
  ranks: Int32Array;
  blocRanks: Int32Array;
}

/** Ranks by {@link rankAll} among all and in the blocs. */
export const rankEveryone = (
  standings: Float64Array,
  keys: readonly TieKey[],
  blocs: Iterable<Int32Array>,
): Ranks => ({
  ranks: rankAll(standings, keys),
  blocRanks: ranksInBlocs(standings, keys, blocs),
});

/** A key of some units, by their places among them. */
function keyOf(key: TieKey, members: Int32Array): TieKey {
  if (key instanceof Float64Array) return pick(key, members);
  const { values, against, ...rest } = key;
  return {
    ...rest,
    ...(values && { values: pick(values, members) }),
    ...(against && {
      against: (unit: number, other: number) =>
        against(wholeAt(members, unit), wholeAt(members, other)),
    }),
  };
}

/** Ranks by {@link rankAll} inside each bloc, among its members alone; 0 for units in no bloc and for unranked ones. */
export function ranksInBlocs(
  standings: Float64Array,
  keys: readonly TieKey[],
  blocs: Iterable<Int32Array>,
): Int32Array {
  const blocRanks = new Int32Array(standings.length);
  for (const members of blocs) {
    const own = keys.map((key) => keyOf(key, members));
    const ranks = rankAll(pick(standings, members), own);
    members.forEach((unit, index) => (blocRanks[unit] = ranks[index] ?? 0));
  }
  return blocRanks;
}
