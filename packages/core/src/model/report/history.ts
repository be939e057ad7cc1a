import * as z from 'zod/mini';
import { formatted } from '../value/formatted.js';
import { sourceSchema } from '../value/source.js';

export const heldTitleSchema = z.strictObject({
  code: z.string(),
  /** Id of the title or grade. */
  title: z.string(),
  year: formatted(/^\d{4}$/, '2022'),
  source: sourceSchema,
});

/** A title or grade that a unit held in a past year. */
export type HeldTitle = z.infer<typeof heldTitleSchema>;
