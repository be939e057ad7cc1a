import * as z from 'zod/mini';
import { directiveItemSchema, itemRefSchema } from './directive-item.js';
import { textSchema } from '../value/text.js';

export const emulationContentSchema = z.extend(directiveItemSchema, {
  /** A short heading by this project, where the directive only numbers its contents. */
  title: textSchema,
  /** Refs of its tasks, in the order of the text. */
  tasks: z.array(itemRefSchema),
});

/** One of the numbered contents (`nội dung thi đua`) of a directive; `text` is how it begins. */
export type EmulationContent = z.infer<typeof emulationContentSchema>;
