import * as z from 'zod/mini';
import { civilDateSchema, partialDateSchema } from './date.js';
import { figureSchema } from './figure.js';
import { amount } from './measure.js';
import { missingReasonSchema } from './missing.js';
import { sourceSchema } from './source.js';
import { textSchema } from './text.js';
import { idSchema } from './id.js';
import { unitSchema } from './unit.js';

export const directionSchema = z.enum(['increase', 'decrease']);

export const boundSchema = z.enum(['at-least', 'more-than', 'exactly', 'at-most', 'less-than']);

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

export const targetDefinitionSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
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

/** Which way is better. */
export type Direction = z.infer<typeof directionSchema>;

/**
 * How a stated value binds: "ít nhất 07" is `at-least` 7. `exactly` is a value stated without a
 * bound ("130 xã"); it is reached from the worse side, and going beyond it does no harm.
 */
export type Bound = z.infer<typeof boundSchema>;

/**
 * Where a target stands on a date. `in-progress` means that it is not met and that no pace can be
 * judged, because the period or the baseline is not known.
 */
export type ProgressStatus = z.infer<typeof progressStatusSchema>;

/** The computed state of a target on a date. See `targetProgress` for the formulas. */
export type TargetProgress = z.infer<typeof targetProgressSchema>;

/** A target (`chỉ tiêu`) as stated, with what was measured. */
export type TargetDefinition = z.infer<typeof targetDefinitionSchema>;

/** A target with its computed progress, as published in a scoreboard. */
export type Target = z.infer<typeof targetSchema>;
