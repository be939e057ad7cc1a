import { isMoreThan } from '../numbers/tolerance.js';
import { extremes } from './peers.js';
import { line, rangeOf, usualFacts, usualRange, type MakeScorer, type RuleFacts } from './rule.js';

export const minMaxFacts: RuleFacts = { ...usualFacts, isCapped: true, range: usualRange };

/** Worst of the peers → start of the range, best → its end. */
export const minMax: MakeScorer<'min-max'> = ({ rule, maxPoints, isUp, column, members }) => {
  const { lowest, highest } = extremes(column, members);
  if (!isMoreThan(highest, lowest)) return undefined;
  const [low, high] = rangeOf(rule.range, maxPoints);
  const [from, span] = isUp ? [lowest, highest - lowest] : [highest, lowest - highest];
  return { points: line(from, span, high - low, low, low, high), peers: { lowest, highest } };
};
