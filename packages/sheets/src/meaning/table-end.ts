import type { Grid } from './grid.js';
import type { FoundLayout } from './layout.js';
import type { HeaderRows } from './header-rows.js';
import type { Lexicon } from './lexicon.js';
import { isSignature } from './row-words.js';

/** The columns that say what a row is about. */
export const keyColumnsOf = ({ localityName, localityCode, criterion }: FoundLayout): number[] =>
  [localityName, localityCode, criterion].filter((column) => column !== undefined);

/** Whether a cell names what rows of the table are about. */
function isKey({ sheet }: Grid, row: number, found: FoundLayout, lexicon: Lexicon): boolean {
  const { localityName, localityCode, criterion } = found;
  const textAt = (column: number): string => sheet.cellAt(row, column).text;
  return (
    (localityName !== undefined && lexicon.localities(textAt(localityName)).length > 0) ||
    (localityCode !== undefined && lexicon.localityOfCode(textAt(localityCode)) !== undefined) ||
    (criterion !== undefined && lexicon.criteria(textAt(criterion)).length > 0)
  );
}

/** Whether a row begins another table: it names criteria, or says again what the headings say. */
function isNewHead(
  grid: Grid,
  row: number,
  found: FoundLayout,
  header: HeaderRows,
  lexicon: Lexicon,
) {
  const { sheet } = grid;
  const isRepeated = keyColumnsOf(found).some((column) => {
    const { text } = sheet.cellAt(row, column);
    return text.trim() !== '' && text === grid.shownAt(header.bottom, column).text;
  });
  if (isRepeated) return true;
  let names = 0;
  for (let column = 0; column < sheet.columnCount; column += 1) {
    if (column === found.criterion || sheet.cellAt(row, column).kind !== 'text') continue;
    const { text } = sheet.cellAt(row, column);
    const isName = !/^[\s\d.,%-]+$/.test(text) && lexicon.criteria(text).length > 0;
    if (found.layout !== 'long' && isName && (names += 1) > 1) return true;
  }
  return false;
}

/** Where a table ends: the row after its last, from 0. */
export function tableEnd(
  grid: Grid,
  found: FoundLayout,
  header: HeaderRows,
  lexicon: Lexicon,
): { end: number; hasNext: boolean } {
  const { sheet } = grid;
  let last = found.firstRow;
  for (let row = found.firstRow + 1; row < sheet.rowCount; row += 1) {
    if (isKey(grid, row, found, lexicon)) {
      last = row;
      continue;
    }
    let isSigned = false;
    for (let column = 0; column < Math.min(sheet.columnCount, 64) && !isSigned; column += 1) {
      const { kind, text } = sheet.cellAt(row, column);
      isSigned = kind === 'text' && isSignature(text);
    }
    if (isSigned && !hasKeyAfter(grid, row, found, lexicon)) return { end: row, hasNext: true };
    if (isNewHead(grid, row, found, header, lexicon)) return { end: last + 1, hasNext: true };
  }
  return { end: sheet.rowCount, hasNext: false };
}

/** A word of signatures may stand in the middle of a table; where the table goes on, it has not ended. */
function hasKeyAfter(grid: Grid, row: number, found: FoundLayout, lexicon: Lexicon): boolean {
  const end = Math.min(grid.sheet.rowCount, row + 4);
  for (let next = row + 1; next < end; next += 1) {
    if (isKey(grid, next, found, lexicon)) return true;
  }
  return false;
}
