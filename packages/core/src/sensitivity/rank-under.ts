import { at } from '../numbers/column.js';
import { aggregate, type Scratch } from '../scoring/aggregate.js';
import { roundingOf } from '../numbers/score-rounding.js';
import type { Scoring } from '../scoring/scoring.js';
import { endOfScale, totalsOf } from '../scoring/total.js';
import { rankAll, ranksInBlocs } from '../ranking/ranks.js';

/** Among whom to rank: all, or the members of each bloc. */
export type Within = 'all' | 'bloc';

/** The ranks of a scoring. */
export const ranksWithin = ({ ranks, blocRanks }: Scoring, within: Within): Int32Array =>
  within === 'bloc' ? blocRanks : ranks;

/**
 * Makes a function that ranks by other weights, with everything else unchanged: points, bonus and
 * penalty, rounding, ties, and who is ranked. Its result holds until the next call.
 *
 * @param within among whom: all, or the members of each bloc; units in no bloc then have rank 0
 * @returns the ranks, or undefined if a ranked unit has no score by those weights
 */
export function rankUnder(
  scoring: Scoring,
  within: Within,
): (weights: Float64Array) => Int32Array | undefined {
  const { plan, results, adjustments, ranks, tieKeys, units } = scoring;
  const round = roundingOf(plan.scheme.rounding);
  const leaves = results.slice(0, plan.scheme.criteria.length);
  const scratch: Scratch = plan.groups.map(() => new Float64Array(ranks.length));
  return (weights) => {
    const under = aggregate(plan, leaves, weights, scratch);
    const end = endOfScale(plan, under, (unit) => !Number.isNaN(scoring.scores[unit]));
    const scores = totalsOf(plan, under, adjustments, end);
    for (let unit = 0; unit < scores.length; unit += 1) {
      const total = at(scores, unit);
      if (ranks[unit] === 0) scores[unit] = NaN;
      else if (Number.isNaN(total)) return undefined;
      else scores[unit] = round(total);
    }
    return within === 'bloc'
      ? ranksInBlocs(scores, tieKeys, units.blocs.values())
      : rankAll(scores, tieKeys);
  };
}
