import { isMoreThan, isSame } from '../numbers/tolerance.js';
import { extremes } from './peers.js';
import {
  line,
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type RuleNeeds,
} from './rule.js';

export const shareOfBestFacts: RuleFacts = { ...usualFacts };

export const shareOfBestNeeds: RuleNeeds = { maxPoints: true };

/** Maximum × value ÷ best value; where lower is better, maximum × best value ÷ value. */
export const shareOfBest: MakeScorer<'share-of-best'> = ({ maxPoints, isUp, column, members }) => {
  const { lowest, highest } = extremes(column, members);
  if (isUp) {
    if (!isMoreThan(highest, 0)) return undefined;
    return { points: line(0, highest, maxPoints, 0, 0, maxPoints), peers: { best: highest } };
  }
  if (!(lowest >= 0)) return undefined;
  return {
    points: (value) => (isSame(value, lowest) ? maxPoints : (maxPoints * lowest) / value),
    peers: { best: lowest },
  };
};

export const shareOfBestNext: NextValue<'share-of-best'> = ({ isUp, column, members }, value) => {
  const { lowest, highest } = extremes(column, members);
  const best = isUp ? highest : lowest;
  return isSame(value, best) ? undefined : best;
};
