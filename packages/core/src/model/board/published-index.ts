import * as z from 'zod/mini';
import { indexReadingSchema, indexSeriesSchema } from '../directive/index-series.js';
import { indexRulesSchema } from '../directive/index-definition.js';

export const publishedReadingSchema = z.omit(indexReadingSchema, { components: true });

export const publishedRulesSchema = z.pick(indexRulesSchema, {
  id: true,
  from: true,
  to: true,
  text: true,
});

export const publishedIndexSchema = z.extend(
  z.omit(indexSeriesSchema, { components: true, ruleVersions: true, readings: true }),
  {
    /** Ways of computing it, oldest first; readings of different ones are not compared. */
    ruleVersions: z.array(publishedRulesSchema),
    /** Oldest first, one for each year; a year without a value says why. */
    readings: z.array(publishedReadingSchema),
  },
);

/**
 * The years of an index (`chỉ số`), as a scoreboard shows them: an `IndexSeries` without the parts
 * that each value is made of.
 */
export type PublishedIndex = z.infer<typeof publishedIndexSchema>;
