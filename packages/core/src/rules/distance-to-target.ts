import { isAtLeast } from '../numbers/tolerance.js';
import { extremes } from './peers.js';
import { line, rangeOf, usualFacts, usualRange, type MakeScorer, type RuleFacts } from './rule.js';

export const distanceToTargetFacts: RuleFacts = {
  ...usualFacts,
  target: 'needed',
  range: usualRange,
};

/** Worst of the peers → start of the range, the target → its end. */
export const distanceToTarget: MakeScorer<'distance-to-target'> = ({
  rule,
  maxPoints,
  isUp,
  column,
  members,
}) => {
  const { targets } = column;
  // One target for all: a line from the worst value could not lead to several.
  if (typeof targets !== 'number') return undefined;
  const { lowest, highest } = extremes(column, members);
  const worst = isUp ? lowest : highest;
  const [low, high] = rangeOf(rule.range, maxPoints);
  const isBeyond = isUp ? isAtLeast(worst, targets) : isAtLeast(targets, worst);
  if (isBeyond) return rule.cap ? { points: line(0, 1, 0, high), peers: { worst } } : undefined;
  return {
    points: line(worst, targets - worst, high - low, low, -Infinity, rule.cap ? high : Infinity),
    peers: { worst },
  };
};
