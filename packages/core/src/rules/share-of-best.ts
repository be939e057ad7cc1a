import { isAtLeast, isMoreThan } from '../numbers/tolerance.js';
import { extremes } from './peers.js';
import {
  line,
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type RuleNeeds,
} from './rule.js';

export const shareOfBestFacts: RuleFacts = { ...usualFacts, isCapped: true };

export const shareOfBestNeeds: RuleNeeds = { maxPoints: true };

/** Maximum × value ÷ best value; where lower is better, maximum × best value ÷ value. */
export const shareOfBest: MakeScorer<'share-of-best'> = ({ maxPoints, isUp, column, members }) => {
  const { lowest, highest } = extremes(column, members);
  if (isUp) {
    if (!isMoreThan(highest, 0)) return undefined;
    return { points: line(0, highest, maxPoints, 0, 0, maxPoints), peers: { best: highest } };
  }
  if (lowest === Infinity) return undefined;
  // Nothing is better than none: a value below 0 would give the others points below 0.
  const best = Math.max(0, lowest);
  return {
    points: (value) => (isAtLeast(best, value) ? maxPoints : (maxPoints * best) / value),
    peers: { best },
  };
};

export const shareOfBestNext: NextValue<'share-of-best'> = ({ isUp, column, members }, value) => {
  const { lowest, highest } = extremes(column, members);
  const best = isUp ? highest : Math.max(0, lowest);
  return (isUp ? isAtLeast(value, best) : isAtLeast(best, value)) ? undefined : best;
};
