import type { Bound } from '../model/target.js';
import { isAtLeast, isMoreThan, isSame } from './tolerance.js';

const bounds: Record<Bound, (actual: number, needed: number) => boolean> = {
  'at-least': isAtLeast,
  'more-than': isMoreThan,
  exactly: isSame,
  'at-most': (actual, needed) => isAtLeast(needed, actual),
  'less-than': (actual, needed) => isMoreThan(needed, actual),
};

/** Whether a number keeps to a bound, but for binary noise; false where either is `NaN`. */
export const keepsTo = (bound: Bound, actual: number, needed: number): boolean =>
  bounds[bound](actual, needed);
