import { countBelow } from './count-below.js';

/** Ranks numbers where `NaN` is not ranked: its rank is 0. Highest first, equals share a rank. */
export function ranksOf(values: Float64Array): Int32Array {
  const sorted = values.slice().sort();
  // Sorting puts what is not ranked last.
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1])) count -= 1;
  const ranks = new Int32Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (Number.isNaN(value)) continue;
    ranks[index] = count - countBelow(sorted, value, true, count) + 1;
  }
  return ranks;
}

/**
 * Parts units that share a rank by further keys, the first key first; higher is better, and a
 * missing value (`NaN`) is worse than any other. Who is equal in every key keeps sharing.
 */
export function breakTies(ranks: Int32Array, keys: readonly Float64Array[]): void {
  if (keys.length === 0) return;
  const sharing = new Map<number, number[]>();
  ranks.forEach((rank, unit) => {
    if (rank === 0) return;
    const units = sharing.get(rank);
    if (units) units.push(unit);
    else sharing.set(rank, [unit]);
  });
  for (const [rank, units] of sharing) {
    if (units.length < 2) continue;
    units.sort((left, right) => compareKeys(keys, left, right));
    let first = rank;
    units.forEach((unit, index) => {
      const before = units[index - 1];
      if (before !== undefined && compareKeys(keys, before, unit) !== 0) first = rank + index;
      ranks[unit] = first;
    });
  }
}

const keyOf = (key: Float64Array, unit: number): number => {
  const value = key[unit] as number;
  return Number.isNaN(value) ? -Infinity : value;
};

/** Below 0 where the left unit is better, 0 where they are equal in every key. */
export function compareKeys(keys: readonly Float64Array[], left: number, right: number): number {
  for (const key of keys) {
    const [ofLeft, ofRight] = [keyOf(key, left), keyOf(key, right)];
    if (ofLeft !== ofRight) return ofLeft > ofRight ? -1 : 1;
  }
  return 0;
}
