import { at } from '../numbers/column.js';
import { quantile } from '../numbers/quantile.js';
import type { Scoring } from '../scoring/scoring.js';
import { unitWith } from './unit-with.js';

/** How a unit compares with its peers in one criterion. */
export interface Comparison {
  criterion: string;
  points: number;
  /** Median and best points of the others in its bloc, or of all if it is in none. */
  median: number;
  best: number;
  /** Points above the median; below 0 for a weakness. */
  difference: number;
  /** What the difference means for the whole score: × effective weight ÷ maximum or spread. */
  effect: number;
}

/**
 * Strengths and weaknesses of a unit against its bloc: its points in each criterion beside the
 * median and the best of the other members, strongest first by what the difference means for the
 * whole score.
 *
 * @throws MisuseError `unknown-code` for a unit that was not scored
 */
export function compareWithBloc(scoring: Scoring, code: string): Comparison[] {
  const { plan, results, units } = scoring;
  const unit = unitWith(scoring, code);
  const bloc = units.blocs.get(units.localities[unit]?.bloc ?? '') ?? units.everyone;
  return plan.scheme.criteria
    .flatMap(({ id }, column): Comparison[] => {
      const { values } = results[column] ?? {};
      const weight = at(plan.shares, column);
      const points = values?.[unit] ?? NaN;
      const others = Float64Array.from(
        [...bloc].filter((other) => other !== unit && !Number.isNaN(values?.[other])),
        (other) => values?.[other] ?? NaN,
      ).sort();
      if (!(weight > 0) || Number.isNaN(points) || others.length === 0) return [];
      const median = quantile(others, 0.5);
      const best = at(others, others.length - 1);
      const difference = points - median;
      const maximum = at(plan.maxima, column);
      const scale = Number.isFinite(maximum) ? maximum : Math.max(best, points) || 1;
      return [
        { criterion: id, points, median, best, difference, effect: (difference / scale) * weight },
      ];
    })
    .sort((left, right) => right.effect - left.effect);
}
