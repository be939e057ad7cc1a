import { line, usualFacts, type MakeScorer, type RuleFacts, type RuleNeeds } from './rule.js';

export const surveyFacts: RuleFacts = { ...usualFacts, least: 0, most: 100, isCapped: true };

export const surveyNeeds: RuleNeeds = { maxPoints: true };

/** Maximum × percentage ÷ 100; where lower is better, of what is left to 100. */
export const survey: MakeScorer<'survey'> = ({ maxPoints, isUp }) => ({
  points: isUp
    ? line(0, 100, maxPoints, 0, 0, maxPoints)
    : line(100, -100, maxPoints, 0, 0, maxPoints),
});
