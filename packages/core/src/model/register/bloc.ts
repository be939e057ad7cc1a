import * as z from 'zod/mini';
import { sourceSchema } from '../value/source.js';
import { textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';

/** What a scoreboard carries of a bloc. */
export const shownBloc = {
  id: idSchema,
  /** For display; shortened where the full one is long. */
  name: textSchema,
  /** Codes of the localities, or ids of the agencies, that compete inside it. */
  members: z.array(z.string()),
  /** The period for which this membership was published, such as `2022`. */
  period: z.optional(z.string()),
  source: sourceSchema,
};

export const blocSchema = z.strictObject({
  ...shownBloc,
  /** The name in the source, where `name` is shorter. */
  fullName: z.optional(textSchema),
});

/** A group of units that are compared with each other (`cụm, khối thi đua`). */
export type Bloc = z.infer<typeof blocSchema>;
