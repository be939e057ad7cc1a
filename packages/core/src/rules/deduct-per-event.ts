import { line, usualFacts, type MakeScorer, type RuleFacts, type RuleNeeds } from './rule.js';

export const deductPerEventFacts: RuleFacts = {
  ...usualFacts,
  isCapped: true,
  least: 0,
};

export const deductPerEventNeeds: RuleNeeds = { maxPoints: true, direction: 'decrease' };

/** The maximum, less points for each event, down to a floor; as a penalty what the events take away. */
export const deductPerEvent: MakeScorer<'deduct-per-event'> = ({ rule, maxPoints, isPenalty }) => ({
  points: isPenalty
    ? line(0, 1, rule.pointsEach, 0, 0, maxPoints)
    : line(0, 1, -rule.pointsEach, maxPoints, rule.floor ?? 0, maxPoints),
});
