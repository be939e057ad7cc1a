import * as z from 'zod/mini';
import { civilDateSchema } from '../value/date.js';
import { sourceSchema } from '../value/source.js';
import { textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';

export const milestoneSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  date: civilDateSchema,
  /** The day that is commemorated; with it the ordinal (75th) is known. */
  since: z.optional(civilDateSchema),
  /** Comes back every year. */
  recurring: z.optional(z.boolean()),
  source: sourceSchema,
});

/** A day that the movement works towards or commemorates. */
export type Milestone = z.infer<typeof milestoneSchema>;
