import * as z from 'zod/mini';
import { directiveItemSchema } from './directive-item.js';

export const dutySchema = z.extend(directiveItemSchema, {
  /** Ids of the organisations that must do it. */
  organisations: z.array(z.string()).check(z.minLength(1)),
  /** Ids of the organisations with which they do it (`phối hợp với`). */
  together: z.optional(z.array(z.string())),
  /** Id of the organisation for which it is done: the one they advise or report to. */
  reportsTo: z.optional(z.string()),
});

/** What organisations must do to carry out a directive (`tổ chức thực hiện`). */
export type Duty = z.infer<typeof dutySchema>;
