import {
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type Task,
  type UncutPoints,
} from './rule.js';

export const powerFacts: RuleFacts = { ...usualFacts, isCapped: true };

/** At most 1e15 to the power of 10, times 1e15: never infinite. */
export const powerUncut: UncutPoints<'power'> = ({ rule, isUp }, value) =>
  rule.factor * Math.max(0, isUp ? value - rule.from : rule.from - value) ** rule.exponent;

/** A factor times a power of how much better a value is than `from`. */
export const power: MakeScorer<'power'> = (task) => ({
  points: (value) => Math.min(powerUncut(task, value, 0), task.maxPoints),
});

/** The value that gives all points, where there is a maximum. */
function fullValue({ rule, maxPoints, isUp }: Task<'power'>): number {
  const beyond = (maxPoints / rule.factor) ** (1 / rule.exponent);
  return rule.from + (isUp ? beyond : -beyond);
}

export const powerNext: NextValue<'power'> = fullValue;
