import * as z from 'zod/mini';
import { civilDateSchema } from '../value/date.js';
import { directiveItemSchema } from './directive-item.js';
import { figureSchema } from '../value/figure.js';
import { amount } from '../value/measure.js';
import { figureStatusSchema } from '../value/status.js';
import { boundSchema, directionSchema } from '../value/direction.js';
import { unitSchema } from '../value/unit.js';

export const directiveTargetSchema = z.extend(z.extend(directiveItemSchema, figureSchema.shape), {
  role: z.enum(['goal', 'baseline', 'denominator']),
  measure: z.enum(['amount', 'completion', 'direction']),
  /** null where the directive gives no number. */
  value: z.nullable(amount()),
  /** null where nothing is counted. */
  unit: z.nullable(unitSchema),
  bound: z.nullable(boundSchema),
  direction: z.nullable(directionSchema),
  /** Where the count stood before. */
  baseline: z.optional(figureSchema),
  /** Last day of the time given; null where none is. */
  deadline: z.nullable(civilDateSchema),
  /** `published` where the directive states the time, `inferred` where it is the directive's year. */
  deadlineStatus: z.nullable(figureStatusSchema),
  /** Id of the target that the engine measures. */
  targetId: z.optional(z.string()),
});

/**
 * A target (`chỉ tiêu`) as a directive states it, value by value.
 *
 * `role`: what is to be reached, or the `baseline` or `denominator` that belongs to it. `measure`:
 * an `amount` to count, a `completion` that is done or not, or only a `direction`, in which case
 * `value` is null. What the engine measures, with observations, is a `TargetDefinition`.
 */
export type DirectiveTarget = z.infer<typeof directiveTargetSchema>;
