/**
 * What a cell holds. `formula` is one whose result the file does not hold; `error` is what a formula
 * gave in place of a value (`#REF!`).
 */
export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'day' | 'error' | 'formula';

/** One cell of the grid. */
export interface Cell {
  kind: CellKind;
  /** The value: text in Unicode, a number, yes or no, a civil date for `day`, the error's name, or null. */
  value: string | number | boolean | null;
  /** What the sheet shows, for messages: a percentage as `67%`, a day as `11/6/2023`. */
  text: string;
  /** The formula, where the value is the result of one. */
  formula?: string;
  /** Whether the number is shown as a percentage, so that 0.67 is seen as 67%. */
  isPercent?: true;
  font?: string;
  comment?: string;
  /** The old encoding that a text was converted from. */
  encoding?: 'TCVN3' | 'VNI';
}

/** A rectangle of cells that are one, all from 0 and included. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** One sheet: cells are made when they are asked for. */
export interface Sheet {
  name: string;
  rowCount: number;
  columnCount: number;
  /** The cell at a place, from 0; an empty one where there is nothing. */
  cellAt(row: number, column: number): Cell;
  merges: readonly Merge[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Line of each row, from 1, where the file is text: a quoted field may hold line breaks. */
  lines?: readonly number[];
}

/** A spreadsheet that was read. */
export interface Workbook {
  /** Name of the file. */
  name: string;
  format: 'xlsx' | 'xls' | 'csv';
  /** Where days are counted from. */
  dateSystem: '1900' | '1904';
  /** The sheets that are read: hidden ones are not. */
  sheets: readonly Sheet[];
  hiddenSheets: readonly string[];
  /** Encoding and separator of a text file. */
  encoding?: string;
  separator?: string;
}

export const emptyCell: Cell = { kind: 'empty', value: null, text: '' };
