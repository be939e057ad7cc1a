import * as z from 'zod/mini';
import { partialDateSchema } from '../value/date.js';
import { sourceSchema } from '../value/source.js';
import { idSchema } from '../value/id.js';

export const recognitionLevelSchema = z.enum(['standard', 'advanced', 'model']);

export const recognitionSchema = z.strictObject({
  /** Code of the unit, to be read in the standard year. */
  code: idSchema,
  level: recognitionLevelSchema,
  /** The year whose standard was met; recognition follows months later. */
  standardYear: z.int(),
  /** When the recognition was reported; absent where no date was found. */
  reportedOn: z.optional(partialDateSchema),
  source: sourceSchema,
});

/** How far a unit came: `đạt chuẩn`, `nâng cao`, `kiểu mẫu`. */
export type RecognitionLevel = z.infer<typeof recognitionLevelSchema>;

/** A unit that was recognised as meeting a standard, such as new-rural communes. */
export type Recognition = z.infer<typeof recognitionSchema>;
