import { targetOf, type RuleDefinition } from './rule.js';

/** The maximum on the day or before; then by days late. Days are numbers. */
export const deadline: RuleDefinition<'deadline'> = {
  facts: { reads: 'date', target: 'needed', needsMaxPoints: true, direction: 'decrease' },
  scorer: ({ rule, maxPoints, column }) => ({
    points: (value, unit) => {
      const daysLate = value - targetOf(column, unit);
      if (Number.isNaN(daysLate)) return NaN;
      if (daysLate <= 0) return maxPoints;
      return rule.late.find(({ upToDays }) => daysLate <= upToDays)?.points ?? 0;
    },
  }),
  nextValue: ({ column }, value, unit) => {
    const due = targetOf(column, unit);
    return value > due ? due : undefined;
  },
};
