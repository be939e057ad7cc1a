import * as z from 'zod/mini';
import { civilDateSchema } from './date.js';
import { missingReasonSchema, missingSchema } from './missing.js';
import { sourceSchema } from './source.js';
import { dataStatusSchema } from './status.js';
import { textSchema } from './text.js';

export const scoreSchema = z.union([z.number(), missingSchema]);

const rankSchema = z.int().check(z.minimum(1));

export const rankChangeSchema = z.object({
  kind: z.enum(['up', 'down', 'same', 'new']),
  /** Places gained (`up`) or lost (`down`); 0 otherwise. */
  places: z.int().check(z.minimum(0)),
});

export const gradeSchema = z.object({ id: z.string(), label: textSchema });

export const columnSchema = z.object({
  id: z.string().check(z.minLength(1)),
  label: textSchema,
  unit: z.optional(z.string()),
  digits: z.optional(z.int()),
});

export const boardRowSchema = z.object({
  /** Code of the locality. */
  code: z.string(),
  score: scoreSchema,
  /** Competition rank among all; absent for an unranked locality. */
  rank: z.optional(rankSchema),
  /** Competition rank inside the locality's bloc. */
  blocRank: z.optional(rankSchema),
  previousRank: z.optional(rankSchema),
  change: z.optional(rankChangeSchema),
  /** Lowest and highest rank that is plausible. */
  interval: z.optional(z.tuple([rankSchema, rankSchema])),
  /** Id of a grade of the board. */
  grade: z.optional(z.string()),
  /** Values of the further columns, by column id. */
  values: z.optional(z.record(z.string(), scoreSchema)),
  /** Why the locality has no rank. */
  unranked: z.optional(missingReasonSchema),
});

export const boardSchema = z.object({
  id: z.string().check(z.minLength(1)),
  title: textSchema,
  /** The period that is ranked, such as `2023`. */
  period: z.string(),
  /** The day on which this ranking became known; before it, it is not shown. */
  asOf: civilDateSchema,
  status: dataStatusSchema,
  source: sourceSchema,
  /** `score`: ranked here, on published scores; `published-rank`: the order is the publisher's. */
  basis: z.enum(['score', 'published-rank']),
  scoreLabel: textSchema,
  /** Printed after a score, such as `%`. */
  unit: z.optional(z.string()),
  /** Decimals of a published score, 0 to 10. */
  digits: z.int().check(z.minimum(0), z.maximum(10)),
  grades: z.array(gradeSchema),
  columns: z.array(columnSchema),
  rows: z.array(boardRowSchema),
  /** Localities that the previous ranking held and this one does not. */
  departed: z.array(z.object({ code: z.string(), previousRank: z.optional(rankSchema) })),
});

/** A published number, or why it is missing. */
export type Score = z.infer<typeof scoreSchema>;

/** How a rank moved since the previous ranking. */
export type RankChange = z.infer<typeof rankChangeSchema>;

/** A named class of results (`xếp loại`), such as Tốt or Khá. */
export type Grade = z.infer<typeof gradeSchema>;

/** A further column of a board. */
export type Column = z.infer<typeof columnSchema>;

/** One locality's line on a board. */
export type BoardRow = z.infer<typeof boardRowSchema>;

/** A ranking of localities, with its columns. */
export type Board = z.infer<typeof boardSchema>;
