import { wholePart } from '../numbers/tolerance.js';
import {
  clamp,
  targetOf,
  usualFacts,
  type MakeScorer,
  type NextValue,
  type RuleFacts,
  type RuleNeeds,
  type Task,
  type UncutPoints,
} from './rule.js';

/** Whole steps above the target; below 0 when short of it. */
function stepsOf(
  { rule, isUp, column }: Task<'percent-step'>,
  value: number,
  unit: number,
): number {
  const target = targetOf(column, unit);
  const percent = ((isUp ? value - target : target - value) * 100) / target;
  return wholePart(percent / rule.stepPercent);
}

export const percentStepFacts: RuleFacts = {
  ...usualFacts,
  target: 'needed',
};

export const percentStepNeeds: RuleNeeds = { maxPoints: true };

/** The maximum at the target, and points more or less for each whole percentage step. */
export const percentStep: MakeScorer<'percent-step'> = (task) => {
  const { minimum = -Infinity, maximum = Infinity, pointsPerStep } = task.rule;
  return {
    points: (value, unit) =>
      clamp(task.maxPoints + pointsPerStep * stepsOf(task, value, unit), minimum, maximum),
  };
};

export const percentStepUncut: UncutPoints<'percent-step'> = (task, value, unit) =>
  task.maxPoints + task.rule.pointsPerStep * stepsOf(task, value, unit);

export const percentStepNext: NextValue<'percent-step'> = (task, value, unit) => {
  const steps = stepsOf(task, value, unit) + 1;
  const { maximum = Infinity, pointsPerStep, stepPercent } = task.rule;
  if (task.maxPoints + pointsPerStep * (steps - 1) >= maximum) return undefined;
  const change = (steps * stepPercent) / 100;
  return targetOf(task.column, unit) * (1 + (task.isUp ? change : -change));
};
