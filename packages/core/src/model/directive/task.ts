import type * as z from 'zod/mini';
import { directiveItemSchema } from './directive-item.js';

export const taskSchema = directiveItemSchema;

/** Something to be done (`nhiệm vụ`) under one of the contents of a directive. */
export type Task = z.infer<typeof taskSchema>;
