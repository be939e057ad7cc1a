import {
  clamp,
  usualFacts,
  type MakeScorer,
  type RuleFacts,
  type RuleNeeds,
  type UncutPoints,
} from './rule.js';

export const bonusPenaltyCountFacts: RuleFacts = {
  ...usualFacts,
  isCapped: true,
  also: 'penalties',
  least: 0,
};

export const bonusPenaltyCountNeeds: RuleNeeds = { maxPoints: true, direction: 'increase' };

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

export const bonusPenaltyCountUncut: UncutPoints<'bonus-penalty-count'> = (task, value, unit) => {
  const { rule, column } = task;
  return value * rule.bonusPoints - (column.penalties?.[unit] ?? NaN) * rule.penaltyPoints;
};
