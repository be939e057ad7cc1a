import type { Sheet, Workbook } from '../cells/cell.js';
import { isFigure } from './grid.js';

const mostRows = 2_000;
const mostColumns = 200;
/** What stands above figures is a heading, not a paragraph. */
const longestHeading = 300;

/** Whether a sheet has a row with a figure below a heading, and something beside it. */
function hasFigures({ rowCount, columnCount, cellAt }: Sheet): boolean {
  const isHeaded = new Set<number>();
  for (let row = 0; row < Math.min(rowCount, mostRows); row += 1) {
    const filled: number[] = [];
    let isUnder = false;
    for (let column = 0; column < Math.min(columnCount, mostColumns); column += 1) {
      const cell = cellAt(row, column);
      if (cell.kind === 'empty' || cell.text.trim() === '') continue;
      filled.push(column);
      if (isHeaded.has(column) && isFigure(cell)) isUnder = true;
    }
    if (filled.length < 2) continue;
    if (isUnder) return true;
    for (const column of filled) {
      const { kind, text } = cellAt(row, column);
      if (kind === 'text' && text.length <= longestHeading) isHeaded.add(column);
    }
  }
  return false;
}

/**
 * Whether a workbook holds any table with figures, whatever it is about: a text that was named like
 * one, a letter or an empty form do not.
 *
 * @example
 * const read = await readWorkbook(new TextEncoder().encode('Kính gửi: các huyện'), 'thu.txt');
 * read.ok && holdsTable(read.workbook); // false
 */
export const holdsTable = ({ sheets }: Workbook): boolean => sheets.some(hasFigures);
