import type { Locale } from '@thidua/core';
import { columnNumber } from '../cells/address.js';
import type { Sheet, Workbook } from '../cells/cell.js';
import type { CellChange } from '../changes/change.js';
import { typedIn } from '../changes/changed-workbook.js';
import { keepsLook } from '../changes/typed-cell.js';
import type { SheetIssue } from '../issues/issue.js';
import { issuesHeading } from './heading.js';
import type { MarkedRow, SheetMarks } from './mark-sheet.js';

/** What is said of an issue beside its row. */
const told = ({ message, hint }: SheetIssue): string =>
  hint === '' ? message : `${message}. ${hint}.`;

/** The column of issues of an earlier reading, or the one behind the last. */
function columnFor({ rowCount, columnCount, cellAt }: Sheet): number {
  const headings = [issuesHeading.vi, issuesHeading.en];
  for (let row = 0; row < Math.min(rowCount, 30); row += 1) {
    for (let column = columnCount - 1; column >= 0; column -= 1) {
      if (headings.includes(cellAt(row, column).text.trim())) return column;
    }
  }
  return columnCount;
}

/** Further cells of an issue that are in the same sheet: `Số liệu!C12`. */
function furtherIn(sheet: string, { others = [] }: SheetIssue): { row: number; column: number }[] {
  return others.flatMap((other) => {
    const [, letters, digits] = other.startsWith(`${sheet}!`)
      ? (/^([A-Z]+)(\d+)$/.exec(other.slice(sheet.length + 1)) ?? [])
      : [];
    const column = letters === undefined ? undefined : columnNumber(letters);
    return column === undefined ? [] : [{ row: Number(digits) - 1, column }];
  });
}

/** Where issues are to be seen in a sheet; those of the whole file in the first one. The only sheet of a text file has the name of its file. */
export function marksOf(
  sheet: Sheet,
  issues: readonly SheetIssue[],
  { isFirst, isOnly = false }: { isFirst: boolean; isOnly?: boolean },
  locale: Locale,
): SheetMarks {
  const rows = new Map<number, MarkedRow>();
  const rowAt = (row: number): MarkedRow => {
    const known = rows.get(row) ?? { cells: new Map(), notes: [] };
    rows.set(row, known);
    return known;
  };
  const own = issues.filter(
    (issue) => isOnly || issue.sheet === sheet.name || (isFirst && issue.sheet === undefined),
  );
  if (own.length > 0) rowAt(0).notes.push(issuesHeading[locale]);
  for (const issue of own) {
    const { severity } = issue;
    // Rows of a column, and the sheet itself, are told below the heading.
    const row = rowAt(issue.row === undefined ? 1 : issue.row - 1);
    row.notes.push(told(issue));
    const cells =
      issue.column === undefined
        ? []
        : [{ row: issue.row === undefined ? 1 : issue.row - 1, column: issue.column - 1 }];
    for (const { row: at, column } of [...cells, ...furtherIn(sheet.name, issue)]) {
      const { cells: marked } = rowAt(at);
      if (marked.get(column) !== 'error') marked.set(column, severity);
    }
  }
  return { rows, column: columnFor(sheet) };
}

/** The same with what was typed into cells; one that nothing is wrong with is marked as changed. */
export function withTyped(
  { rows, column }: SheetMarks,
  sheet: Sheet,
  changes: readonly CellChange[],
  format: Workbook['format'],
): SheetMarks {
  const all = new Map(rows);
  for (const [row, cells] of typedIn(sheet, changes, format)) {
    const known: MarkedRow = all.get(row) ?? { cells: new Map(), notes: [] };
    const marked: MarkedRow['cells'] = new Map(known.cells);
    for (const at of cells.keys()) if (!marked.has(at)) marked.set(at, 'changed');
    const typed = new Map(
      [...cells].map(([at, cell]) => [
        at,
        { cell, keepsLook: keepsLook(cell, sheet.cellAt(row, at)) },
      ]),
    );
    all.set(row, { ...known, cells: marked, typed });
  }
  const last = Math.max(
    -1,
    ...[...all.values()].flatMap(({ typed }) => [...(typed?.keys() ?? [])]),
  );
  return { rows: all, column: column > last ? column : last + 1 };
}
