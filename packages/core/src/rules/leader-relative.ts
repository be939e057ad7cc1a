import { at } from '../numbers/column.js';
import { isMoreThan, isSame } from '../numbers/tolerance.js';
import {
  clamp,
  targetOf,
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type RuleNeeds,
  type Task,
} from './rule.js';

type LeaderTask = Task<'leader-relative'>;

/** Share by which a value is beyond its target; below 0 when short of it. */
const exceedRate = (value: number, target: number, isUp: boolean): number =>
  // A leader by binary noise would make all of the points of it.
  isSame(value, target) ? 0 : (isUp ? value - target : target - value) / target;

/** Whether a target counts: there is nothing to be ahead of by a share where it is not above 0. */
export const hasTarget = (target: number): boolean => isMoreThan(target, 0);

/** The highest exceed rate among those with a target, and the best value among those without. */
function leadersOf({ column, members, isUp }: LeaderTask) {
  let leaderExceed = 0;
  let bestWithoutTarget = isUp ? 0 : Infinity;
  for (const unit of members) {
    const value = at(column.values, unit);
    const target = targetOf(column, unit);
    if (Number.isNaN(value)) continue;
    if (hasTarget(target)) {
      leaderExceed = Math.max(leaderExceed, exceedRate(value, target, isUp));
    } else {
      // Nothing is better than none: a value below 0 would give the others points below 0.
      bestWithoutTarget = (isUp ? Math.max : Math.min)(bestWithoutTarget, Math.max(0, value));
    }
  }
  return { leaderExceed, bestWithoutTarget };
}

export const leaderRelativeFacts: RuleFacts = {
  ...usualFacts,
  isCapped: true,
  target: 'optional',
};

export const leaderRelativeNeeds: RuleNeeds = { maxPoints: true };

/**
 * A share of the points for meeting the target, the rest by the distance to the peer that exceeds
 * its own target most. Units without a target are compared among themselves, and never lead.
 */
export const leaderRelative: MakeScorer<'leader-relative'> = (task) => {
  const { rule, maxPoints, isUp, column } = task;
  const { leaderExceed, bestWithoutTarget } = leadersOf(task);
  const forMeeting = rule.shareWhenMet * maxPoints;
  return {
    peers: { leaderExceed, bestWithoutTarget },
    points: (value, unit) => {
      const target = targetOf(column, unit);
      if (!hasTarget(target)) {
        if (Number.isNaN(value)) return NaN;
        if (isUp) return value > 0 ? (maxPoints * value) / bestWithoutTarget : 0;
        return value > 0 ? (maxPoints * bestWithoutTarget) / value : maxPoints;
      }
      const exceed = exceedRate(value, target, isUp);
      if (exceed > 0) return forMeeting + ((maxPoints - forMeeting) * exceed) / leaderExceed;
      return clamp(forMeeting * (isUp ? value / target : target / value), 0, forMeeting);
    },
  };
};

export const leaderRelativeNext: NextValue<'leader-relative'> = (task, value, unit) => {
  const { column, isUp } = task;
  const target = targetOf(column, unit);
  const { leaderExceed, bestWithoutTarget } = leadersOf(task);
  if (!hasTarget(target)) return value === bestWithoutTarget ? undefined : bestWithoutTarget;
  const exceed = exceedRate(value, target, isUp);
  if (exceed < 0) return target;
  return exceed < leaderExceed ? target * (1 + (isUp ? leaderExceed : -leaderExceed)) : undefined;
};
