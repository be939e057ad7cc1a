import * as z from 'zod/mini';

export const missingReasonSchema = z.enum([
  'not-assigned',
  'not-reported',
  'no-data',
  'not-published',
  'not-surveyed',
  'not-comparable',
  'withheld',
]);

export const missingSchema = z.object({ missing: missingReasonSchema });

/**
 * Why a value is not there. `not-assigned`: the task was not given to this unit;
 * `not-reported`: the unit has not reported; `no-data`: it was not measured, or no value was found;
 * `not-published`: it exists, but its owner did not publish it; `not-surveyed`: there was no
 * edition for that period; `not-comparable`: both values exist, under rules that differ;
 * `withheld`: it is known, and kept back on purpose.
 */
export type MissingReason = z.infer<typeof missingReasonSchema>;

/** A gap in the data, with its reason: never `null`, `NaN` or 0. */
export type Missing = z.infer<typeof missingSchema>;
