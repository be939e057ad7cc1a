import * as z from 'zod/mini';
import { directiveItemSchema } from './directive-item.js';
import { sourceSchema } from '../value/source.js';
import { textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';

export const systemActionSchema = z.enum(['use', 'put-into-use', 'inform']);

export const informationSystemSchema = z.extend(directiveItemSchema, {
  id: idSchema,
  /** Short name, such as `LRIS`; null where the directive gives none. */
  code: z.nullable(z.string()),
  name: textSchema,
  action: systemActionSchema,
  /** The directive's words for the action. */
  actionText: textSchema,
  /** What a figure names as its source when it was taken from this system. */
  source: sourceSchema,
});

/**
 * What the directive asks to be done with a system. `use`: it exists and is to be used well;
 * `put-into-use`: it is to be started; `inform`: it is a channel of information.
 */
export type SystemAction = z.infer<typeof systemActionSchema>;

/**
 * A named data source (`hệ thống thông tin`). Its `source` is a source as every figure has one, so
 * that a report can cite the system as the origin of its figures.
 */
export type InformationSystem = z.infer<typeof informationSystemSchema>;
