import * as z from 'zod/mini';
import { civilDateSchema } from '../value/date.js';
import { idSchema } from '../value/id.js';
import { sourceSchema } from '../value/source.js';
import { textSchema } from '../value/text.js';

export const publishedStepSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** Who does it, in words. */
  actor: z.optional(textSchema),
  /** What comes of it, such as a plan or a report. */
  output: z.optional(textSchema),
  /** Last day on which it is to be done; absent where no day is stated. */
  due: z.optional(civilDateSchema),
  /** The day on which it was done; absent where it was not, or nobody said so. */
  doneOn: z.optional(civilDateSchema),
  source: sourceSchema,
});

/** A step of the work of a movement, in the order in which they are taken. */
export type PublishedStep = z.infer<typeof publishedStepSchema>;
