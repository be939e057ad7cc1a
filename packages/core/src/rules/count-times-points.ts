import { line, usualFacts, type MakeScorer, type RuleFacts, type RuleNeeds } from './rule.js';

export const countTimesPointsFacts: RuleFacts = { ...usualFacts, least: 0, isCapped: true };

export const countTimesPointsNeeds: RuleNeeds = { direction: 'increase' };

/** Points for each occurrence, up to the maximum where there is one. */
export const countTimesPoints: MakeScorer<'count-times-points'> = ({ rule, maxPoints }) => ({
  points: line(0, 1, rule.pointsEach, 0, 0, maxPoints),
});
