import { line, usualFacts, type MakeScorer, type RuleFacts } from './rule.js';

export const deductPerEventFacts: RuleFacts = {
  ...usualFacts,
  needsMaxPoints: true,
  direction: 'decrease',
  least: 0,
};

/** The maximum, less points for each event, down to a floor. */
export const deductPerEvent: MakeScorer<'deduct-per-event'> = ({ rule, maxPoints }) => ({
  points: line(0, 1, -rule.pointsEach, maxPoints, rule.floor ?? 0, maxPoints),
});
