import type { WorkbookResult } from '@thidua/sheets';
import type { Area, DrawnCell } from './protocol.js';

/** A part of a sheet as it is drawn; no more than there is. */
export function rowsOf(book: WorkbookResult | undefined, name: string, area: Area): DrawnCell[][] {
  const sheet = book?.ok ? book.workbook.sheets.find((each) => each.name === name) : undefined;
  if (!sheet) return [];
  const { from, fromColumn } = area;
  const rows = Math.max(0, Math.min(area.rows, sheet.rowCount - from));
  const columns = Math.max(0, Math.min(area.columns, sheet.columnCount - fromColumn));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => {
      const { text, kind } = sheet.cellAt(from + row, fromColumn + column);
      return { text, kind };
    }),
  );
}
