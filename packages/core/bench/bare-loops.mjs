/** The least that can be done with the same numbers: plain loops over typed arrays, for one scheme each. */
import {
  criterionCount,
  criterionWeight,
  groupCount,
  groupOf,
  groupWeight,
} from '@thidua/tooling/nation';

/** Half up to two decimals, where what binary adds does not decide. */
const round = (value) => Math.floor(value * 100 + 0.5 + 1e-9) / 100;

/** Competition ranks, highest first. */
export function rankBare(scores) {
  const sorted = scores.slice().sort();
  const count = scores.length;
  const ranks = new Int32Array(count);
  for (let unit = 0; unit < count; unit += 1) {
    const score = scores[unit];
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] <= score) low = middle + 1;
      else high = middle;
    }
    ranks[unit] = count - low + 1;
  }
  return ranks;
}

const emptyGroups = (count) => Array.from({ length: groupCount }, () => new Float64Array(count));

/** Means of groups into rounded scores and ranks. */
function rankGroups(groups, weightOf) {
  const scores = new Float64Array(groups[0].length);
  let whole = 0;
  for (let group = 0; group < groupCount; group += 1) {
    const weight = weightOf(group);
    const values = groups[group];
    whole += weight;
    for (let unit = 0; unit < scores.length; unit += 1) scores[unit] += weight * values[unit];
  }
  for (let unit = 0; unit < scores.length; unit += 1) scores[unit] = round(scores[unit] / whole);
  return rankBare(scores);
}

/** Lowest and highest number. */
function extremesBare(column) {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let unit = 0; unit < column.length; unit += 1) {
    if (column[unit] < lowest) lowest = column[unit];
    if (column[unit] > highest) highest = column[unit];
  }
  return [lowest, highest];
}

/** Each criterion from 0 for the lowest to 100 for the highest. */
export const minMaxBare = (values) =>
  values.map((column) => {
    const [lowest, highest] = extremesBare(column);
    return column.map((value) => ((value - lowest) / (highest - lowest)) * 100);
  });

function divide(values, whole) {
  for (let unit = 0; unit < values.length; unit += 1) values[unit] /= whole;
}

/** The composite index: min-max, two levels of weighted means, rounding, ranks. */
export function rankIndexBare(values) {
  const groups = emptyGroups(values[0].length);
  const wholes = new Float64Array(groupCount);
  for (let criterion = 0; criterion < criterionCount; criterion += 1) {
    const column = values[criterion];
    const into = groups[groupOf(criterion)];
    const weight = criterionWeight(criterion);
    const [lowest, highest] = extremesBare(column);
    const span = highest - lowest;
    wholes[groupOf(criterion)] += weight;
    for (let unit = 0; unit < column.length; unit += 1) {
      into[unit] += weight * (((column[unit] - lowest) / span) * 100);
    }
  }
  groups.forEach((group, place) => divide(group, wholes[place]));
  return rankGroups(groups, groupWeight);
}

/** Weighted means of what is normalised already, with weights as they come: leaves, groups. */
export function rankMeansBare(normalised, leafWeights, groupWeights) {
  const groups = emptyGroups(normalised[0].length);
  const wholes = new Float64Array(groupCount);
  for (let criterion = 0; criterion < criterionCount; criterion += 1) {
    const column = normalised[criterion];
    const into = groups[groupOf(criterion)];
    const weight = leafWeights[criterion];
    wholes[groupOf(criterion)] += weight;
    for (let unit = 0; unit < column.length; unit += 1) into[unit] += weight * column[unit];
  }
  groups.forEach((group, place) => divide(group, wholes[place]));
  return rankGroups(groups, (group) => groupWeights[group]);
}

/** The five rules of the points scheme, each a loop of its own. */
const addPointsBare = [
  (column, into) => {
    for (let unit = 0; unit < column.length; unit += 1) {
      const points = column[unit] / 10;
      into[unit] += points > 10 ? 10 : points;
    }
  },
  (column, into) => {
    for (let unit = 0; unit < column.length; unit += 1) into[unit] += column[unit] >= 60 ? 10 : 0;
  },
  (column, into) => {
    for (let unit = 0; unit < column.length; unit += 1) {
      const points = column[unit] * 0.25;
      into[unit] += points > 10 ? 10 : points;
    }
  },
  (column, into) => {
    for (let unit = 0; unit < column.length; unit += 1) {
      const points = 10 - column[unit] * 0.2;
      into[unit] += points < 0 ? 0 : points;
    }
  },
  (column, into) => {
    for (let unit = 0; unit < column.length; unit += 1) {
      const value = column[unit];
      into[unit] += value < 60 ? 0 : value < 85 ? 5 : value < 90 ? 7.5 : 10;
    }
  },
];

/** The points scheme: points added up to groups and to a total, rounding, ranks. */
export function rankPointsBare(values) {
  const groups = emptyGroups(values[0].length);
  values.forEach((column, criterion) => {
    addPointsBare[criterion % addPointsBare.length](column, groups[groupOf(criterion)]);
  });
  const scores = new Float64Array(values[0].length);
  for (const group of groups) {
    for (let unit = 0; unit < group.length; unit += 1) scores[unit] += group[unit];
  }
  for (let unit = 0; unit < scores.length; unit += 1) scores[unit] = round(scores[unit]);
  return rankBare(scores);
}
