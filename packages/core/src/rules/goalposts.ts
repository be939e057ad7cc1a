import {
  clamp,
  line,
  rangeOf,
  usualFacts,
  usualRange,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type Task,
} from './rule.js';

export const goalpostsFacts: RuleFacts = { ...usualFacts, range: usualRange };

/** The share of the way from the lower to the upper goalpost by logarithms, cut at both. */
const logShare = ({ lower, upper }: Task<'goalposts'>['rule'], value: number): number =>
  (Math.log(clamp(value, lower, upper)) - Math.log(lower)) / (Math.log(upper) - Math.log(lower));

/** Lower goalpost → start of the range, upper → its end; the other way where lower is better. */
export const goalposts: MakeScorer<'goalposts'> = ({ rule, maxPoints, isUp }) => {
  const { lower, upper, range, truncate = true, scale } = rule;
  const [low, high] = rangeOf(range, maxPoints);
  const [from, span] = isUp ? [lower, upper - lower] : [upper, lower - upper];
  if (scale === 'log') {
    const [start, end] = isUp ? [low, high] : [high, low];
    return { points: (value) => start + (end - start) * logShare(rule, value) };
  }
  return {
    points: truncate
      ? line(from, span, high - low, low, low, high)
      : line(from, span, high - low, low),
  };
};

/** The better goalpost, where no line tells. */
export const goalpostsNext: NextValue<'goalposts'> = ({ rule, isUp }) =>
  rule.scale === 'log' ? (isUp ? rule.upper : rule.lower) : undefined;
