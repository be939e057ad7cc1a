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

/** What the ranked members of a bloc have in one criterion; nothing where none has points. */
type Peers = Pick<Comparison, 'median' | 'best' | 'n'> | undefined;

const peersOf = new WeakMap<Scoring, Map<string, readonly Peers[]>>();

/** What those that a unit is compared with have, by criterion: found once for each bloc. */
function peersBy(scoring: Scoring, unit: number): readonly Peers[] {
  const { plan, results, units } = scoring;
  const bloc = units.localities[unit]?.bloc ?? '';
  const byBloc = peersOf.get(scoring) ?? new Map<string, readonly Peers[]>();
  peersOf.set(scoring, byBloc);
  const before = byBloc.get(bloc);
  if (before) return before;
  const members = comparedWith(scoring, unit);
  const found = plan.scheme.criteria.map((_, column): Peers => {
    const values = results[column]?.values;
    const known = Float64Array.from(members, (member) => values?.[member] ?? NaN)
      .filter((each) => !Number.isNaN(each))
      .sort();
    const n = known.length;
    return n === 0 ? undefined : { median: quantile(known, 0.5), best: at(known, n - 1), n };
  });
  byBloc.set(bloc, found);
  return found;
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
  const peers = peersBy(scoring, unit);
  // What does not count, or counts against the score, is neither a strength nor a weakness.
  const out = new Set([...passedOver(scoring, unit), ...takenAway(scoring)]);
  return plan.scheme.criteria
    .flatMap(({ id }, column): Comparison[] => {
      const { values } = results[column] ?? {};
      const weight = at(plan.shares, column);
      const points = values?.[unit] ?? NaN;
      const among = peers[column];
      if (!(weight > 0) || out.has(column) || Number.isNaN(points) || !among) return [];
      const { median, best, n } = among;
      const difference = points - median;
      const maximum = at(plan.maxima, column);
      const scale = Number.isFinite(maximum) ? maximum : Math.max(best, points) || 1;
      const effect = (difference / scale) * weight;
      return [{ criterion: id, points, median, best, n, difference, effect }];
    })
    .sort((left, right) => right.effect - left.effect);
}
