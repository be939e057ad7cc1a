import * as z from 'zod/mini';
import { partialDateSchema } from './date.js';
import { amount } from './measure.js';
import { sourceSchema } from './source.js';
import { figureStatusSchema } from './status.js';
import { textSchema } from './text.js';

/** Below this, a share of it would be meaninglessly large. */
const leastWhole = 1e-6;

export const figureSchema = z.strictObject({
  value: amount(),
  /** What the value is a share of, with its own date: 123 of 193 and 130 of 194 are both right. */
  denominator: z.optional(
    z.strictObject({ value: amount(z.minimum(leastWhole)), asOf: partialDateSchema }),
  ),
  /** The date for which the value holds. */
  asOf: partialDateSchema,
  status: figureStatusSchema,
  source: sourceSchema,
  note: z.optional(textSchema),
});

/** One number that someone stated: its value, date, status and source. */
export type Figure = z.infer<typeof figureSchema>;
