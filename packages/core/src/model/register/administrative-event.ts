import * as z from 'zod/mini';
import { civilDateSchema } from '../value/date.js';
import { sourceSchema } from '../value/source.js';
import { textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';
import { wordsSchema } from '../value/words.js';

export const administrativeEventKindSchema = z.enum([
  'merge',
  'split',
  'rename',
  'type-change',
  'transfer',
  'abolition',
]);

const code = idSchema;

export const administrativeEventSchema = z.strictObject({
  id: idSchema,
  /** The first day of the new state: `from` is read on the day before, `to` on this day. */
  date: civilDateSchema,
  kind: administrativeEventKindSchema,
  /** Codes of the units that the event changed. */
  from: z.array(code).check(z.minLength(1)),
  /** Codes of the units that took their place; empty after an abolition. */
  to: z.array(code),
  /** Number of the document that decided it. */
  document: wordsSchema,
  source: sourceSchema,
  note: z.optional(textSchema),
});

/**
 * What the event chiefly is; names, types and parents before and after are recorded with the units.
 * `merge`: several units became one; `split`: one became several; `rename`: a new name;
 * `type-change`: a new type, such as commune to ward, perhaps with a new name; `transfer`: the unit
 * moved to another parent unchanged; `abolition`: nothing took its place.
 */
export type AdministrativeEventKind = z.infer<typeof administrativeEventKindSchema>;

/** A change of administrative units on one day, by one document. */
export type AdministrativeEvent = z.infer<typeof administrativeEventSchema>;
