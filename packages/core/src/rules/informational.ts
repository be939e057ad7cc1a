import { line, type RuleDefinition } from './rule.js';

/** Shown, never scored. */
export const informational: RuleDefinition<'informational'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: false,
    direction: 'either',
    isUnscored: true,
  },
  scorer: () => ({ points: line(0, 1, 0) }),
};
