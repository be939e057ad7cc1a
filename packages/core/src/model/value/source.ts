import * as z from 'zod/mini';
import { formatted } from './formatted.js';
import { textSchema } from './text.js';

/** Links from data are `http:`, `https:` or relative; nothing else is ever followed. */
const linkPattern = /^(https?:\/\/|\.{0,2}\/)/;

export const sourceSchema = z.strictObject({
  /** Who published it, or the document's name. */
  title: textSchema,
  /** Where to find it there: a document number, an article id, a page. */
  reference: z.optional(z.string()),
  /** Part of the document, such as `I.3`. */
  section: z.optional(z.string()),
  url: z.optional(formatted(linkPattern, 'https://example.org/chi-thi')),
});

/** Where a figure or a statement was read. */
export type Source = z.infer<typeof sourceSchema>;
