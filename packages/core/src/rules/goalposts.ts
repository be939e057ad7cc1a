import { line, rangeOf, usualRange, type RuleDefinition } from './rule.js';

/** Lower goalpost → start of the range, upper → its end; the other way where lower is better. */
export const goalposts: RuleDefinition<'goalposts'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: false,
    direction: 'either',
    range: usualRange,
  },
  scorer: ({ rule: { lower, upper, range, truncate = true }, maxPoints, isUp }) => {
    const [low, high] = rangeOf(range, maxPoints);
    const [from, span] = isUp ? [lower, upper - lower] : [upper, lower - upper];
    return {
      points: truncate
        ? line(from, span, high - low, low, low, high)
        : line(from, span, high - low, low),
    };
  },
};
