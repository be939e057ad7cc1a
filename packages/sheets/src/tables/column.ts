import type { CivilDate } from '@thidua/core';
import type { Cell } from '../cells/cell.js';
import type { SheetIssueCode } from '../issues/issue.js';

/** What is written into a cell; a share is shown in %. */
export type Content = string | number | { day: CivilDate } | { share: number } | null;

/** What is wrong with a cell. */
export interface Fault {
  fault: SheetIssueCode;
  /** How it is written, or what stands in the list. */
  expected?: string;
  /** What was most likely meant. */
  suggestion?: string;
}

/** How values stand in cells: each way one function, and what is printed is read as the same. */
export interface Notation<Value = unknown> {
  print: (value: Value) => Content;
  /** Cells that are empty, an error or a formula without a result are never asked. */
  read: (cell: Cell) => { value: Value } | Fault;
  /** The words of a drop-down. */
  words?: readonly string[];
  /** The sheet whose first column is offered by a drop-down. */
  offers?: string;
  format?: 'text' | 'day' | 'general';
}

/** A notation of whatever kind of value: it is given only what it has read, or the model has there. */
export interface AnyNotation extends Omit<Notation, 'print'> {
  print: (value: never) => Content;
}

/** A column of a table, or a line of a form. */
export interface Column {
  /** Where the value is in the model: `title.vi`. */
  path: string;
  heading: string;
  notation: AnyNotation;
  /** Whether it has to be filled in. */
  isNeeded?: boolean;
  /** What stands there where the cell is empty. */
  blank?: unknown;
  /** The place in the model that issues about this column name, where it is another one. */
  covers?: string;
  /** What to write, as a hint beside the cell. */
  hint?: string;
  /** In characters. */
  width?: number;
}

/** A sheet with a row for each thing. */
export interface Table {
  sheet: string;
  title: string;
  note: string;
  columns: readonly Column[];
  /** Whether the workbook has to have the sheet. */
  isNeeded?: boolean;
}

/** A column for each language; what English lacks is said in Vietnamese there too. */
export const bothLanguages = (
  path: string,
  heading: string,
  notation: AnyNotation,
  rest: Partial<Column> = {},
): Column[] => [
  { path: `${path}.vi`, heading, notation, ...rest },
  {
    ...{ path: `${path}.en`, heading: `${heading} (tiếng Anh)`, notation },
    ...{ hint: 'Để trống nếu như tiếng Việt', width: 18 },
  },
];
