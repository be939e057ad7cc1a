import { clamp, type RuleDefinition } from './rule.js';

/** Bonuses × points − penalties × points, between a minimum and the maximum. */
export const bonusPenaltyCount: RuleDefinition<'bonus-penalty-count'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: true,
    direction: 'increase',
    also: 'penalties',
    least: 0,
  },
  scorer: ({ rule, maxPoints, column: { penalties } }) => ({
    points: (value, unit) =>
      clamp(
        value * rule.bonusPoints - (penalties?.[unit] ?? NaN) * rule.penaltyPoints,
        rule.minimum,
        maxPoints,
      ),
  }),
};
