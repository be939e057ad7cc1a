import * as z from 'zod/mini';
import { textSchema } from './text.js';
import { wordsSchema } from './words.js';

/** What is counted or measured: the words that follow a number. */
export const unitSchema = z.extend(textSchema, {
  /** English for exactly one: `commune` beside `communes`. Vietnamese has one form. */
  enSingular: z.optional(wordsSchema),
});

/** What is counted or measured, in both languages, in English also for exactly one. */
export type Unit = z.infer<typeof unitSchema>;
