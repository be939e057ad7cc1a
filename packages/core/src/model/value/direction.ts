import * as z from 'zod/mini';
import { bounds } from '../../numbers/bound.js';

export const directionSchema = z.enum(['increase', 'decrease']);

export const boundSchema = z.enum(bounds);

/** Which way is better. */
export type Direction = z.infer<typeof directionSchema>;

/**
 * How a stated value binds: "ít nhất 07" is `at-least` 7. `exactly` is a value stated without a
 * bound ("130 xã"); it is reached from the worse side, and going beyond it does no harm.
 */
export type Bound = z.infer<typeof boundSchema>;
