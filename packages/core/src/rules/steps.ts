import { at } from '../numbers/column.js';
import { isAtLeast, isMoreThan } from '../numbers/tolerance.js';
import type { Scorer, Steps } from './rule.js';

/** From where on a step gives its points; open where it begins just after that. */
export interface Step {
  start: number;
  isOpen?: boolean;
  points: number;
}

/**
 * The least number that has reached the start of a step, but for binary noise. Found by halving:
 * a number 1 below has not reached it, a number 1 above has.
 */
function leastOn({ start, isOpen }: Step): number {
  if (!Number.isFinite(start)) return start;
  const hasReached = isOpen ? isMoreThan : isAtLeast;
  let below = start - 1;
  let least = start + 1;
  for (;;) {
    const middle = below + (least - below) / 2;
    // No number lies between the two.
    if (middle === below || middle === least) return least;
    if (hasReached(middle, start)) least = middle;
    else below = middle;
  }
}

/** Makes steps, in whatever order they are given; of two that begin at one number the open one is the higher. */
export function stepsOf(steps: readonly Step[]): Steps {
  const ordered = steps
    .map((step) => ({ least: leastOn(step), points: step.points }))
    .sort((left, right) => right.least - left.least);
  return {
    least: Float64Array.from(ordered, ({ least }) => least),
    points: Float64Array.from(ordered, ({ points }) => points),
  };
}

/** The points of the step that a number is on; `NaN` below all of them. */
export function pointsOn({ least, points }: Steps, value: number): number {
  for (let step = 0; step < least.length; step += 1) {
    if (value >= at(least, step)) return at(points, step);
  }
  return NaN;
}

/** Scores values by steps. */
export const byValue = (steps: Steps): Scorer => ({
  points: (value) => pointsOn(steps, value),
  steps,
});
