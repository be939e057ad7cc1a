/** The least that fills gaps and draws outliers in: plain loops over typed arrays, then the index. */
import { rankIndexBare } from './bare-loops.mjs';

function knownSorted(column) {
  const known = new Float64Array(column.length);
  let count = 0;
  for (let unit = 0; unit < column.length; unit += 1)
    if (column[unit] === column[unit]) known[count++] = column[unit];
  return known.subarray(0, count).sort();
}

function quantileOf(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const next = sorted[Math.min(below + 1, sorted.length - 1)];
  return sorted[below] + (place - below) * (next - sorted[below]);
}

function shapeOf(values) {
  const n = values.length;
  let sum = 0;
  for (let index = 0; index < n; index += 1) sum += values[index];
  const mean = sum / n;
  let [squares, cubes, fourths] = [0, 0, 0];
  for (let index = 0; index < n; index += 1) {
    const distance = values[index] - mean;
    const square = distance * distance;
    squares += square;
    cubes += square * distance;
    fourths += square * square;
  }
  const skewness = (((Math.sqrt(n) * cubes) / squares ** 1.5) * Math.sqrt(n * (n - 1))) / (n - 2);
  const kurtosis =
    (((n + 1) * ((n * fourths) / squares ** 2 - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
  return { skewness, kurtosis };
}

/** Both ends after the furthest values became the next ones. */
function endsByCount(sorted, most) {
  let first = 0;
  let last = sorted.length - 1;
  for (;;) {
    const { skewness, kurtosis } = shapeOf(sorted);
    const count = first + sorted.length - 1 - last;
    if (Math.abs(skewness) < 2 || kurtosis < 3.5 || count >= most) break;
    if (skewness > 0) {
      const end = sorted[last];
      while (sorted[last] === end) last -= 1;
      sorted.fill(sorted[last], last + 1);
    } else {
      const end = sorted[first];
      while (sorted[first] === end) first += 1;
      sorted.fill(sorted[first], 0, first);
    }
  }
  return [sorted[0], sorted[sorted.length - 1]];
}

/** The composite index of values with gaps: medians for these, ends drawn in as each criterion says. */
export const rankTreatedBare = (values, criteria) =>
  rankIndexBare(
    values.map((column, criterion) => {
      const median = quantileOf(knownSorted(column), 0.5);
      const filled = column.map((value) => (value === value ? value : median));
      const sorted = filled.slice().sort();
      const { by, most, lower, upper } = criteria[criterion].winsorise;
      const [low, high] =
        by === 'count'
          ? endsByCount(sorted, most)
          : [quantileOf(sorted, lower), quantileOf(sorted, upper)];
      return filled.map((value) => (value < low ? low : value > high ? high : value));
    }),
  );
