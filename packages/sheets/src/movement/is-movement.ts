import type { Workbook } from '../cells/cell.js';
import { sourceBook } from './source-book.js';
import { tablesOf } from './tables.js';

/**
 * Whether a workbook is that of a movement, as `writeMovement` makes it, and not a table that an office
 * sent in: it has the sheets of the movement and of its scheme, under whatever signs for capitals.
 *
 * @example
 * isMovement(workbook) ? readMovement(workbook) : readReports(workbook, undefined, context);
 */
export function isMovement({ sheets }: Workbook): boolean {
  const { movement, scheme } = tablesOf(sourceBook());
  const names = new Set(sheets.map(({ name }) => name.normalize('NFC').trim().toLowerCase()));
  return [movement, scheme].every(({ sheet }) => names.has(sheet.toLowerCase()));
}
