import { line, usualFacts, type MakeScorer, type RuleFacts } from './rule.js';

export const countTimesPointsFacts: RuleFacts = { ...usualFacts, direction: 'increase', least: 0 };

/** Points for each occurrence, up to the maximum where there is one. */
export const countTimesPoints: MakeScorer<'count-times-points'> = ({ rule, maxPoints }) => ({
  points: line(0, 1, rule.pointsEach, 0, 0, maxPoints),
});
