import { overtaking } from './overtaking.js';
import { standings } from './peers.js';
import {
  rangeOf,
  usualFacts,
  usualRange,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
} from './rule.js';

export const percentileRankFacts: RuleFacts = {
  ...usualFacts,
  isCapped: true,
  range: usualRange,
  isByOrder: true,
};

/** The share of the other peers that are worse, moved to the range. */
export const percentileRank: MakeScorer<'percentile-rank'> = ({
  rule,
  maxPoints,
  isUp,
  column,
  members,
}) => {
  const { count, worseThan } = standings(column, members, isUp);
  if (count < 2) return undefined;
  const [low, high] = rangeOf(rule.range, maxPoints);
  return {
    points: (value) =>
      Number.isNaN(value) ? NaN : low + ((high - low) * worseThan(value)) / (count - 1),
    peers: { count },
  };
};

export const percentileRankNext: NextValue<'percentile-rank'> = overtaking;
