import * as z from 'zod/mini';
import { directiveItemSchema } from './directive-item.js';
import { textSchema } from '../value/text.js';

export const partnerSchema = z.extend(directiveItemSchema, {
  name: textSchema,
  country: textSchema,
  /** ISO 3166-1 alpha-2, such as `JP`. */
  countryCode: z.string().check(z.length(2)),
});

/** A locality of another country to work with (`địa phương hợp tác`). */
export type Partner = z.infer<typeof partnerSchema>;
