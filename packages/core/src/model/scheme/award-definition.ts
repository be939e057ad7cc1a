import * as z from 'zod/mini';
import { conditionSchema } from './condition.js';
import { amount } from '../value/measure.js';
import { sourceSchema } from '../value/source.js';
import { textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';

export const quotaSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), count: z.int().check(z.minimum(0)) }),
  z.strictObject({
    kind: z.literal('share'),
    share: amount(z.minimum(0), z.maximum(1)),
    /** Who is counted: the ranked units that meet this condition. */
    of: conditionSchema,
    /** How that base is called, such as “units that meet the standard of the flag”. */
    base: textSchema,
    rounding: z.enum(['down', 'up', 'half-up']),
  }),
  z.strictObject({
    kind: z.literal('share-of-sum'),
    share: amount(z.minimum(0), z.maximum(1)),
    /** Id of the criterion or fact whose reported numbers are added up, such as how many took part. */
    sumOf: z.string(),
    /** How that sum is called, such as “collectives that took part”. */
    base: textSchema,
    rounding: z.enum(['down', 'up', 'half-up']),
  }),
]);

export const awardDefinitionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  source: z.optional(sourceSchema),
  requires: z.optional(conditionSchema),
  quota: z.optional(quotaSchema),
  /** Whether the quota holds for each bloc or for all. */
  within: z.enum(['bloc', 'all']),
  /** Awards that cannot be given for the same achievement. */
  notWith: z.array(z.string()),
});

/** How many may be proposed for an award. */
export type Quota = z.infer<typeof quotaSchema>;
/** An award that a scheme knows (`danh hiệu, hình thức khen thưởng`). */
export type AwardDefinition = z.infer<typeof awardDefinitionSchema>;
