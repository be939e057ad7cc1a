import * as z from 'zod/mini';
import { idSchema } from '../value/id.js';
import { textSchema } from '../value/text.js';

export const gradeSchema = z.strictObject({ id: idSchema, title: textSchema });

/** A named class of results (`xếp loại`), such as Tốt or Khá. */
export type Grade = z.infer<typeof gradeSchema>;
