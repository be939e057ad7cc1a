import * as z from 'zod/mini';
import { blocSchema } from './bloc.js';
import { localitySchema } from './locality.js';

export const unitsSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** The blocs in which localities are compared with each other. */
  blocs: z.array(blocSchema),
  localities: z.array(localitySchema),
});

/** The localities of a movement with their blocs. */
export type Units = z.infer<typeof unitsSchema>;
