import * as z from 'zod/mini';
import { textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';

export const organisationSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** One body, or a group of bodies such as “các Sở, Ban, ngành”. */
  kind: z.enum(['body', 'group']),
});

/** A body, or a group of bodies, to which a directive gives duties (`cơ quan, đơn vị`). */
export type Organisation = z.infer<typeof organisationSchema>;
