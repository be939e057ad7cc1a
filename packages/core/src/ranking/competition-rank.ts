/**
 * Standard competition ranks, "1, 2, 2, 4": equal values share a rank, and the next one counts all
 * that are better. Highest value first. Pass rounded scores: what is printed equal ranks equal.
 *
 * @returns the rank of each value, in the order given; at least 1
 * @example
 * competitionRanks([88, 95.5, 88, 70]); // [2, 1, 2, 4]
 */
export function competitionRanks(values: readonly number[]): number[] {
  const sorted = [...values].sort((left, right) => right - left);
  const rankOf = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!rankOf.has(value)) rankOf.set(value, index + 1);
  });
  return values.map((value) => rankOf.get(value) as number);
}
