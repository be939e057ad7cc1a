import {
  targetOf,
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type RuleNeeds,
  type Task,
} from './rule.js';

export const deadlineFacts: RuleFacts = {
  ...usualFacts,
  isCapped: true,
  reads: 'date',
  target: 'needed',
};

export const deadlineNeeds: RuleNeeds = { maxPoints: true, direction: 'decrease' };

/**
 * The maximum on the day or before; then by days late; as a penalty what being late takes away. Days
 * are numbers.
 */
export const deadline: MakeScorer<'deadline'> = ({ rule, maxPoints, isPenalty, column }) => ({
  points: (value, unit) => {
    const daysLate = value - targetOf(column, unit);
    if (Number.isNaN(daysLate)) return NaN;
    const late = rule.late.find(({ upToDays }) => daysLate <= upToDays)?.points ?? 0;
    const points = daysLate <= 0 ? maxPoints : late;
    return isPenalty ? maxPoints - points : points;
  },
});

/** By how many days late points are given, for a day that is late. */
export function deadlineHit({ rule, column }: Task<'deadline'>, value: number, unit: number) {
  const daysLate = value - targetOf(column, unit);
  if (!(daysLate > 0) || rule.late.length === 0) return undefined;
  const place = rule.late.findIndex(({ upToDays }) => daysLate <= upToDays);
  const above = rule.late[place === -1 ? rule.late.length - 1 : place - 1]?.upToDays;
  const upTo = rule.late[place]?.upToDays;
  return {
    of: 'days-late' as const,
    ...(above !== undefined && { above }),
    ...(upTo !== undefined && { upTo }),
  };
}

export const deadlineNext: NextValue<'deadline'> = ({ column }, value, unit) => {
  const due = targetOf(column, unit);
  return value > due ? due : undefined;
};
