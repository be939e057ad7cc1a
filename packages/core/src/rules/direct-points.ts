import { line, type RuleDefinition } from './rule.js';

/** Points as an assessor entered them, from 0 to the maximum, where one is stated. */
export const directPoints: RuleDefinition<'direct-points'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: false,
    direction: 'increase',
    least: 0,
    most: 'max-points',
  },
  scorer: ({ maxPoints }) => ({ points: line(0, 1, 1, 0, 0, maxPoints) }),
};
