import { clamp, usualFacts, type MakeScorer, type RuleFacts } from './rule.js';

export const bonusPenaltyCountFacts: RuleFacts = {
  ...usualFacts,
  needsMaxPoints: true,
  direction: 'increase',
  also: 'penalties',
  least: 0,
};

/** Bonuses × points − penalties × points, between a minimum and the maximum. */
export const bonusPenaltyCount: MakeScorer<'bonus-penalty-count'> = ({
  rule,
  maxPoints,
  column: { penalties },
}) => ({
  points: (value, unit) =>
    clamp(
      value * rule.bonusPoints - (penalties?.[unit] ?? NaN) * rule.penaltyPoints,
      rule.minimum,
      maxPoints,
    ),
});
