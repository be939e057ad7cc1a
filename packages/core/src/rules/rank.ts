import { standings } from './peers.js';
import type { RuleDefinition } from './rule.js';

/** 1 for the worst of the peers, and one more for each that is worse; equals share the lowest. */
export const rank: RuleDefinition<'rank'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: false,
    direction: 'either',
    isByOrder: true,
  },
  scorer: ({ isUp, column, members }) => {
    const { count, worseThan } = standings(column, members, isUp);
    return {
      points: (value) => (Number.isNaN(value) ? NaN : worseThan(value) + 1),
      peers: { count },
    };
  },
  nextValue: ({ isUp, column, members }, value) =>
    standings(column, members, isUp).overtaking(value),
};
