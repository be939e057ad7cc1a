import * as z from 'zod/mini';
import { civilDateSchema } from './date.js';
import { largestNumber } from '../../numbers/largest-number.js';

/** A finite number that sums and products cannot carry out of range, with further checks. */
export const amount = (
  least: z.core.$ZodCheck<number> = z.minimum(-largestNumber),
  most: z.core.$ZodCheck<number> = z.maximum(largestNumber),
): z.ZodMiniNumber<number> => z.number().check(least, most);

/** What a unit must reach: a number, or for deadlines a day. */
const levelSchema = z.union([amount(), civilDateSchema]);

const byClass = z
  .array(z.strictObject({ class: z.string(), value: levelSchema }))
  .check(z.minLength(1));

export const thresholdSchema = z.union([
  amount(),
  civilDateSchema,
  z.strictObject({
    /** A level for each class; the first class that the unit has decides. */
    byClass,
    /** For units of none of the classes; without it their level is not known. */
    otherwise: z.optional(levelSchema),
  }),
]);

export const assignableThresholdSchema = z.union([
  amount(),
  civilDateSchema,
  z.strictObject({
    /** A level for each class; the first class that the unit has decides. */
    byClass,
    /**
     * For units of none of the classes: a level, or that the criterion is not assigned to them.
     * Without it no gate counts it as met: their class may be misspelt.
     */
    otherwise: z.optional(z.union([levelSchema, z.literal('not-assigned')])),
  }),
]);

/** A number or day to reach: one for all, or one for each class of units. */
export type Threshold = z.infer<typeof thresholdSchema>;
/** The target of a criterion, which may apply only to certain classes of units. */
export type AssignableThreshold = z.infer<typeof assignableThresholdSchema>;
