import * as z from 'zod/mini';

export const missingReasonSchema = z.enum([
  'not-assigned',
  'not-reported',
  'no-data',
  'not-published',
]);

export const missingSchema = z.object({ missing: missingReasonSchema });

/**
 * Why a value is not there. `not-assigned`: the task was not given to this unit;
 * `not-reported`: the unit has not reported; `no-data`: it was not measured;
 * `not-published`: it exists, but its owner did not publish it.
 */
export type MissingReason = z.infer<typeof missingReasonSchema>;

/** A gap in the data, with its reason: never `null`, `NaN` or 0. */
export type Missing = z.infer<typeof missingSchema>;
