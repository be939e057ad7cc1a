import * as z from 'zod/mini';
import { languageTagSchema, textSchema } from './text.js';
import { wordsSchema } from './words.js';

/** The forms of a word by the plural rules of its language; what stands for those that are absent is `other`. */
const formsSchema = z.partialRecord(
  z.enum(['zero', 'one', 'two', 'few', 'many', 'other']),
  wordsSchema,
);

/** What is counted or measured: the words that follow a number. */
export const unitSchema = z.extend(textSchema, {
  /** English for exactly one: `commune` beside `communes`. Vietnamese has one form. */
  enSingular: z.optional(wordsSchema),
  /** In further languages, where their words for it depend on the number. */
  forms: z.optional(z.record(languageTagSchema, formsSchema)),
});

/**
 * What is counted or measured, in both languages, in English also for exactly one, and in other
 * languages in as many forms as they have.
 */
export type Unit = z.infer<typeof unitSchema>;
