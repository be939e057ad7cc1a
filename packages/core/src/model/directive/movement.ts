import * as z from 'zod/mini';
import { directiveItemSchema } from './directive-item.js';
import { periodSchema } from './period.js';
import { sourceSchema } from '../value/source.js';
import { textSchema } from '../value/text.js';

export const movementKindSchema = z.enum([
  'emulation-movement',
  'special-emulation-movement',
  'movement',
]);

export const movementSchema = z.extend(directiveItemSchema, {
  /** The quoted name, without quotation marks; null where none is quoted. */
  name: z.nullable(textSchema),
  kind: movementKindSchema,
  /** As printed beside the name; null where no period is. */
  period: z.nullable(periodSchema),
  /** What the directive does with it: `phát động`, `tiếp tục`. */
  verb: textSchema,
  /** What other documents call the same movement. */
  otherNames: z.optional(z.array(z.strictObject({ name: textSchema, source: sourceSchema }))),
});

/**
 * What the directive calls it: `phong trào thi đua` (`emulation-movement`), `phong trào thi đua đặc
 * biệt` (`special-emulation-movement`) or only `phong trào` (`movement`).
 */
export type MovementKind = z.infer<typeof movementKindSchema>;

/** A movement (`phong trào`) that a directive launches, continues or names. */
export type Movement = z.infer<typeof movementSchema>;
