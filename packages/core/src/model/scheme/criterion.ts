import * as z from 'zod/mini';
import { amount, assignableThresholdSchema } from '../value/measure.js';
import { ruleSchema } from './rule.js';
import { sourceSchema } from '../value/source.js';
import { directionSchema } from '../value/direction.js';
import { textSchema } from '../value/text.js';
import { columnIdSchema } from '../value/id.js';
import { unitSchema } from '../value/unit.js';

const id = columnIdSchema;
const weight = z.optional(amount(z.minimum(0)));

export const combinationSchema = z.enum([
  'sum',
  'arithmetic-mean',
  'geometric-mean',
  'harmonic-mean',
  'product',
  'ratio',
]);

export const groupSchema = z.strictObject({
  id,
  title: textSchema,
  /** The group that this one lies in; absent for the root alone. */
  parent: z.optional(z.string()),
  /** Weight among its siblings, where the parent is a mean; 1 where absent. */
  weight,
  combine: combinationSchema,
  /** How many of its results count, the best; only in a sum, and all where absent. */
  best: z.optional(z.int().check(z.positive())),
  /** Id of the group or criterion in it by which the other is divided; only in a ratio. */
  divisor: z.optional(z.string()),
  source: z.optional(sourceSchema),
});

/** What a unit reports and how it becomes points, without a place in the tree. */
const scored = {
  id,
  title: textSchema,
  unit: unitSchema,
  direction: directionSchema,
  /** The maximum points; 0 for a criterion that is shown but not scored. */
  maxPoints: z.optional(amount(z.minimum(0))),
  /** The value to reach, unless the report states the unit's own target. */
  target: z.optional(assignableThresholdSchema),
  rule: ruleSchema,
  source: z.optional(sourceSchema),
  note: z.optional(textSchema),
};

/** Among whom outliers are looked for. */
const within = z.enum(['bloc', 'all']);

export const winsoriseSchema = z.discriminatedUnion('by', [
  /**
   * Values furthest out become the nearest that is left, one after another, while they are skewed and
   * peaked.
   */
  z.strictObject({
    by: z.literal('count'),
    /** How many values may be replaced at most. */
    most: z.int().check(z.positive()),
    /** From which skewness on, of either sign; 2 where absent. */
    skewness: z.optional(amount(z.positive())),
    /** And from which excess kurtosis on; 3.5 where absent. */
    kurtosis: z.optional(amount(z.positive())),
    within,
  }),
  /** Values beyond two quantiles (type 7) become the quantile. */
  z.strictObject({
    by: z.literal('quantiles'),
    /** Share of the values below which they are cut, such as 0.05; 0 cuts nothing. */
    lower: amount(z.minimum(0), z.maximum(0.5)),
    /** Share of the values above which they are cut, such as 0.95; 1 cuts nothing. */
    upper: amount(z.minimum(0.5), z.maximum(1)),
    within,
  }),
]);

export const gapFillingSchema = z.enum(['median', 'bloc-median', 'mean', 'bloc-mean', 'previous']);

export const criterionSchema = z.strictObject({
  ...scored,
  parent: z.string(),
  weight,
  /** What counts where a value is missing: median or mean of all or of the bloc, or the value before. */
  fillGaps: z.optional(gapFillingSchema),
  /** What becomes of values far from the others, before the rule is applied. */
  winsorise: z.optional(winsoriseSchema),
});

export const adjustmentSchema = z.strictObject({
  ...scored,
  effect: z.enum(['bonus', 'penalty']),
  /** Before the cap it counts only up to the cap; after the cap it may exceed it. */
  applies: z.enum(['before-cap', 'after-cap']),
});

export const factSchema = z.strictObject({
  id,
  title: textSchema,
  unit: z.optional(unitSchema),
  source: z.optional(sourceSchema),
});

/** How the results of the children become the result of a group. */
export type Combination = z.infer<typeof combinationSchema>;
/** Criteria that belong together (`nhóm tiêu chí`). */
export type Group = z.infer<typeof groupSchema>;
/** Something that is judged, and the rule by which it gives points (`tiêu chí`). */
export type Criterion = z.infer<typeof criterionSchema>;
/** What counts where a value is missing. */
export type GapFilling = z.infer<typeof gapFillingSchema>;
/** What becomes of values far from the others. */
export type Winsorise = z.infer<typeof winsoriseSchema>;
/** Points added to or taken from the total (`điểm thưởng`, `điểm trừ`); a penalty is a positive number. */
export type Adjustment = z.infer<typeof adjustmentSchema>;
/** Something reported that gives no points but is used by a condition. */
export type Fact = z.infer<typeof factSchema>;
/** Everything that units report. */
export type Input = Criterion | Adjustment | Fact;
