import { isColumnNumbers, isFigure, type Grid } from './grid.js';
import type { FoundLayout } from './layout.js';
import { statedUnit } from './units.js';

/** First and last row of the headings, from 0. */
export interface HeaderRows {
  top: number;
  bottom: number;
}

/** Texts of a row that may be headings, each merge once: a note on the unit is none. */
function textsOf({ sheet }: Grid, row: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const { kind, text } = sheet.cellAt(row, column);
    if (kind === 'text' && statedUnit(text) === undefined) columns.push(column);
  }
  return columns;
}

const hasFigures = ({ sheet }: Grid, row: number): boolean => {
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const cell = sheet.cellAt(row, column);
    // A year may stand in a heading.
    if (isFigure(cell) && !/^(?:19|20)\d\d$/.test(cell.text.trim())) return true;
  }
  return false;
};

/** Whether a cell of a row is merged with one of the row below. */
const reachesDown = ({ sheet }: Grid, row: number): boolean =>
  sheet.merges.some(
    ({ top, left, bottom }) =>
      top <= row && bottom > row && bottom <= row + 6 && sheet.cellAt(top, left).kind === 'text',
  );

/** Whether a row above the headings belongs to them, and is no title. */
function isHeaderAbove(grid: Grid, row: number): boolean {
  const texts = textsOf(grid, row);
  if (texts.length === 0 || isColumnNumbers(grid, row) || hasFigures(grid, row)) return false;
  if (reachesDown(grid, row)) return true;
  return texts.length > 1 && textsOf(grid, row + 1).length >= texts.length;
}

/** Whether a row between the headings and the data goes on with the headings. */
function isHeaderBelow(grid: Grid, row: number, keys: readonly number[]): boolean {
  if (isColumnNumbers(grid, row) || hasFigures(grid, row)) return false;
  const texts = textsOf(grid, row);
  return (
    texts.length > 0 &&
    keys.every((column) => {
      const merge = grid.mergeAt(row, column);
      return merge ? merge.top < row : grid.sheet.cellAt(row, column).kind === 'empty';
    })
  );
}

/** The rows of the headings around the one in which most names stand. */
export function headerRowsOf(grid: Grid, found: FoundLayout, from: number): HeaderRows {
  const { headRow, firstRow, localityName, localityCode, criterion } = found;
  const keys = [localityName, localityCode, criterion].filter((key) => key !== undefined);
  let bottom = headRow;
  if (found.layout === 'long' || found.layout === 'unit') {
    // Between the headings and the first name may stand column numbers, totals and sections.
    while (
      bottom > from &&
      (textsOf(grid, bottom).length < 2 ||
        hasFigures(grid, bottom) ||
        isColumnNumbers(grid, bottom))
    ) {
      bottom -= 1;
    }
  } else {
    while (bottom + 1 < firstRow && isHeaderBelow(grid, bottom + 1, keys)) bottom += 1;
  }
  let top = Math.min(
    bottom,
    Math.max(from, found.layout === 'wide' || found.layout === 'transposed' ? headRow : bottom),
  );
  while (top > from && isHeaderAbove(grid, top - 1)) top -= 1;
  return { top, bottom };
}

/**
 * What stands above a column, from the outermost heading in. A heading that was not merged stands for
 * the columns to its right as well, up to the next one.
 */
export function headingsOf(grid: Grid, { top, bottom }: HeaderRows, column: number): string[] {
  const texts: string[] = [];
  const has = (row: number, at: number): boolean => grid.shownAt(row, at).kind !== 'empty';
  const isHeaded = (row: number, at: number): boolean => {
    for (let below = row + 1; below <= bottom; below += 1) if (has(below, at)) return true;
    return false;
  };
  for (let row = top; row <= bottom; row += 1) {
    let at = column;
    if (!has(row, at) && isHeaded(row, column)) {
      const isFree = (): boolean => !has(row, at) && !grid.mergeAt(row, at);
      while (at > 0 && isFree()) at -= 1;
      if (!isHeaded(row, at)) at = column;
    }
    const text = grid
      .shownAt(row, at)
      .text.trim()
      .replace(/[^\S\n]+/g, ' ');
    if (text !== '' && statedUnit(text) === undefined && texts.at(-1) !== text) texts.push(text);
  }
  return texts;
}
