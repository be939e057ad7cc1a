import { overtaking } from './overtaking.js';
import { alongRange } from './peers.js';
import { usualFacts, usualRange, type MakeScorer, type NextValue, type RuleFacts } from './rule.js';

export const percentileRankFacts: RuleFacts = {
  ...usualFacts,
  isCapped: true,
  range: usualRange,
  isByOrder: true,
};

/** The share of the other peers that are worse, moved to the range. */
export const percentileRank: MakeScorer<'percentile-rank'> = (task) =>
  alongRange(task, task.rule.range, (worse, count, span) => (span * worse) / (count - 1));

export const percentileRankNext: NextValue<'percentile-rank'> = overtaking;
