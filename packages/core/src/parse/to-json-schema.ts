import * as z from 'zod/mini';
import type { JsonSchema } from '../issues/json-schema.js';

/**
 * Writes one of this package's schemas as JSON Schema 2020-12. It covers only what a schema can
 * express: the parse functions check that a date exists in the calendar, or that a code is known.
 */
export function toJsonSchema(schema: z.ZodMiniType): JsonSchema {
  // Parts used more than once become `$defs`, which makes the file shorter and its errors clearer.
  return z.toJSONSchema(schema, { reused: 'ref', io: 'input' }) as JsonSchema;
}
