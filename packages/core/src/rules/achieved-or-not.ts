import { isAtLeast, isMoreThan } from '../numbers/tolerance.js';
import {
  targetOf,
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type RuleNeeds,
} from './rule.js';

/** What counts as yes where no target is stated: yes is 1 and no is 0. */
const yes = 0.5;

export const achievedOrNotFacts: RuleFacts = {
  ...usualFacts,
  isCapped: true,
  reads: 'yes-no',
  target: 'optional',
};

export const achievedOrNotNeeds: RuleNeeds = { maxPoints: true };

/** Achieved → maximum points, else 0; against a target, or as yes or no (no, where lower is better). */
export const achievedOrNot: MakeScorer<'achieved-or-not'> = ({ maxPoints, isUp, column }) => {
  const achieved = (value: number, threshold: number): number =>
    (isUp ? isAtLeast(value, threshold) : isAtLeast(threshold, value)) ? maxPoints : 0;
  const { targets } = column;
  // One target for all is looked up once.
  if (typeof targets === 'number') return { points: (value) => achieved(value, targets) };
  return {
    points: (value, unit) => {
      const target = targetOf(column, unit);
      return achieved(value, Number.isNaN(target) ? yes : target);
    },
  };
};

export const achievedOrNotNext: NextValue<'achieved-or-not'> = ({ isUp, column }, value, unit) => {
  const target = targetOf(column, unit);
  const goal = Number.isNaN(target) ? Number(isUp) : target;
  return (isUp ? isMoreThan(goal, value) : isMoreThan(value, goal)) ? goal : undefined;
};
