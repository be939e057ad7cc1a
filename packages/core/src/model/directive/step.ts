import * as z from 'zod/mini';
import { directiveItemSchema, itemRefSchema } from './directive-item.js';
import { figureStatusSchema } from '../value/status.js';
import { textSchema } from '../value/text.js';

export const stepSchema = z.extend(directiveItemSchema, {
  /** Place in the year's work, from 1. */
  order: z.int().check(z.minimum(1)),
  /** Who does it, in words. */
  actor: textSchema,
  /** Ids of the organisations that do it. */
  organisations: z.array(z.string()).check(z.minLength(1)),
  /** Its output: `published` where the directive names it, else `inferred`. */
  output: z.strictObject({ text: textSchema, status: figureStatusSchema }),
  /** Refs of the duties that ask for it. */
  duties: z.array(itemRefSchema).check(z.minLength(1)),
});

/** A step of the emulation work of a year, from the plan to the shared example. */
export type Step = z.infer<typeof stepSchema>;
