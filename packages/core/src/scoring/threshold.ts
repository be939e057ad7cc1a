import { millisecondsPerDay } from '../calendar/civil-date.js';
import type { Locality } from '../model/locality.js';
import type { Threshold } from '../model/measure.js';

/** A level as a number: a day is its number since 1970-01-01, as `dayNumber` gives it, yes is 1. */
export const levelOf = (level: number | string | boolean): number =>
  typeof level === 'string' ? Date.parse(level) / millisecondsPerDay : Number(level);

/** A threshold as it is stated for a locality: a number or a day; `NaN` where it has none. */
export function levelFor(threshold: Threshold, { classes = [] }: Locality): number | string {
  if (typeof threshold !== 'object') return threshold;
  const found = threshold.byClass.find((option) => classes.includes(option.class));
  return found?.value ?? threshold.otherwise ?? NaN;
}

/** The same as a number. */
export const thresholdFor = (threshold: Threshold, locality: Locality): number =>
  levelOf(levelFor(threshold, locality));

/** A threshold as a column: one number where it is the same for all. */
export const thresholdColumn = (
  threshold: Threshold,
  localities: readonly Locality[],
): number | Float64Array =>
  typeof threshold === 'object'
    ? Float64Array.from(localities, (locality) => thresholdFor(threshold, locality))
    : levelOf(threshold);
