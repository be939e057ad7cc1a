import { MisuseError } from '../errors/misuse-error.js';
import { settled } from '../numbers/tolerance.js';
import { ranksOf } from './ranks.js';

/**
 * Standard competition ranks, "1, 2, 2, 4": equal values share a rank, and the next rank counts all
 * that are better. Highest value first. Pass rounded scores, so that scores printed as equal rank
 * as equal. Binary noise separates nobody: 0.1 + 0.2 shares the rank of 0.3.
 *
 * @returns the rank of each value, in the order given; at least 1
 * @throws MisuseError `not-a-number` for `NaN`, which is neither better nor worse than anything
 * @example
 * competitionRanks([88, 95.5, 88, 70]); // [2, 1, 2, 4]
 */
export function competitionRanks(values: readonly number[]): number[] {
  if (values.some(Number.isNaN)) {
    throw new MisuseError('not-a-number', NaN, 'Leave out what has no value before ranking.');
  }
  return Array.from(ranksOf(Float64Array.from(values, settled)));
}
