import * as z from 'zod/mini';
import { seenSign } from './words.js';

/** Names that every JavaScript object has: as ids they would find inherited properties. */
const ofObjects =
  '__\\w+__|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to(?:Locale)?String|valueOf';

/** Columns that every ranking has. */
const ofBoards = 'bloc|blocRank|change|grade|interval|name|rank|score';

const idBut = (taken: string): z.ZodMiniString =>
  z
    .string()
    .check(
      z.minLength(1, { abort: true }),
      z.regex(new RegExp(`^(?!(?:${taken})$)[\\s\\S]*${seenSign.source}`, 'u'), 'taken-name'),
    );

/** The name by which other parts of the file refer to something. */
export const idSchema = idBut(ofObjects);

/** The same for anything that can be a column of a ranking. */
export const columnIdSchema = idBut(`${ofObjects}|${ofBoards}`);
