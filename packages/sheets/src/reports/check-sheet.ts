import { columnLetters, columnNumber } from '../cells/address.js';
import type { Place, SheetFinding } from '../issues/issue.js';
import type { TableMapping } from '../mapping/mapping.js';
import type { ReadTable } from './read-table.js';

const spans = (numbers: readonly number[]): string =>
  numbers.length > 10 ? `${numbers.slice(0, 10).join(', ')}…` : numbers.join(', ');

/** What a reader should know of a table: hidden rows and columns that were read, text that was converted. */
export function sheetFindings({ sheet, rows }: ReadTable, table: TableMapping): SheetFinding[] {
  const at = { sheet: sheet.name };
  const hidden = rows.filter((row) => sheet.hiddenRows.has(row)).map((row) => row + 1);
  const columns = table.columns.flatMap((column): SheetFinding[] => {
    const number = columnNumber(column.column) ?? 0;
    const isRead = column.is === 'value' || column.is === 'locality' || column.is === 'criterion';
    return isRead && sheet.hiddenColumns.has(number)
      ? [{ code: 'hidden-column', at: { ...at, column: number }, received: columnLetters(number) }]
      : [];
  });
  const converted: Place[] = [];
  const words: string[] = [];
  const keys = table.columns
    .filter(({ is }) => is !== 'value')
    .map(({ column }) => columnNumber(column) ?? 0);
  const heads: number[] = [];
  for (let row = 0; row < table.firstRow - 1; row += 1) heads.push(row);
  const look = (row: number, column: number): void => {
    const cell = sheet.cellAt(row, column);
    if (!cell.encoding) return;
    converted.push({ ...at, row, column });
    if (words.length < 5) words.push(`${cell.text} (${cell.encoding})`);
  };
  for (const row of heads)
    for (let column = 0; column < sheet.columnCount; column += 1) look(row, column);
  for (const row of rows) for (const column of keys) look(row, column);
  const [first, ...others] = converted;
  return [
    ...(hidden.length > 0 ? [{ code: 'hidden-rows' as const, at, received: spans(hidden) }] : []),
    ...columns,
    ...(first
      ? [
          {
            ...{ code: 'old-encoding' as const, at: first, others: others.slice(0, 20) },
            received: words.join(', '),
          },
        ]
      : []),
  ];
}

/** Columns that hold something and are not read, each with a word. */
export const ignoredFindings = ({ sheet }: ReadTable, table: TableMapping): SheetFinding[] =>
  table.columns.flatMap((column): SheetFinding[] => {
    if (
      column.is !== 'ignored' ||
      (column.why !== 'text' && column.why !== 'previous' && column.why !== 'penalties')
    )
      return [];
    const at = { sheet: sheet.name, column: columnNumber(column.column) ?? 0 };
    return [{ code: 'ignored-column', at, received: column.heading ?? column.column }];
  });
