import * as z from 'zod/mini';
import { sourceSchema } from '../value/source.js';
import { textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';
import { wordsSchema } from '../value/words.js';

export const agencySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** What kind of body it is, such as `cơ quan chuyên môn`. */
  kind: textSchema,
  /** Id of the emulation bloc; absent where its bloc was not found. */
  bloc: z.optional(wordsSchema),
  source: sourceSchema,
});

/** A department, office or other body that takes part in the movement (`cơ quan, đơn vị`). */
export type Agency = z.infer<typeof agencySchema>;
