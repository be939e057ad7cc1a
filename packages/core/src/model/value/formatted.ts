import * as z from 'zod/mini';

/**
 * A text of a form. An issue shows the example and not the pattern, which few people can read; it
 * travels as the message of the check, and in the JSON Schema as `examples`.
 */
export function formatted(pattern: RegExp, example: string): z.ZodMiniString {
  return z
    .string()
    .check(z.regex(pattern, { error: example, abort: true }), z.meta({ examples: [example] }));
}
