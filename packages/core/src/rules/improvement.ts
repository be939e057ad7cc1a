import { isSame } from '../numbers/tolerance.js';
import { usualFacts, type MakeScorer, type RuleFacts, type RuleNeeds } from './rule.js';

export const improvementFacts: RuleFacts = {
  ...usualFacts,
  isCapped: true,
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
    const before = previous?.[unit] ?? NaN;
    if (Number.isNaN(value - before)) return NaN;
    if (isSame(value, before)) return rule.samePoints;
    return value > before === isUp ? maxPoints : rule.worsePoints;
  },
});
