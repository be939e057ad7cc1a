import { at } from './column.js';
import { isAtLeast } from './tolerance.js';
import { quantile } from './quantile.js';

/**
 * Skewness and excess kurtosis of a sample, G1 and G2 of Joanes and Gill (1998), as spreadsheets
 * have them; `NaN` for fewer than three, or four, values and for equal ones.
 *
 * @example
 * shapeOf(Float64Array.of(1, 2, 3, 10)); // { skewness: 1.76…, kurtosis: 3.23… }
 */
export function shapeOf(values: Float64Array): { skewness: number; kurtosis: number } {
  const n = values.length;
  let sum = 0;
  for (let index = 0; index < n; index += 1) sum += at(values, index);
  const mean = sum / n;
  let [squares, cubes, fourths] = [0, 0, 0];
  for (let index = 0; index < n; index += 1) {
    const distance = at(values, index) - mean;
    const square = distance * distance;
    squares += square;
    cubes += square * distance;
    fourths += square * square;
  }
  const g1 = (Math.sqrt(n) * cubes) / squares ** 1.5;
  const ratio = (n * fourths) / squares ** 2;
  return {
    skewness: n < 3 ? NaN : (g1 * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: n < 4 ? NaN : (((n + 1) * (ratio - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3)),
  };
}

/** The lowest and the highest value that are left as they are. */
export interface Ends {
  low: number;
  high: number;
}

/**
 * The ends to which values are drawn one after another, the furthest first: the highest becomes the
 * next one while skewness is at or above the limit, the lowest while it is at or below its
 * negative, as long as kurtosis is at or above its own limit too. Equal values go together, and no
 * more than `most` are replaced, but for equals of the last.
 *
 * @param sorted lowest first
 */
export function endsByCount(
  sorted: Float64Array,
  limits: { most: number; skewness: number; kurtosis: number },
): Ends {
  const values = sorted.slice();
  let first = 0;
  let last = values.length - 1;
  for (;;) {
    const { skewness, kurtosis } = shapeOf(values);
    const isOut =
      isAtLeast(Math.abs(skewness), limits.skewness) && isAtLeast(kurtosis, limits.kurtosis);
    const count = first + (values.length - 1 - last);
    if (!isOut || count >= limits.most) break;
    if (skewness > 0) {
      const end = at(values, last);
      while (at(values, last) === end) last -= 1;
      values.fill(at(values, last), last + 1);
    } else {
      const end = at(values, first);
      while (at(values, first) === end) first += 1;
      values.fill(at(values, first), 0, first);
    }
  }
  return { low: at(values, 0), high: at(values, values.length - 1) };
}

/** The values at two shares, quantiles of type 7. */
export const endsByQuantiles = (sorted: Float64Array, lower: number, upper: number): Ends => ({
  low: quantile(sorted, lower),
  high: quantile(sorted, upper),
});
