import { aggregate, type Scratch } from '../scoring/aggregate.js';
import { roundingOf } from '../scoring/score-rounding.js';
import type { Scoring } from '../scoring/scoring.js';
import { totalsOf } from '../scoring/total.js';
import { breakTies, ranksOf } from './ranks.js';

/**
 * Makes a function that ranks by other weights, with everything else as it was scored: points,
 * bonus and penalty, rounding, ties, and who is ranked. Its result holds until the next call.
 *
 * @returns the ranks, or undefined where a unit that is ranked has no score by those weights
 */
export function rankUnder(scoring: Scoring): (weights: Float64Array) => Int32Array | undefined {
  const { plan, results, adjustments, ranks, tieKeys } = scoring;
  const { rounding } = plan.scheme;
  const round = roundingOf(rounding);
  const roundGroups = rounding.stage === 'total' ? undefined : round;
  const leaves = results.slice(0, plan.scheme.criteria.length);
  const scratch: Scratch = plan.groups.map(() => new Float64Array(ranks.length));
  return (weights) => {
    const scores = totalsOf(
      plan,
      aggregate(plan, leaves, weights, roundGroups, scratch),
      adjustments,
    );
    for (let unit = 0; unit < scores.length; unit += 1) {
      const total = scores[unit] as number;
      if (ranks[unit] === 0) scores[unit] = NaN;
      else if (Number.isNaN(total)) return undefined;
      else scores[unit] = round(total);
    }
    const under = ranksOf(scores);
    breakTies(under, tieKeys);
    return under;
  };
}
