import { at } from '../numbers/column.js';
import { quantile } from '../numbers/quantile.js';
import type { Scoring } from '../scoring/scoring.js';
import { comparedWith } from './compared-with.js';
import { passedOver, takenAway } from './contributions.js';
import { unitWith } from './unit-with.js';

/** How a unit compares with its peers in one criterion. */
export interface Comparison {
  criterion: string;
  points: number;
  /** Median and best points of the ranked units of its bloc, itself included; of all without a bloc. */
  median: number;
  best: number;
  /** How many these are. */
  n: number;
  /** Points above the median; below 0 for a weakness. */
  difference: number;
  /** What the difference means for the whole score: × effective weight ÷ maximum or spread. */
  effect: number;
}

/**
 * Strengths and weaknesses of a unit against its bloc: its points in each criterion beside the
 * median and the best of the ranked members, the unit itself included, strongest first by what the
 * difference means for the whole score. The `benchmarks` of a board have the same numbers.
 *
 * @throws MisuseError `unknown-code` for a unit that was not scored
 */
export function compareWithBloc(scoring: Scoring, code: string): Comparison[] {
  const { plan, results } = scoring;
  const unit = unitWith(scoring, code);
  const members = comparedWith(scoring, unit);
  // What does not count, or counts against the score, is neither a strength nor a weakness.
  const out = new Set([...passedOver(scoring, unit), ...takenAway(scoring)]);
  return plan.scheme.criteria
    .flatMap(({ id }, column): Comparison[] => {
      const { values } = results[column] ?? {};
      const weight = at(plan.shares, column);
      const points = values?.[unit] ?? NaN;
      const known = Float64Array.from(members, (member) => values?.[member] ?? NaN)
        .filter((each) => !Number.isNaN(each))
        .sort();
      if (!(weight > 0) || out.has(column) || Number.isNaN(points) || known.length === 0) return [];
      const median = quantile(known, 0.5);
      const best = at(known, known.length - 1);
      const difference = points - median;
      const maximum = at(plan.maxima, column);
      const scale = Number.isFinite(maximum) ? maximum : Math.max(best, points) || 1;
      const effect = (difference / scale) * weight;
      return [{ criterion: id, points, median, best, n: known.length, difference, effect }];
    })
    .sort((left, right) => right.effect - left.effect);
}
