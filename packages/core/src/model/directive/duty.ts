import * as z from 'zod/mini';
import { directiveItemSchema } from './directive-item.js';

export const dutySchema = z.extend(directiveItemSchema, {
  /** Ids of the organisations that have to do it. */
  organisations: z.array(z.string()).check(z.minLength(1)),
  /** Ids of the organisations with which they do it (`phối hợp với`). */
  together: z.optional(z.array(z.string())),
  /** Id of the organisation for which it is done: whom they advise, to whom they report. */
  reportsTo: z.optional(z.string()),
});

/** What organisations have to do to carry a directive out (`tổ chức thực hiện`). */
export type Duty = z.infer<typeof dutySchema>;
