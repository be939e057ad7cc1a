import { standings } from './peers.js';
import type { RuleDefinition } from './rule.js';

/** How many of the peers are worse. */
export const borda: RuleDefinition<'borda'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: false,
    direction: 'either',
    isByOrder: true,
  },
  scorer: ({ isUp, column, members }) => {
    const { count, worseThan } = standings(column, members, isUp);
    return { points: (value) => (Number.isNaN(value) ? NaN : worseThan(value)), peers: { count } };
  },
  nextValue: ({ isUp, column, members }, value) =>
    standings(column, members, isUp).overtaking(value),
};
