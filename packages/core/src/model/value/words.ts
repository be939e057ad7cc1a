import * as z from 'zod/mini';

/** A visible character; a text without one is blank, whatever spaces and marks are in it. */
export const seenSign = /[^\s\x85\u2800\p{DI}\p{Cf}\p{Cc}]/u;

/** A text that is not blank. */
export const wordsSchema = z
  .string()
  .check(z.minLength(1, { abort: true }), z.regex(seenSign, 'blank'));
