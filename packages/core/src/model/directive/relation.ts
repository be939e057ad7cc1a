import * as z from 'zod/mini';
import { itemRefSchema } from './directive-item.js';
import { figureStatusSchema } from '../value/status.js';

export const relationKindSchema = z.enum([
  'continues',
  'implements',
  'tied-to',
  'pursues',
  'covers',
]);

export const relationSchema = z.strictObject({
  from: itemRefSchema,
  kind: relationKindSchema,
  to: itemRefSchema,
  /** `published` where the directive says so in words, `inferred` where its order suggests it. */
  status: figureStatusSchema,
});

/**
 * `continues`: goes on with an earlier document. `implements`: carries a document or a movement
 * out. `tied-to`: done together (`gắn với`). `pursues`: a task works towards a target. `covers`: an
 * item is about others that have a row of their own.
 */
export type RelationKind = z.infer<typeof relationKindSchema>;

/** How one item of a directive relates to another, by their refs. */
export type Relation = z.infer<typeof relationSchema>;
