import * as z from 'zod/mini';
import { scoreSchema } from '../value/score.js';
import { partialDateSchema } from '../value/date.js';
import { indexRulesSchema } from './index-definition.js';
import { missingSchema } from '../value/missing.js';
import { amount } from '../value/measure.js';
import { sourceSchema } from '../value/source.js';
import { directionSchema } from '../value/direction.js';
import { textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';
import { unitSchema } from '../value/unit.js';
import { wordsSchema } from '../value/words.js';

const id = idSchema;
const rankOrMissing = z.union([z.int().check(z.minimum(1)), missingSchema]);

export const readingStatusSchema = z.enum([
  'published',
  'derived',
  'unverified',
  'not-published',
  'not-surveyed',
]);

export const componentReadingSchema = z.strictObject({
  /** Id of a component of the series. */
  component: id,
  score: amount(),
  rank: z.optional(z.int().check(z.minimum(1))),
  status: readingStatusSchema,
});

export const indexReadingSchema = z.strictObject({
  /** The year that was measured, not the year of publication. */
  year: z.int(),
  /** Id of the rules by which this reading was made; absent where they are not known. */
  ruleVersion: z.optional(id),
  score: scoreSchema,
  /** How the score is known, or why it is not. */
  status: readingStatusSchema,
  rank: rankOrMissing,
  rankStatus: readingStatusSchema,
  /** How many units were ranked; absent without a rank. */
  rankedUnits: z.optional(z.int().check(z.minimum(1))),
  /** The publisher's class, such as `Tốt`. */
  grade: z.optional(textSchema),
  /** When the edition came out. */
  publishedOn: z.optional(partialDateSchema),
  components: z.optional(z.array(componentReadingSchema)),
  source: sourceSchema,
  note: z.optional(textSchema),
});

export const indexSeriesSchema = z.strictObject({
  id,
  /** Short name in documents, such as `PAR INDEX`. */
  code: wordsSchema,
  name: textSchema,
  /** Who publishes the index. */
  publisher: textSchema,
  /** Unit of the scores, such as `%` or `điểm`. */
  unit: unitSchema,
  direction: directionSchema,
  /** Decimals of a score, 0 to 10. */
  digits: z.int().check(z.minimum(0), z.maximum(10)),
  /** Ways of computing the index, oldest first; readings of different ones are not compared. */
  ruleVersions: z.array(indexRulesSchema),
  /** Sub-indices, dimensions or fields, in the publisher's order. */
  components: z.optional(z.array(z.strictObject({ id, name: textSchema }))),
  /** Oldest first. */
  readings: z.array(indexReadingSchema),
});

/**
 * How a reading is known. `published`: read in the source; `derived`: computed from published
 * figures; the rest have no number. `unverified`: no source was found, or sources disagree;
 * `not-published`: the publisher kept it back; `not-surveyed`: there was no edition that year.
 */
export type ReadingStatus = z.infer<typeof readingStatusSchema>;

/** What one unit got in one year of an index. */
export type IndexReading = z.infer<typeof indexReadingSchema>;

/** The readings of one unit in an index (`chỉ số`), year by year. */
export type IndexSeries = z.infer<typeof indexSeriesSchema>;
