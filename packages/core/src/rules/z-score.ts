import { extremes, moments } from './peers.js';
import { line, type RuleDefinition } from './rule.js';

/** Standard deviations (sample, n − 1) from the mean of the peers, moved to a stated mean and deviation. */
export const zScore: RuleDefinition<'z-score'> = {
  facts: { reads: 'number', target: 'unused', needsMaxPoints: false, direction: 'either' },
  scorer: ({ rule, isUp, column, members }) => {
    // Not asked of the deviation: the mean of equal values can miss them by a bit.
    const { lowest, highest } = extremes(column, members);
    if (!(highest > lowest)) return undefined;
    const { mean, deviation } = moments(column, members);
    const { mean: base = 0, deviation: size = 1 } = rule;
    return {
      points: line(mean, isUp ? deviation : -deviation, size, base),
      peers: { mean, deviation },
    };
  },
};
