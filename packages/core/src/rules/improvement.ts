import type { RuleDefinition } from './rule.js';

/** The maximum for a better value than in the period before; own points for the same and a worse one. */
export const improvement: RuleDefinition<'improvement'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: true,
    direction: 'either',
    also: 'previous',
  },
  scorer: ({ rule, maxPoints, isUp, column: { previous } }) => ({
    points: (value, unit) => {
      const change = value - (previous?.[unit] ?? NaN);
      if (Number.isNaN(change)) return NaN;
      if (change === 0) return rule.samePoints;
      return change > 0 === isUp ? maxPoints : rule.worsePoints;
    },
  }),
};
