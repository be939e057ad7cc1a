import { usualFacts, type MakeScorer, type RuleFacts, type RuleNeeds } from './rule.js';

export const improvementFacts: RuleFacts = {
  ...usualFacts,
  also: 'previous',
};

export const improvementNeeds: RuleNeeds = { maxPoints: true };

/** The maximum for a better value than in the period before; own points for the same and a worse one. */
export const improvement: MakeScorer<'improvement'> = ({
  rule,
  maxPoints,
  isUp,
  column: { previous },
}) => ({
  points: (value, unit) => {
    const change = value - (previous?.[unit] ?? NaN);
    if (Number.isNaN(change)) return NaN;
    if (change === 0) return rule.samePoints;
    return change > 0 === isUp ? maxPoints : rule.worsePoints;
  },
});
