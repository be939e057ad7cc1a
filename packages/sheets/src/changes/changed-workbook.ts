import type { Cell, Sheet, Workbook } from '../cells/cell.js';
import type { CellChange } from './change.js';
import { typedCell } from './typed-cell.js';

/** What is typed into each cell of a sheet, by row and column. */
export function typedIn(
  sheet: Sheet,
  changes: readonly CellChange[],
  format: Workbook['format'],
): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { sheet: name, row, column, text } of changes) {
    if (name !== sheet.name) continue;
    const cells = rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, typedCell(text, sheet.cellAt(row, column), format));
    rows.set(row, cells);
  }
  return rows;
}

/**
 * A workbook in which cells hold what was typed over them; the file that it was read from stays as it
 * is. Formulas are not computed: what follows from a changed cell keeps the result that the file had.
 *
 * @param changes of several for one cell the last one holds
 * @example
 * const mended = changedWorkbook(workbook, [{ sheet: 'Số liệu', row: 6, column: 2, text: '93,16' }]);
 */
export function changedWorkbook(workbook: Workbook, changes: readonly CellChange[]): Workbook {
  if (changes.length === 0) return workbook;
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const rows = typedIn(sheet, changes, workbook.format);
    if (rows.size === 0) return sheet;
    const lastColumns = [...rows.values()].map((cells) => Math.max(...cells.keys()));
    return {
      ...sheet,
      rowCount: Math.max(sheet.rowCount, ...[...rows.keys()].map((row) => row + 1)),
      columnCount: Math.max(sheet.columnCount, ...lastColumns.map((column) => column + 1)),
      cellAt: (row, column) => rows.get(row)?.get(column) ?? sheet.cellAt(row, column),
    };
  });
  return { ...workbook, sheets };
}
