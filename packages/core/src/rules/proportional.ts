import { clamp, line, targetOf, type RuleDefinition } from './rule.js';

/**
 * Maximum × value ÷ target, never below 0 and at most `cap` × maximum; where lower is better,
 * maximum × target ÷ value.
 */
export const proportional: RuleDefinition<'proportional'> = {
  facts: { reads: 'number', target: 'needed', needsMaxPoints: true, direction: 'either' },
  scorer: ({ rule: { cap = Infinity }, maxPoints, isUp, column }) => {
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
  },
  nextValue: ({ rule: { cap }, isUp, column }, value, unit) => {
    if (cap === undefined) return undefined;
    const goal = isUp ? targetOf(column, unit) * cap : targetOf(column, unit) / cap;
    return (isUp ? value < goal : value > goal) ? goal : undefined;
  },
};
