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

export const exponentialRankFacts: RuleFacts = {
  ...usualFacts,
  isCapped: true,
  range: usualRange,
  isByOrder: true,
};

/** The share of the peers that are no better, bent so that the top is far apart, moved to the range. */
export const exponentialRank: MakeScorer<'exponential-rank'> = ({
  rule,
  maxPoints,
  isUp,
  column,
  members,
}) => {
  const { count, worseThan } = standings(column, members, isUp);
  if (count < 2) return undefined;
  const [low, high] = rangeOf(rule.range, maxPoints);
  const constant = rule.constant / 100;
  const bend = Math.expm1(-1 / constant);
  return {
    points: (value) => {
      if (Number.isNaN(value)) return NaN;
      const share = (worseThan(value) + 1) / count;
      // What is left of 1 cancels there, and its logarithm with it.
      if (share === 1) return high;
      return low - (high - low) * constant * Math.log1p(share * bend);
    },
    peers: { count },
  };
};

export const exponentialRankNext: NextValue<'exponential-rank'> = overtaking;
