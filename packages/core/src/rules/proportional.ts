import {
  clamp,
  line,
  targetOf,
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type RuleNeeds,
  type UncutPoints,
} from './rule.js';

export const proportionalFacts: RuleFacts = {
  ...usualFacts,
  target: 'needed',
};

export const proportionalNeeds: RuleNeeds = { maxPoints: true };

/**
 * Maximum × value ÷ target, never below 0 and at most `cap` × maximum; where lower is better,
 * maximum × target ÷ value.
 */
export const proportional: MakeScorer<'proportional'> = ({
  rule: { cap = Infinity },
  maxPoints,
  isUp,
  column,
}) => {
  // 0 × Infinity is no number: a criterion of 0 points gives 0 without a cap as well.
  const most = maxPoints === 0 ? 0 : cap * maxPoints;
  if (isUp && typeof column.targets === 'number') {
    return { points: line(0, column.targets, maxPoints, 0, 0, most) };
  }
  return {
    points: (value, unit) => {
      const target = targetOf(column, unit);
      if (isUp) return clamp((value / target) * maxPoints, 0, most);
      return value <= 0 ? most : clamp((target / value) * maxPoints, 0, most);
    },
  };
};

export const proportionalUncut: UncutPoints<'proportional'> = (task, value, unit) => {
  // As few as none, or fewer, is infinitely many times as good.
  if (!task.isUp && value <= 0) return Infinity;
  const share = value / targetOf(task.column, unit);
  return (task.isUp ? share : 1 / share) * task.maxPoints;
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
