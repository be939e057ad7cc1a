import * as z from 'zod/mini';
import { wordsSchema } from './words.js';

/** Languages of the SDK: Vietnamese first, English beside it. */
export const locales = ['vi', 'en'] as const;

export const textSchema = z.strictObject({
  vi: wordsSchema,
  en: wordsSchema,
});

/** One of the languages of the SDK. */
export type Locale = (typeof locales)[number];

/** The same text in Vietnamese and in English. */
export type Text = z.infer<typeof textSchema>;
