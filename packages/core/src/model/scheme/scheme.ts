import * as z from 'zod/mini';
import { roundingModes } from '../../numbers/score-rounding.js';
import { awardDefinitionSchema } from './award-definition.js';
import { gradeSchema } from './grade.js';
import { conditionSchema, tieBreakSchema } from './condition.js';
import { adjustmentSchema, criterionSchema, factSchema, groupSchema } from './criterion.js';
import { isCivilDate } from '../../calendar/civil-date.js';
import { formatted } from '../value/formatted.js';
import { amount } from '../value/measure.js';
import { sourceSchema } from '../value/source.js';
import { dataStatusSchema } from '../value/status.js';
import { textSchema } from '../value/text.js';
import { schemeVersion } from '../value/version.js';
import { idSchema } from '../value/id.js';
import { wordsSchema } from '../value/words.js';

const id = idSchema;
const year = formatted(/^\d{4}$/, '2023');

/** Every year has the day, so not 29 February. */
const dayOfYear = formatted(/^\d{2}-\d{2}$/, '11-15').check(
  z.refine((day) => isCivilDate(`2023-${day}`), { params: { code: 'no-such-date' } }),
);

export const dataYearSchema = z.strictObject({
  /** Month and day of its first day. */
  begins: dayOfYear,
  /** Whether that day lies in the year before the one by which it is called. */
  in: z.enum(['year-before', 'same-year']),
});

export const missingPolicySchema = z.discriminatedUnion('policy', [
  /** A missing result counts as 0 points. */
  z.strictObject({ policy: z.literal('zero') }),
  /** It is left out, and the rest is scaled up. */
  z.strictObject({ policy: z.literal('rescale') }),
  /** The same, but no score is given if the data cover less than a share of the weight. */
  z.strictObject({
    policy: z.literal('withhold'),
    threshold: amount(z.positive(), z.maximum(1)),
  }),
]);

const decimals = z.int().check(z.minimum(0), z.maximum(10));

export const roundingSchema = z.strictObject({
  /** Decimals, 0 to 10. */
  digits: decimals,
  mode: z.enum(roundingModes),
  /** Where rounding first happens; what is published is always rounded. */
  stage: z.enum(['criterion', 'group', 'total']),
  /** Decimals of criteria, where they are not those of the total. */
  criterionDigits: z.optional(decimals),
  /** Decimals of groups inside the whole, where they are not those of the total. */
  groupDigits: z.optional(decimals),
});

export const gateSchema = z.strictObject({
  id,
  title: textSchema,
  condition: conditionSchema,
  source: z.optional(sourceSchema),
});

const gradeBandSchema = z.extend(gradeSchema, {
  /** The lowest score of the grade; absent for the last, which takes the rest. */
  from: z.optional(amount()),
  /** What has to be true besides. */
  requires: z.optional(conditionSchema),
});

export const gradingSchema = z.discriminatedUnion('kind', [
  /** Best first; a unit has the first grade whose score and condition it meets. */
  z.strictObject({
    kind: z.literal('bands'),
    grades: z.array(gradeBandSchema).check(z.minLength(1)),
  }),
  /** Best first; groups of equal size, cut at quantiles of the scores (type 7). */
  z.strictObject({
    kind: z.literal('quantiles'),
    grades: z.array(gradeSchema).check(z.minLength(2)),
  }),
  /** Best first; groups of equal size by rank: the group of a unit is ⌈groups × rank ÷ ranked units⌉. */
  z.strictObject({
    kind: z.literal('rank-quantiles'),
    grades: z.array(gradeSchema).check(z.minLength(2)),
  }),
]);

export const scaleEndSchema = z.enum(['maximum', 'leader']);

export const furtherRankingSchema = z.enum(['groups', 'blocs']);

export const tiedAgainSchema = z.enum(['after-all', 'at-once']);

export const schemeSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** `major.minor` of this format. */
  schemaVersion: formatted(/^1\.\d+$/, schemeVersion),
  id,
  /** Version of the rules, such as the number of the decision; results of different ones are not compared. */
  version: wordsSchema,
  title: textSchema,
  status: dataStatusSchema,
  source: sourceSchema,
  note: z.optional(textSchema),
  /** Data years to which the rules apply, both included. */
  validFor: z.strictObject({ from: year, to: z.optional(year) }),
  /** When the data year begins, where that is not 1 January; it ends a year later, less a day. */
  dataYear: z.optional(dataYearSchema),
  groups: z.array(groupSchema).check(z.minLength(1)),
  criteria: z.array(criterionSchema).check(z.minLength(1)),
  facts: z.array(factSchema),
  /** What is reported of a unit against another one, such as goals. */
  pairFacts: z.optional(z.array(factSchema).check(z.minLength(1))),
  adjustments: z.array(adjustmentSchema),
  total: z.strictObject({
    /** Printed after a score, such as `%`. */
    unit: z.optional(z.string()),
    /** The score of a unit that has everything; the maximum of the tree where absent. */
    outOf: z.optional(amount(z.positive())),
    /** Whose result is worth `outOf`: the maximum's, where absent, or that of the best unit. */
    relativeTo: z.optional(scaleEndSchema),
    cap: z.optional(amount()),
    floor: z.optional(amount()),
    /** The limit on all bonuses, or all penalties, before the cap, and again after it. */
    bonusLimit: z.optional(amount(z.minimum(0))),
    penaltyLimit: z.optional(amount(z.minimum(0))),
  }),
  missing: missingPolicySchema,
  rounding: roundingSchema,
  gates: z.array(gateSchema),
  grading: z.optional(gradingSchema),
  ranking: z.strictObject({
    /** What decides between equal scores, in this order; the council decides ties that remain. */
    tieBreaks: z.array(tieBreakSchema),
    /**
     * When those that are still tied, after results among the tied separated others from them, are
     * compared anew by results among themselves: after all such tie-breaks, or at once after any
     * tie-break; never where absent.
     */
    tiedAgain: z.optional(tiedAgainSchema),
    /** Who is ranked at all. */
    requires: z.optional(conditionSchema),
    /** How many units, from the first, have their rank and score published. */
    publishTop: z.optional(z.int().check(z.positive())),
    /** Which rankings are published beside that of all: one for each group below the whole, or for each bloc. */
    also: z.optional(z.array(furtherRankingSchema)),
  }),
  awards: z.array(awardDefinitionSchema),
});

/** When a data year begins that is not the calendar year. */
export type DataYear = z.infer<typeof dataYearSchema>;
/** What to do where a result is missing. */
export type MissingPolicy = z.infer<typeof missingPolicySchema>;
/** How scores are rounded. */
export type Rounding = z.infer<typeof roundingSchema>;
/** A named condition of a scheme. */
export type Gate = z.infer<typeof gateSchema>;
/** How scores become grades (`xếp loại`). */
export type Grading = z.infer<typeof gradingSchema>;
/** How points are given (`bảng điểm`): separate from the directive, with a source of its own. */
export type Scheme = z.infer<typeof schemeSchema>;
