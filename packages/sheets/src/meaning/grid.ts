import type { Cell, Merge, Sheet } from '../cells/cell.js';

/** Merges by the rows that they touch, so that a cell finds its own. */
function byRow(merges: readonly Merge[]): Map<number, Merge[]> {
  const rows = new Map<number, Merge[]>();
  for (const merge of merges.slice(0, 20_000)) {
    // A merge of a whole column says nothing below the headings.
    const last = Math.min(merge.bottom, merge.top + 200);
    for (let row = merge.top; row <= last; row += 1) {
      const known = rows.get(row);
      if (known) known.push(merge);
      else rows.set(row, [merge]);
    }
  }
  return rows;
}

/** A sheet in which every cell of a merge shows what the merge shows. */
export interface Grid {
  sheet: Sheet;
  mergeAt(row: number, column: number): Merge | undefined;
  /** What a reader sees at a place. */
  shownAt(row: number, column: number): Cell;
}

/** Makes the grid of a sheet. */
export function gridOf(sheet: Sheet): Grid {
  const rows = byRow(sheet.merges);
  const mergeAt = (row: number, column: number): Merge | undefined =>
    rows.size === 0
      ? undefined
      : rows.get(row)?.find(({ left, right }) => column >= left && column <= right);
  return {
    sheet,
    mergeAt,
    shownAt: (row, column) => {
      const merge = mergeAt(row, column);
      return merge ? sheet.cellAt(merge.top, merge.left) : sheet.cellAt(row, column);
    },
  };
}

/** Whether a cell holds a figure: a number, a day, yes or no, or a text that begins like a number. */
export const isFigure = ({ kind, text }: Cell): boolean =>
  kind === 'number' ||
  kind === 'boolean' ||
  kind === 'day' ||
  kind === 'error' ||
  kind === 'formula' ||
  (kind === 'text' && /^[-−–+]?\s*\d[\d.,\s]*%?$/.test(text.trim()));

const numeral = /^(?:\(?\d{1,2}\)?|\(?[A-ZĐ]\)?|[IVX]{1,4}|\(?\d{1,2}\)?\s*=.*)$/;

/** Whether a number follows another one, of which a form may have left one out. */
const isNext = (number: number, last: number): boolean => number > last && number <= last + 2;

/** Whether a row numbers the columns: `A B 1 2 3=2/1`, `(1) (2) (3)`. */
export function isColumnNumbers({ sheet }: Grid, row: number): boolean {
  const texts: string[] = [];
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const { kind, text } = sheet.cellAt(row, column);
    // What stands apart to the right of a table has nothing to do with it.
    if (kind === 'empty' && texts.length > 2) break;
    if (kind === 'empty') continue;
    if ((kind !== 'text' && kind !== 'number') || !numeral.test(text.trim())) return false;
    texts.push(text.replace(/[()\s]/g, ''));
  }
  const numbers = texts.map((text) => Number.parseInt(text, 10)).filter((each) => each >= 0);
  return (
    texts.length > 2 &&
    new Set(texts).size === texts.length &&
    (texts.length > numbers.length || numbers[0] === 1) &&
    numbers.every((number, index) => index === 0 || isNext(number, numbers[index - 1] as number))
  );
}
