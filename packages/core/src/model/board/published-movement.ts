import * as z from 'zod/mini';
import { movementKindSchema, movementSchema } from '../directive/movement.js';
import { periodSchema } from '../directive/period.js';
import { idSchema } from '../value/id.js';
import { sourceSchema } from '../value/source.js';
import { textSchema } from '../value/text.js';

export const publishedMovementSchema = z.strictObject({
  id: idSchema,
  /** The name, or what the directive says where it quotes none. */
  title: textSchema,
  kind: movementKindSchema,
  /** Whole years; absent where none are stated. Whether it runs follows from them. */
  period: z.optional(periodSchema),
  /** Id of an area. */
  area: z.optional(z.string()),
  /** What other documents call it. */
  otherNames: movementSchema.shape.otherNames,
  source: sourceSchema,
});

/** A movement (`phong trào`), as a scoreboard shows it. */
export type PublishedMovement = z.infer<typeof publishedMovementSchema>;
