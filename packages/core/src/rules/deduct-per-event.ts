import { line, type RuleDefinition } from './rule.js';

/** The maximum, less points for each event, down to a floor. */
export const deductPerEvent: RuleDefinition<'deduct-per-event'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: true,
    direction: 'decrease',
    least: 0,
  },
  scorer: ({ rule, maxPoints }) => ({
    points: line(0, 1, -rule.pointsEach, maxPoints, rule.floor ?? 0, maxPoints),
  }),
};
