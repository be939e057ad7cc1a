import { millisecondsPerDay } from '../calendar/civil-date.js';
import type { Locality } from '../model/locality.js';
import type { Threshold } from '../model/measure.js';

/** A level as a number: a day is its number since 1970-01-01, as `dayNumber` gives it, yes is 1. */
export const levelOf = (level: number | string | boolean): number =>
  typeof level === 'string' ? Date.parse(level) / millisecondsPerDay : Number(level);

/** A threshold as it holds for a locality; `NaN` where it has none. */
export function thresholdFor(threshold: Threshold, { classes = [] }: Locality): number {
  if (typeof threshold !== 'object') return levelOf(threshold);
  const found = threshold.byClass.find((option) => classes.includes(option.class));
  return levelOf(found?.value ?? threshold.otherwise ?? NaN);
}

/** A threshold as a column: one number where it is the same for all. */
export const thresholdColumn = (
  threshold: Threshold,
  localities: readonly Locality[],
): number | Float64Array =>
  typeof threshold === 'object'
    ? Float64Array.from(localities, (locality) => thresholdFor(threshold, locality))
    : levelOf(threshold);
