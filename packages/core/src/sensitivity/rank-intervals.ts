import { at, wholeAt } from '../numbers/column.js';
import { MisuseError } from '../errors/misuse-error.js';
import type { Scoring } from '../scoring/scoring.js';
import { quantile } from '../numbers/quantile.js';
import { randomNumbers } from './random.js';
import { ranksWithin, rankUnder, type Within } from './rank-under.js';

/** How the weights are shaken. */
export interface IntervalQuestion {
  /** The most by which a weight is changed, as a share of it: 0.25 is up to a quarter more or less. */
  share: number;
  runs: number;
  /** A whole number; the same seed gives the same intervals. */
  seed: number;
  /** Among whom to rank: all (if absent), or the members of each bloc. */
  within?: Within | undefined;
}

/** The plausible ranks of a unit. */
export interface RankInterval {
  /** 5 % of the runs gave a better rank than `low`, 95 % gave one no worse than `high`. */
  low: number;
  median: number;
  high: number;
}

/** How certain ranks are if the weights are uncertain. */
export interface RankIntervals extends IntervalQuestion {
  /** By code, of the units that are ranked, in blocs of those that are in one. */
  intervals: Map<string, RankInterval>;
  /** Share of the runs in which the weights gave no scores; they are left out of the intervals. */
  failedShare: number;
}

/**
 * How certain each rank is: in each run every weight (in a sum, what each part counts for; in a
 * product, the exponent of each, which is 1) is multiplied by 1 + share × u, u uniform in [−1, 1), and all units are ranked again. 5 %, median
 * and 95 % of the ranks of each unit are quantiles of type 7, which need not be whole.
 *
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 7, uncertainty
 * analysis.
 *
 * @throws MisuseError `not-a-number` for a share that is not from 0 to 1, or less than one run
 */
export function rankIntervals(scoring: Scoring, question: IntervalQuestion): RankIntervals {
  const { share, runs, seed, within = 'all' } = question;
  if (!(share >= 0 && share <= 1)) throw new MisuseError('not-a-number', share, 'Give 0 to 1.');
  if (!(Number.isInteger(runs) && runs > 0)) {
    throw new MisuseError('not-a-number', runs, 'Give at least one run.');
  }
  const { plan, units } = scoring;
  const ranks = ranksWithin(scoring, within);
  const random = randomNumbers(seed);
  const rankBy = rankUnder(scoring, within);
  const weights = new Float64Array(plan.weights.length);
  const found = new Int32Array(ranks.length * runs);
  let succeeded = 0;
  for (let run = 0; run < runs; run += 1) {
    for (let column = 0; column < weights.length; column += 1) {
      weights[column] = at(plan.weights, column) * (1 + share * (2 * random() - 1));
    }
    const under = rankBy(weights);
    if (!under) continue;
    for (let unit = 0; unit < under.length; unit += 1) {
      found[unit * runs + succeeded] = wholeAt(under, unit);
    }
    succeeded += 1;
  }
  const intervals = new Map<string, RankInterval>();
  units.localities.forEach(({ code }, unit) => {
    if (ranks[unit] === 0 || succeeded === 0) return;
    const sorted = found.subarray(unit * runs, unit * runs + succeeded).sort();
    const at = (part: number): number => quantile(sorted, part);
    intervals.set(code, { low: at(0.05), median: at(0.5), high: at(0.95) });
  });
  return { ...question, intervals, failedShare: 1 - succeeded / runs };
}
