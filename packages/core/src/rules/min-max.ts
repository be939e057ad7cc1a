import { extremes } from './peers.js';
import { line, rangeOf, usualRange, type RuleDefinition } from './rule.js';

/** Worst of the peers → start of the range, best → its end. */
export const minMax: RuleDefinition<'min-max'> = {
  facts: {
    reads: 'number',
    target: 'unused',
    needsMaxPoints: false,
    direction: 'either',
    range: usualRange,
  },
  scorer: ({ rule, maxPoints, isUp, column, members }) => {
    const { lowest, highest } = extremes(column, members);
    if (!(highest > lowest)) return undefined;
    const [low, high] = rangeOf(rule.range, maxPoints);
    const [from, span] = isUp ? [lowest, highest - lowest] : [highest, lowest - highest];
    return { points: line(from, span, high - low, low, low, high), peers: { lowest, highest } };
  },
};
