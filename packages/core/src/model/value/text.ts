import * as z from 'zod/mini';
import { formatted } from './formatted.js';
import { languageTag } from './language-tag.js';
import { wordsSchema } from './words.js';

/** Languages of the SDK: Vietnamese first, English beside it. */
export const locales = ['vi', 'en'] as const;

/** A language other than these two, as BCP 47 names it, in small letters: `lo`, `pt-br`. */
export const languageTagSchema = formatted(languageTag, 'lo');

export const textSchema = z.strictObject({
  vi: wordsSchema,
  en: wordsSchema,
  /** The same in further languages; readers of a language that is absent see a built-in one. */
  also: z.optional(z.record(languageTagSchema, wordsSchema)),
});

/** One of the languages of the SDK. */
export type Locale = (typeof locales)[number];

/** A language of a reader: one of the SDK, or one that was registered, such as `lo`. */
export type Language = Locale | (string & {});

/** The same text in Vietnamese, in English and, where it is given, in other languages. */
export type Text = z.infer<typeof textSchema>;
