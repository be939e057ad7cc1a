import * as z from 'zod/mini';
import { directiveItemSchema } from './directive-item.js';
import { milestoneSchema } from './milestone.js';

export const commemorationSchema = z.extend(directiveItemSchema, {
  /** 75 in “kỷ niệm 75 năm”. */
  years: z.int().check(z.minimum(1)),
  /** The day; null where the directive does not give it. */
  milestone: z.nullable(milestoneSchema),
});

/** An anniversary (`kỷ niệm`) that a directive asks to be marked. */
export type Commemoration = z.infer<typeof commemorationSchema>;
