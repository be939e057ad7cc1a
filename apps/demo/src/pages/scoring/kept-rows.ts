import type { Html, Part } from '@thidua/site/parts';
import { repeat } from 'lit/directives/repeat.js';

/** Rows that stay the same elements wherever they move, so focus and selection move with them. */
export const keptRows = <Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  write: (row: Row) => Html | undefined,
): Part => repeat(rows, nameOf, write) as Part;
