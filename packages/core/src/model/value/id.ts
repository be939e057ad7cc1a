import * as z from 'zod/mini';
import { seenSign } from './words.js';

/** Names that every object of JavaScript has: as ids they would find what nobody put there. */
const ofObjects =
  '__\\w+__|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to(?:Locale)?String|valueOf';

/** Columns that a ranking has by itself. */
const ofBoards = 'bloc|blocRank|change|grade|interval|name|rank|score';

const idBut = (taken: string): z.ZodMiniString =>
  z
    .string()
    .check(
      z.minLength(1, { abort: true }),
      z.regex(new RegExp(`^(?!(?:${taken})$)[\\s\\S]*${seenSign.source}`, 'u'), 'taken-name'),
    );

/** What something is called in the file and by others that refer to it. */
export const idSchema = idBut(ofObjects);

/** The same for what can be a column of a ranking. */
export const columnIdSchema = idBut(`${ofObjects}|${ofBoards}`);
