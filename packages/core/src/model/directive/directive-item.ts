import * as z from 'zod/mini';
import { formatted } from '../value/formatted.js';
import { textSchema } from '../value/text.js';
import { wordsSchema } from '../value/words.js';

/** A part of an item of the inventory has a number after the point: `S-173.14`. */
export const itemRefSchema = formatted(/^[A-Z]+-\d+(\.\d+)?$/, 'S-030');

export const directiveItemSchema = z.strictObject({
  ref: itemRefSchema,
  /** Id of a section of the directive, such as `I.3`. */
  section: wordsSchema,
  /** Further sections that say the same. */
  alsoIn: z.optional(z.array(z.string())),
  /** The directive's words in its own language, without an end mark, and a translation. */
  text: textSchema,
  /** True if `text` sums up or divides the directive's words, so that it must not be quoted. */
  isParaphrase: z.optional(z.boolean()),
  /** What a reader should know: a doubtful wording kept as written, an official name. */
  note: z.optional(textSchema),
});

/**
 * One thing that a directive says, with its number in the inventory and its section. Which of the
 * two languages of `text` is the original is said once, by `Directive.original`.
 */
export type DirectiveItem = z.infer<typeof directiveItemSchema>;
