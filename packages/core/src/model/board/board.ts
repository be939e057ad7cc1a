import * as z from 'zod/mini';
import { civilDateSchema } from '../value/date.js';
import { amount } from '../value/measure.js';
import { missingReasonSchema } from '../value/missing.js';
import { sourceSchema } from '../value/source.js';
import { stages } from '../report/stages.js';
import { dataStatusSchema } from '../value/status.js';
import { gradeSchema } from '../scheme/grade.js';
import { scoreSchema } from '../value/score.js';
import { directionSchema } from '../value/direction.js';
import { textSchema } from '../value/text.js';
import { blocBenchmarksSchema } from './benchmark.js';
import {
  comparedPointsSchema,
  missedGradeSchema,
  rowGainSchema,
  tieBreakReasonSchema,
} from './row-reasons.js';
import { formatted } from '../value/formatted.js';
import { columnIdSchema, idSchema } from '../value/id.js';
import { unitSchema } from '../value/unit.js';

/** Decimals that are printed. */
const digitsSchema = z.int().check(z.minimum(0), z.maximum(10));

const shareSchema = amount(z.minimum(0), z.maximum(1));

const rankSchema = z.int().check(z.minimum(1));

/** A link with the code of a locality in it. */
const detailsPattern = /^(https?:\/\/\S*|[^:\s]*)\{code\}[^:\s]*$/;

/** Place in the `sources` of a board, from 0. */
const sourcePlaceSchema = z.int().check(z.minimum(0));

export const rankChangeSchema = z.strictObject({
  kind: z.enum(['up', 'down', 'same', 'new']),
  /** Places gained (`up`) or lost (`down`); 0 otherwise. */
  places: z.int().check(z.minimum(0)),
});

export const columnSchema = z.strictObject({
  id: columnIdSchema,
  title: textSchema,
  unit: z.optional(z.string()),
  /** Decimals of a value, 0 to 10. */
  digits: z.optional(digitsSchema),
});

export const boardGroupSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** Id of the group that it lies in; absent for the whole scheme. */
  parent: z.optional(z.string()),
  /**
   * Its maximum points, for the whole scheme what a score is out of; absent if there is no maximum.
   */
  maxPoints: z.optional(amount(z.minimum(0))),
  /** The part of the whole score that it decides, 0 to 1. */
  weight: z.optional(shareSchema),
});

export const boardCriterionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  unit: unitSchema,
  /** Id of the group that it is in. */
  group: z.optional(z.string()),
  direction: directionSchema,
  /** Name of the rule by which it gives points; later versions may have more rules. */
  rule: z.string(),
  maxPoints: z.optional(amount(z.minimum(0))),
  /** Decimals of its points, where the scheme rounds them to others than those of the score. */
  digits: z.optional(digitsSchema),
  /** The part of the whole score that it decides, 0 to 1; absent for bonus and penalty. */
  weight: z.optional(shareSchema),
  effect: z.optional(z.enum(['bonus', 'penalty'])),
  /** Where its figures were read, as far as their reasons name no other source. */
  source: z.optional(sourcePlaceSchema),
});

export const bandHitSchema = z.strictObject({
  /** What was looked up. */
  of: z.enum(['value', 'percent-of-target', 'days-late']),
  /**
   * Lower end: `from` is inside the band, `above` outside; without either there is no lower end.
   */
  from: z.optional(amount()),
  above: z.optional(amount()),
  /**
   * Upper end: `upTo` is inside the band, `below` outside; without either there is no upper end.
   */
  upTo: z.optional(amount()),
  below: z.optional(amount()),
});

export const breakdownSchema = z.strictObject({
  /** Id of a criterion of the board. */
  criterion: z.string(),
  /** What was reported, as a number: yes is 1, no is 0, a day is the days since 1970-01-01. */
  value: scoreSchema,
  /**
   * The value by which it was scored, where that is another: what fills a gap, or to what an outlier
   * was drawn.
   */
  counted: z.optional(z.number()),
  points: scoreSchema,
  /** The points without the limits of the rule; absent if these cut nothing. */
  uncut: z.optional(z.number()),
  target: z.optional(z.number()),
  penalties: z.optional(z.number()),
  previous: z.optional(z.number()),
  /** The band that gave the points, where the rule has bands. */
  band: z.optional(bandHitSchema),
  /** What it adds to the score before bonus, penalty and rounding. */
  contribution: z.optional(z.number()),
  /** Whether it does not count, since its group counts the best results and others are better. */
  isPassedOver: z.optional(z.literal(true)),
  /** What the points depend on in the peers, such as the best value. */
  peers: z.optional(z.record(z.string(), z.number())),
  /** Where the value was read, instead of the source of the criterion. */
  source: z.optional(sourcePlaceSchema),
  /** Where in the source it stands, such as the cell `C12`. */
  section: z.optional(z.string()),
});

export const boardRowSchema = z.strictObject({
  /** Code of the locality. */
  code: z.string(),
  score: scoreSchema,
  /** Competition rank among all; absent for an unranked locality. */
  rank: z.optional(rankSchema),
  /** Competition rank inside the locality's bloc. */
  blocRank: z.optional(rankSchema),
  previousRank: z.optional(rankSchema),
  change: z.optional(rankChangeSchema),
  /** Lowest and highest plausible rank. */
  interval: z.optional(z.tuple([rankSchema, rankSchema])),
  /** Id of a grade of the board. */
  grade: z.optional(z.string()),
  /** Values of the further columns, by column id. */
  values: z.optional(z.record(z.string(), scoreSchema)),
  /** Points by id of a group of the board. */
  groups: z.optional(z.record(z.string(), scoreSchema)),
  /** Why the score is what it is, criterion by criterion. */
  breakdown: z.optional(z.array(breakdownSchema)),
  /** Where it is above the median of its bloc, by what that means for the score, most first. */
  strengths: z.optional(z.array(comparedPointsSchema)),
  /** Where it is below it, most first. */
  weaknesses: z.optional(z.array(comparedPointsSchema)),
  /** The steps that would gain most, most first. */
  gains: z.optional(z.array(rowGainSchema)),
  /** The better grades that it missed, nearest first, and why. */
  gradeReason: z.optional(z.array(missedGradeSchema)),
  /** What decided between it and units with the same score. */
  tieBreak: z.optional(z.array(tieBreakReasonSchema)),
  /**
   * Part of the assigned weight for which there are data, 0 to 1; absent if there are data for all.
   */
  dataShare: z.optional(shareSchema),
  /** Why the locality has no rank. */
  unranked: z.optional(missingReasonSchema),
});

export const boardSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** The period that is ranked, such as `2023`. */
  period: z.string(),
  /** Its first and last day, where it is a year that does not begin on 1 January. */
  days: z.optional(z.strictObject({ from: civilDateSchema, to: civilDateSchema })),
  /** The day on which this ranking became known; before it, it is not shown. */
  asOf: civilDateSchema,
  status: dataStatusSchema,
  source: sourceSchema,
  /** `score`: ranked here, on published scores; `published-rank`: the order is the publisher's. */
  basis: z.enum(['score', 'published-rank']),
  scoreTitle: textSchema,
  /** Printed after a score, such as `%`. */
  unit: z.optional(z.string()),
  /** Decimals of a published score, 0 to 10. */
  digits: digitsSchema,
  grades: z.array(gradeSchema),
  columns: z.array(columnSchema),
  /** The stage of judging that is published. */
  stage: z.optional(z.enum(stages)),
  /** The scheme by which it was scored here. */
  scheme: z.optional(z.strictObject({ id: z.string(), version: z.string() })),
  /** The result of the best unit, to which all scores are relative; absent where they are out of the maximum. */
  leader: z.optional(amount(z.positive())),
  /** The groups of the criteria, and the groups above them. */
  groups: z.optional(z.array(boardGroupSchema)),
  /** Where figures were read: files and their sheets, information systems. Criteria and reasons name them by their place here. */
  sources: z.optional(z.array(sourceSchema)),
  /** The criteria that the breakdowns of the rows refer to. */
  criteria: z.optional(z.array(boardCriterionSchema)),
  /** What blocs have, to compare their members with; the entry without a bloc is for all units. */
  benchmarks: z.optional(z.array(blocBenchmarksSchema)),
  rows: z.array(boardRowSchema),
  /**
   * Address of a file with the whole row of one locality, where rows here are without reasons;
   * `{code}` stands for its code. Relative to the file that it is in.
   */
  details: z.optional(formatted(detailsPattern, 'details/{code}.json')),
  /** Localities that were in the previous ranking and are not in this one. */
  departed: z.array(z.strictObject({ code: z.string(), previousRank: z.optional(rankSchema) })),
});

/** How a rank moved since the previous ranking. */
export type RankChange = z.infer<typeof rankChangeSchema>;

/** A further column of a board. */
export type Column = z.infer<typeof columnSchema>;

/** A group of criteria as a board names it. */
export type BoardGroup = z.infer<typeof boardGroupSchema>;
/** A criterion as a board explains it. */
export type BoardCriterion = z.infer<typeof boardCriterionSchema>;
/** The band that a value was in (`bậc điểm`). */
export type BandHit = z.infer<typeof bandHitSchema>;
/** Why a score is what it is, for one criterion. */
export type Breakdown = z.infer<typeof breakdownSchema>;
/** One locality's line on a board. */
export type BoardRow = z.infer<typeof boardRowSchema>;

/** A ranking of localities, with its columns. */
export type Board = z.infer<typeof boardSchema>;
