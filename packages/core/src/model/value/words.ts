import * as z from 'zod/mini';

/** A sign that a reader sees; a text without one is blank, whatever spaces and marks are in it. */
export const seenSign = /[^\s\x85\u2800\p{DI}\p{Cf}\p{Cc}]/u;

/** A text in which there is something to read. */
export const wordsSchema = z
  .string()
  .check(z.minLength(1, { abort: true }), z.regex(seenSign, 'blank'));
