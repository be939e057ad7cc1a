import type { Stage } from '@thidua/core';
import type { Sheet, Workbook } from '../cells/cell.js';
import type { Place } from '../issues/issue.js';
import type { ValueColumn } from '../mapping/mapping.js';
import type { Input } from '../meaning/criterion-lookup.js';
import type { ReadValue } from '../values/reading.js';

/** A column that is read; its cells share it. */
export interface ReadColumn {
  workbook: Workbook;
  sheet: Sheet;
  column: number;
  mapped: ValueColumn;
}

/** A cell that was read, and where it stands. */
export interface Stated {
  read: ReadValue;
  row: number;
  from: ReadColumn;
}

/** Everything that was stated of one unit for one input at one stage. */
export interface Figure {
  code: string;
  input: Input;
  stage: Stage;
  parts: Partial<Record<ValueColumn['part'], Stated>>;
}

/** What stands in a cell that was read, as it is shown. */
export const textOf = ({ row, from: { sheet, column } }: Stated): string =>
  sheet.cellAt(row, column).text;

/** The row that adds up others, with its cells by column. */
export interface TotalRow {
  row: number;
  isSubtotal: boolean;
}

/** The place of a cell that was read; in a text its line. */
export function placeOf({ row, from: { workbook, sheet, column } }: Stated): Place {
  const [file, { name, lines }] = [workbook.name, sheet];
  if (!lines) return { file, sheet: name, column, row };
  return { file, sheet: name, column, row: (lines[row] ?? row + 1) - 1, isText: true };
}
