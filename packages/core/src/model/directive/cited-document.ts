import * as z from 'zod/mini';
import { civilDateSchema } from '../value/date.js';
import { directiveItemSchema } from './directive-item.js';
import { periodSchema } from './period.js';
import { figureStatusSchema } from '../value/status.js';
import { textSchema } from '../value/text.js';
import { wordsSchema } from '../value/words.js';

export const citedDocumentSchema = z.extend(directiveItemSchema, {
  /** `chỉ thị`, `nghị quyết`, `chương trình` … */
  kind: textSchema,
  /** As printed, such as `05-CT/TW`; null where the directive gives none. */
  number: z.nullable(wordsSchema),
  /** The day of issue; null where the directive gives none. */
  date: z.nullable(civilDateSchema),
  /**
   * Who issued it: `published` if the directive says so, `inferred` if it was concluded from the
   * number; null if neither says.
   */
  issuer: z.nullable(z.strictObject({ name: textSchema, status: figureStatusSchema })),
  /** What it is about. */
  subject: textSchema,
  /** The years that it is for, as printed. */
  period: z.nullable(periodSchema),
});

/** A document that a directive cites, or asks to be written. */
export type CitedDocument = z.infer<typeof citedDocumentSchema>;
