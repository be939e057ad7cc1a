import * as z from 'zod/mini';

/**
 * A text with a format. An issue shows the example rather than the pattern, which few people can
 * read; the example is the message of the check, and `examples` in the JSON Schema.
 */
export function formatted(pattern: RegExp, example: string): z.ZodMiniString {
  return z
    .string()
    .check(z.regex(pattern, { error: example, abort: true }), z.meta({ examples: [example] }));
}
