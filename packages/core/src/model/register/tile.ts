import * as z from 'zod/mini';

/** A map of places is a grid that fits a screen. */
const cell = z.int().check(z.minimum(0), z.maximum(199));

/** Place on a map of tiles: column from the left and row from above, both from 0. */
export const tileSchema = z.strictObject({ column: cell, row: cell });
