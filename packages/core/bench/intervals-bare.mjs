/** Rank intervals as a bare loop: everything that `rankIntervals` does, for the composite index alone. */
import { minMaxBare, rankMeansBare } from './bare-loops.mjs';
import {
  criterionCount,
  criterionWeight,
  groupCount,
  groupWeight,
  sequence,
} from '@thidua/tooling/nation';

/** Type 7, of whole numbers that are sorted. */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  return sorted[below] + (place - below) * (high - sorted[below]);
}

/** 5 %, median and 95 % of the ranks of each unit, when every weight is shaken by up to a share. */
export function intervalsBare(values, { share, runs, seed }) {
  const count = values[0].length;
  const random = sequence(seed);
  const shake = (weight) => weight * (1 + share * (2 * random() - 1));
  const normalised = minMaxBare(values);
  const leafWeights = new Float64Array(criterionCount);
  const groupWeights = new Float64Array(groupCount);
  const found = new Int32Array(count * runs);
  for (let run = 0; run < runs; run += 1) {
    for (let place = 0; place < criterionCount; place += 1) {
      leafWeights[place] = shake(criterionWeight(place));
    }
    for (let place = 0; place < groupCount; place += 1) {
      groupWeights[place] = shake(groupWeight(place));
    }
    // The root has a weight in the scheme's tree as well; it changes nothing but the sequence.
    random();
    const ranks = rankMeansBare(normalised, leafWeights, groupWeights);
    for (let unit = 0; unit < count; unit += 1) found[unit * runs + run] = ranks[unit];
  }
  return Array.from({ length: count }, (_, unit) => {
    const sorted = found.subarray(unit * runs, (unit + 1) * runs).sort();
    return [quantile(sorted, 0.05), quantile(sorted, 0.5), quantile(sorted, 0.95)];
  });
}
