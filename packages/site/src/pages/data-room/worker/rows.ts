import type { WorkbookResult } from '@thidua/sheets';
import type { DrawnCell } from './protocol.js';

/** Rows of a sheet as they are drawn, from one on, counted from 0. */
export function rowsOf(
  book: WorkbookResult | undefined,
  name: string,
  from: number,
  count: number,
): DrawnCell[][] {
  const sheet = book?.ok ? book.workbook.sheets.find((each) => each.name === name) : undefined;
  if (!sheet) return [];
  const rows = Math.max(0, Math.min(count, sheet.rowCount - from));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_cell, column) => {
      const { text, kind } = sheet.cellAt(from + row, column);
      return { text, kind };
    }),
  );
}
