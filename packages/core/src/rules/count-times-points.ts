import { line, type RuleDefinition } from './rule.js';

/** Points for each occurrence, up to the maximum where there is one. */
export const countTimesPoints: RuleDefinition<'count-times-points'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: false,
    direction: 'increase',
    least: 0,
  },
  scorer: ({ rule, maxPoints }) => ({ points: line(0, 1, rule.pointsEach, 0, 0, maxPoints) }),
};
