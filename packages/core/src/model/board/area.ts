import * as z from 'zod/mini';
import { idSchema } from '../value/id.js';
import { textSchema } from '../value/text.js';

export const areaSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** Its number in the directive, such as `1`; absent where it has none. */
  number: z.optional(z.string()),
});

/** An emulation area (`nội dung thi đua`), in the order of the directive. */
export type Area = z.infer<typeof areaSchema>;
