import { isAtLeast, isMoreThan, isSame } from './tolerance.js';

/** How a value can bind; `Bound` of the model says what each means. */
export const bounds = ['at-least', 'more-than', 'exactly', 'at-most', 'less-than'] as const;

type Bound = (typeof bounds)[number];

const keeps: Record<Bound, (actual: number, needed: number) => boolean> = {
  'at-least': isAtLeast,
  'more-than': isMoreThan,
  exactly: isSame,
  'at-most': (actual, needed) => isAtLeast(needed, actual),
  'less-than': (actual, needed) => isMoreThan(needed, actual),
};

/** Whether a number satisfies a bound, up to binary noise; false if either is `NaN`. */
export const keepsTo = (bound: Bound, actual: number, needed: number): boolean =>
  keeps[bound](actual, needed);
