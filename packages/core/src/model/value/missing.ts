import * as z from 'zod/mini';
import { missingReasons } from './missing-reasons.js';

export const missingReasonSchema = z.enum(missingReasons);

export const missingSchema = z.strictObject({ missing: missingReasonSchema });

/**
 * Why a value is not there. `not-assigned`: the task was not given to this unit; `not-reported`:
 * the unit has not reported; `no-data`: it was not measured; `not-published`: it exists, but its
 * owner did not publish it; `not-surveyed`: there was no edition or survey; `not-comparable`: the
 * values to compare with are of another rule version, or all equal; `withheld`: too little data for
 * a score; `not-eligible`: a condition of the scheme rules the unit out.
 */
export type MissingReason = z.infer<typeof missingReasonSchema>;

/** A gap in the data, with its reason: never `null`, `NaN` or 0. */
export type Missing = z.infer<typeof missingSchema>;
