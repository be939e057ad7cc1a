import * as z from 'zod/mini';
import { amount } from './measure.js';
import { missingSchema } from './missing.js';

export const scoreSchema = z.union([amount(), missingSchema]);

/** A published number, or why it is missing. */
export type Score = z.infer<typeof scoreSchema>;
