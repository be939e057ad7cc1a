import * as z from 'zod/mini';
import { civilDateSchema, partialDateSchema } from '../value/date.js';
import { boundSchema, directionSchema } from '../value/direction.js';
import { figureSchema } from '../value/figure.js';
import { amount } from '../value/measure.js';
import { missingReasonSchema } from '../value/missing.js';
import { sourceSchema } from '../value/source.js';
import { textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';
import { unitSchema } from '../value/unit.js';

export const progressStatusSchema = z.enum([
  'met',
  'on-track',
  'behind',
  'missed',
  'not-started',
  'in-progress',
  'no-data',
]);

export const targetProgressSchema = z.strictObject({
  asOf: civilDateSchema,
  status: progressStatusSchema,
  /** Why the status is `no-data`. */
  reason: z.optional(missingReasonSchema),
  actual: z.optional(amount()),
  /** The date for which `actual` holds. */
  actualAsOf: z.optional(partialDateSchema),
  shareOfTarget: z.optional(z.number()),
  shareOfWay: z.optional(z.number()),
  remaining: z.optional(amount()),
  excess: z.optional(amount()),
  expected: z.optional(amount()),
});

export const targetMeasureSchema = z.enum(['amount', 'completion', 'direction']);

export const targetDefinitionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** Id of an area. */
  area: z.optional(z.string()),
  /** `amount` where absent. */
  measure: z.optional(targetMeasureSchema),
  /** What is counted, such as `xã` / `communes`. */
  unit: unitSchema,
  direction: directionSchema,
  bound: boundSchema,
  /** Where the count stood at the start of the period; its date is the start. */
  baseline: z.optional(figureSchema),
  /** The value to reach. */
  goal: figureSchema,
  deadline: z.optional(civilDateSchema),
  /** What was measured. */
  observations: z.array(figureSchema),
  source: sourceSchema,
});

export const targetSchema = z.extend(targetDefinitionSchema, { progress: targetProgressSchema });

/**
 * The state of a target on a date. `in-progress` means that it is not met and that no pace can be
 * judged, because the period or the baseline is not known.
 */
export type ProgressStatus = z.infer<typeof progressStatusSchema>;

/** The computed state of a target on a date. See `targetProgress` for the formulas. */
export type TargetProgress = z.infer<typeof targetProgressSchema>;

/**
 * What a target asks for. `amount`: a value to reach. `completion`: things to be done; the goal is
 * how many they are, and the figures how many are done. `direction`: only to get better; the goal is
 * the level to get past (`more-than`, `less-than`): the last one known, or 0 where the figures are
 * changes.
 */
export type TargetMeasure = z.infer<typeof targetMeasureSchema>;

/** A target (`chỉ tiêu`) as stated, with what was measured. */
export type TargetDefinition = z.infer<typeof targetDefinitionSchema>;

/** A target with its computed progress, as published in a scoreboard. */
export type Target = z.infer<typeof targetSchema>;
