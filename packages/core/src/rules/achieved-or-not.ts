import { isAtLeast, isMoreThan } from '../numbers/tolerance.js';
import {
  targetOf,
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type RuleNeeds,
} from './rule.js';
import { byValue, stepsOf } from './steps.js';

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
  const { targets = yes } = column;
  // One target for all: all points on one side of it, none on the other.
  if (typeof targets === 'number' && !Number.isNaN(targets)) {
    return byValue(
      stepsOf([
        { start: -Infinity, points: isUp ? 0 : maxPoints },
        { start: targets, isOpen: !isUp, points: isUp ? maxPoints : 0 },
      ]),
    );
  }
  return {
    points: (value, unit) => {
      const target = targetOf(column, unit);
      const threshold = Number.isNaN(target) ? yes : target;
      const isAchieved = isUp ? isAtLeast(value, threshold) : isAtLeast(threshold, value);
      return isAchieved ? maxPoints : 0;
    },
  };
};

export const achievedOrNotNext: NextValue<'achieved-or-not'> = ({ isUp, column }, value, unit) => {
  const target = targetOf(column, unit);
  const goal = Number.isNaN(target) ? Number(isUp) : target;
  return (isUp ? isMoreThan(goal, value) : isMoreThan(value, goal)) ? goal : undefined;
};
