import { line, rangeOf, usualFacts, usualRange, type MakeScorer, type RuleFacts } from './rule.js';

export const goalpostsFacts: RuleFacts = { ...usualFacts, range: usualRange };

/** Lower goalpost → start of the range, upper → its end; the other way where lower is better. */
export const goalposts: MakeScorer<'goalposts'> = ({
  rule: { lower, upper, range, truncate = true },
  maxPoints,
  isUp,
}) => {
  const [low, high] = rangeOf(range, maxPoints);
  const [from, span] = isUp ? [lower, upper - lower] : [upper, lower - upper];
  return {
    points: truncate
      ? line(from, span, high - low, low, low, high)
      : line(from, span, high - low, low),
  };
};
