/**
 * A quantile of sorted values, type 7 of Hyndman and Fan (1996): linear between the order
 * statistics, as in R and spreadsheets.
 *
 * @param sorted at least one value, lowest first
 * @param share 0 is the lowest, 0.5 the median, 1 the highest
 * @example
 * quantile([1, 2, 3, 4], 0.25); // 1.75
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return low + (place - below) * (high - low);
}
