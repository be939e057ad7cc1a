import {
  clamp,
  line,
  targetOf,
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type UncutPoints,
} from './rule.js';

export const proportionalFacts: RuleFacts = {
  ...usualFacts,
  target: 'needed',
  needsMaxPoints: true,
};

export const proportionalUncut: UncutPoints<'proportional'> = (
  { isUp, column, maxPoints },
  value,
  unit,
) => {
  const target = targetOf(column, unit);
  return (isUp ? value / target : target / value) * maxPoints;
};

/**
 * Maximum × value ÷ target, never below 0 and at most `cap` × maximum; where lower is better,
 * maximum × target ÷ value.
 */
export const proportional: MakeScorer<'proportional'> = (task) => {
  const { rule, maxPoints, isUp, column } = task;
  const { cap = Infinity } = rule;
  // 0 × Infinity is no number: a criterion of 0 points gives 0 without a cap as well.
  const most = maxPoints === 0 ? 0 : cap * maxPoints;
  if (isUp && typeof column.targets === 'number') {
    return { points: line(0, column.targets, maxPoints, 0, 0, most) };
  }
  return {
    points: (value, unit) =>
      value <= 0 && !isUp ? most : clamp(proportionalUncut(task, value, unit), 0, most),
  };
};

export const proportionalNext: NextValue<'proportional'> = (
  { rule: { cap }, isUp, column },
  value,
  unit,
) => {
  if (cap === undefined) return undefined;
  const goal = isUp ? targetOf(column, unit) * cap : targetOf(column, unit) / cap;
  return (isUp ? value < goal : value > goal) ? goal : undefined;
};
