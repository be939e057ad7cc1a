import * as z from 'zod/mini';
import { directiveItemSchema } from './directive-item.js';
import { amount } from '../value/measure.js';
import { sourceSchema } from '../value/source.js';
import { figureStatusSchema } from '../value/status.js';
import { directionSchema } from '../value/direction.js';
import { textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';
import { wordsSchema } from '../value/words.js';

/** How a statement is known, and from where. */
const evidence = { status: figureStatusSchema, source: sourceSchema, note: z.optional(textSchema) };

const dataYearSchema = z.nullable(z.int().check(z.minimum(1900), z.maximum(2200)));

export const indexScaleSchema = z.strictObject({
  /** The worst value possible; null where it is not known. */
  minimum: z.nullable(amount()),
  /** The best value possible. */
  maximum: amount(),
  /** Printed after a value, such as `%`. */
  unit: z.optional(z.string()),
  ...evidence,
});

export const indexRulesSchema = z.strictObject({
  /** What readings name their rules by, such as `par-876`. */
  id: idSchema,
  /** First data year; null where it is not known. The data year comes before the publication. */
  from: dataYearSchema,
  /** Last data year; null while no later rules are known. */
  to: dataYearSchema,
  text: textSchema,
  /** What is added up; null where it is not known. */
  dimensions: z.nullable(z.array(textSchema)),
  /** How the dimensions become one value; null where it is not known. */
  formula: z.nullable(z.enum(['weighted-sum', 'sum', 'mean', 'share-of-maximum'])),
  /** Per cent, in the order of the dimensions; they add up to 100. */
  weights: z.optional(z.array(z.number().check(z.minimum(0), z.maximum(100)))),
  ...evidence,
});

export const indexDefinitionSchema = z.extend(directiveItemSchema, {
  /** Short name, such as `PAR INDEX`. */
  code: wordsSchema,
  /** The publisher's own name, where it was seen and differs from the directive's in `text`. */
  officialName: z.optional(textSchema),
  direction: directionSchema,
  scale: indexScaleSchema,
  publisher: z.strictObject({ name: textSchema, ...evidence }),
  /** Oldest first. Values of two data years are comparable only under the same rules. */
  rules: z.array(indexRulesSchema),
});

/** From the worst to the best value that an index can have. */
export type IndexScale = z.infer<typeof indexScaleSchema>;

/**
 * How an index is computed in some data years. `status` says how this is known; `unverified` rules
 * are listed so that nobody compares across them, and are never shown as fact.
 */
export type IndexRules = z.infer<typeof indexRulesSchema>;

/** An index (`chỉ số`) that others publish about a province, as a directive names it. */
export type IndexDefinition = z.infer<typeof indexDefinitionSchema>;
