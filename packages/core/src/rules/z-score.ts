import { isMoreThan } from '../numbers/tolerance.js';
import { extremes, moments } from './peers.js';
import { line, usualFacts, type MakeScorer, type RuleFacts } from './rule.js';

export const zScoreFacts: RuleFacts = { ...usualFacts, isCapped: true };

/** Standard deviations (sample, n − 1) from the mean of the peers, moved to a stated mean and deviation, up to the maximum where one is stated. */
export const zScore: MakeScorer<'z-score'> = ({ rule, maxPoints, isUp, column, members }) => {
  const { lowest, highest } = extremes(column, members);
  // Of equal values binary arithmetic makes a deviation that is not quite 0.
  if (!isMoreThan(highest, lowest)) return undefined;
  const { mean, deviation } = moments(column, members);
  const { mean: base = 0, deviation: size = 1 } = rule;
  return {
    points: line(mean, isUp ? deviation : -deviation, size, base, -Infinity, maxPoints),
    peers: { mean, deviation },
  };
};
