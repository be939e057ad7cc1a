import * as z from 'zod/mini';
import { civilDateSchema } from './date.js';
import { largestNumber } from './largest-number.js';

/** A finite number that sums and products cannot carry out of range, with further checks. */
export const amount = (
  least: z.core.$ZodCheck<number> = z.minimum(-largestNumber),
  most: z.core.$ZodCheck<number> = z.maximum(largestNumber),
): z.ZodMiniNumber<number> => z.number().check(least, most);

/** What a unit has to reach: a number, or for deadlines a day. */
const levelSchema = z.union([amount(), civilDateSchema]);

export const thresholdSchema = z.union([
  amount(),
  civilDateSchema,
  z.strictObject({
    /** The first class that the unit has decides. */
    byClass: z
      .array(z.strictObject({ class: z.string(), value: levelSchema }))
      .check(z.minLength(1)),
    /** For units of none of the classes; without it they have no threshold. */
    otherwise: z.optional(levelSchema),
  }),
]);

/** A number or day to reach: one for all, or one for each class of units. */
export type Threshold = z.infer<typeof thresholdSchema>;
