import { millisecondsPerDay } from '../calendar/civil-date.js';
import type { Locality } from '../model/register/locality.js';
import type { AssignableThreshold } from '../model/value/measure.js';

type ByClass = Extract<AssignableThreshold, object>;

/** A level as a number: a day is its number since 1970-01-01, as `dayNumber` gives it, yes is 1. */
export const levelOf = (level: number | string | boolean): number =>
  typeof level === 'string' ? Date.parse(level) / millisecondsPerDay : Number(level);

/** The threshold for a locality: a number or a day; `NaN` if it has none. */
export function levelFor(threshold: AssignableThreshold, locality: Locality): number | string {
  if (typeof threshold !== 'object') return threshold;
  const { otherwise = NaN } = threshold;
  const rest = otherwise === 'not-assigned' ? NaN : otherwise;
  return optionOf(threshold, locality)?.value ?? rest;
}

/** The same as a number. */
export const thresholdFor = (threshold: AssignableThreshold, locality: Locality): number =>
  levelOf(levelFor(threshold, locality));

/** The threshold for the first class that a locality has. */
const optionOf = ({ byClass }: ByClass, { classes = [] }: Locality) =>
  byClass.find((option) => classes.includes(option.class));

/**
 * Whether a threshold does not cover a locality: it is in none of the classes, with no `otherwise`.
 */
export const isOpenFor = (
  threshold: AssignableThreshold | undefined,
  locality: Locality,
): threshold is ByClass =>
  typeof threshold === 'object' &&
  threshold.otherwise === undefined &&
  !optionOf(threshold, locality);

/** A threshold as a column: one number if it is the same for all. */
export const thresholdColumn = (
  threshold: AssignableThreshold,
  localities: readonly Locality[],
): number | Float64Array =>
  typeof threshold === 'object'
    ? Float64Array.from(localities, (locality) => thresholdFor(threshold, locality))
    : levelOf(threshold);
