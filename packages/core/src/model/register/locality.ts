import * as z from 'zod/mini';
import { civilDateSchema } from '../value/date.js';
import { tileSchema } from './tile.js';
import { textSchema } from '../value/text.js';
import { idSchema } from '../value/id.js';
import { wordsSchema } from '../value/words.js';

export const localityTypeSchema = z.enum([
  'province',
  'city',
  'town',
  'district',
  'ward',
  'township',
  'commune',
]);

/** What a scoreboard carries of a unit. */
export const shownLocality = {
  /** Code of the General Statistics Office. A key only together with a date: codes are reused. */
  code: idSchema,
  name: textSchema,
  fullName: textSchema,
  /** Spellings of the name in other documents; search finds them too. */
  otherNames: z.optional(z.array(wordsSchema)),
  type: localityTypeSchema,
  /** Id of the emulation bloc. */
  bloc: z.optional(z.string()),
  /** Code of the unit that it lies in. */
  parent: z.optional(z.string()),
  /** Classes that a scheme's thresholds may depend on, such as `mountain`. */
  classes: z.optional(z.array(z.string())),
  /** Place on the tile map, both from 0. */
  tile: z.optional(tileSchema),
  /** First day on which the unit existed in this form; absent where no document was seen. */
  validFrom: z.optional(civilDateSchema),
  /** Last day on which the unit existed in this form; absent while it exists. */
  validTo: z.optional(civilDateSchema),
};

export const localitySchema = z.strictObject({
  ...shownLocality,
  /**
   * First day on which the unit is known to have existed in this form, if `validFrom` is not known;
   * nothing is claimed for earlier days.
   */
  knownFrom: z.optional(civilDateSchema),
});

/** A list of localities, as a file holds it. */
export const localitiesSchema = z.array(localitySchema);

/** An administrative unit that takes part in the movement (`địa phương`). */
export type Locality = z.infer<typeof localitySchema>;
/** What kind of unit it is. */
export type LocalityType = z.infer<typeof localityTypeSchema>;
