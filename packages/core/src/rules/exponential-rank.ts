import { overtaking } from './overtaking.js';
import { alongRange } from './peers.js';
import { usualFacts, usualRange, type MakeScorer, type NextValue, type RuleFacts } from './rule.js';

export const exponentialRankFacts: RuleFacts = {
  ...usualFacts,
  isCapped: true,
  range: usualRange,
  isByOrder: true,
};

/** A share from 0 to 1, bent so that its top is far apart; the less the constant, the more. */
const bent = (share: number, constant: number): number =>
  // At 1 what is left of 1 cancels, and its logarithm with it.
  share === 1 ? 1 : -constant * Math.log1p(share * Math.expm1(-1 / constant));

/** The share of the peers that are no better, bent, moved to the range. */
export const exponentialRank: MakeScorer<'exponential-rank'> = (task) =>
  alongRange(
    task,
    task.rule.range,
    (worse, count, span) => span * bent((worse + 1) / count, task.rule.constant / 100),
  );

export const exponentialRankNext: NextValue<'exponential-rank'> = overtaking;
