import * as z from 'zod/mini';
import { figureSchema } from '../value/figure.js';
import { missingSchema } from '../value/missing.js';
import { sourceSchema } from '../value/source.js';
import { tileSchema } from './tile.js';
import { idSchema } from '../value/id.js';

const code = idSchema;

export const localityProfileSchema = z.strictObject({
  /** Code of the locality. */
  code,
  terrain: z.enum(['plain', 'mountain']),
  isCoastal: z.boolean(),
  /** Codes of the localities that it borders on, in both directions. */
  neighbours: z.array(code),
  /** Place on a second tile map, both from 0; the first is the locality's own `tile`. */
  secondTile: z.optional(tileSchema),
  areaSquareKilometres: z.union([figureSchema, missingSchema]),
  /** Number of people. */
  population: z.union([figureSchema, missingSchema]),
  /** Where terrain, coast and neighbours come from; figures have sources of their own. */
  source: sourceSchema,
});

/**
 * What is known about a locality beyond its name, kept apart from it: a scoreboard carries every
 * locality and none of this.
 */
export type LocalityProfile = z.infer<typeof localityProfileSchema>;
