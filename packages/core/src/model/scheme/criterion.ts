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
]);

export const groupSchema = z.strictObject({
  id,
  title: textSchema,
  /** The group that this one lies in; absent for the root alone. */
  parent: z.optional(z.string()),
  /** Weight among its siblings, where the parent is a mean; 1 where absent. */
  weight,
  combine: combinationSchema,
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

export const criterionSchema = z.strictObject({ ...scored, parent: z.string(), weight });

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
/** Points added to or taken from the total (`điểm thưởng`, `điểm trừ`); a penalty is a positive number. */
export type Adjustment = z.infer<typeof adjustmentSchema>;
/** Something reported that gives no points but is used by a condition. */
export type Fact = z.infer<typeof factSchema>;
/** Everything that units report. */
export type Input = Criterion | Adjustment | Fact;
