import * as z from 'zod/mini';
import { directiveItemSchema } from './directive-item.js';

export const recipientSchema = z.extend(directiveItemSchema, {
  /** Place in the list, from 1. */
  line: z.int().check(z.minimum(1)),
  /** `report`: sent as a report (b/c); `archive`: the line of the archive (`Lưu`). */
  purpose: z.enum(['inform', 'report', 'archive']),
});

/** A line of the list of those who receive a directive (`nơi nhận`). */
export type Recipient = z.infer<typeof recipientSchema>;
