import { clamp, usualFacts, type MakeScorer, type RuleFacts, type UncutPoints } from './rule.js';

export const bonusPenaltyCountFacts: RuleFacts = {
  ...usualFacts,
  needsMaxPoints: true,
  direction: 'increase',
  also: 'penalties',
  least: 0,
};

export const bonusPenaltyCountUncut: UncutPoints<'bonus-penalty-count'> = (
  { rule, column: { penalties } },
  value,
  unit,
) => value * rule.bonusPoints - (penalties?.[unit] ?? NaN) * rule.penaltyPoints;

/** Bonuses × points − penalties × points, between a minimum and the maximum. */
export const bonusPenaltyCount: MakeScorer<'bonus-penalty-count'> = (task) => ({
  points: (value, unit) =>
    clamp(bonusPenaltyCountUncut(task, value, unit), task.rule.minimum, task.maxPoints),
});
