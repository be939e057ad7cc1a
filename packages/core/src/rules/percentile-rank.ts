import { standings } from './peers.js';
import { rangeOf, usualRange, type RuleDefinition } from './rule.js';

/** The share of the other peers that are worse, moved to the range. */
export const percentileRank: RuleDefinition<'percentile-rank'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: false,
    direction: 'either',
    range: usualRange,
    isByOrder: true,
  },
  scorer: ({ rule, maxPoints, isUp, column, members }) => {
    const { count, worseThan } = standings(column, members, isUp);
    if (count < 2) return undefined;
    const [low, high] = rangeOf(rule.range, maxPoints);
    return {
      points: (value) =>
        Number.isNaN(value) ? NaN : low + ((high - low) * worseThan(value)) / (count - 1),
      peers: { count },
    };
  },
  nextValue: ({ isUp, column, members }, value) =>
    standings(column, members, isUp).overtaking(value),
};
