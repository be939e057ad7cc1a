import {
  line,
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type RuleNeeds,
} from './rule.js';

export const directPointsFacts: RuleFacts = {
  ...usualFacts,
  isCapped: true,
  least: 0,
  most: 'max-points',
};

export const directPointsNeeds: RuleNeeds = { direction: 'increase' };

/** Points as an assessor entered them, from 0 to the maximum, where one is stated. */
export const directPoints: MakeScorer<'direct-points'> = ({ maxPoints }) => ({
  points: line(0, 1, 1, 0, 0, maxPoints),
});

/** An assessor decides: no value can be named. */
export const directPointsNext: NextValue<'direct-points'> = () => NaN;
