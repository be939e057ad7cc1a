import type { SheetFinding } from '../issues/issue.js';
import type { TableMapping } from '../mapping/mapping.js';
import { columnNumber } from '../cells/address.js';
import { clean, numberOfText } from '../values/number.js';
import type { Cell, Sheet } from '../cells/cell.js';
import type { ReadTable } from './read-table.js';
import { isInPercent } from '../meaning/units.js';
import { inputsOf, readsOf } from '@thidua/core/schema';
import type { Input } from '../meaning/criterion-lookup.js';
import type { SheetContext } from '../context.js';

/** Rows that add nothing up: means, ends, and the country, of which a table has a part alone. */
const noSum =
  /bình quân|trung bình|cả nước|toàn quốc|cao nhất|thấp nhất|mean|average|min|max|median/iu;

function numberOf({ kind, value, text }: Cell, numbers: 'vi' | 'en'): number | undefined {
  if (kind === 'number') return Number(value);
  const read = kind === 'text' ? numberOfText(text, numbers, undefined) : undefined;
  return read && 'value' in read && typeof read.value === 'number' ? read.value : undefined;
}

const isNear = (one: number, other: number, count: number): boolean =>
  Math.abs(one - other) <= Math.max(1e-9 * Math.abs(other), 0.006 * count) ||
  (Number.isInteger(one) && Math.abs(one - other) <= 0.5);

const readsNumbers = (input: Input): boolean =>
  !('rule' in input) || readsOf(input, {}) === 'number';

/** The text by which a row is known. */
function labelOf(sheet: Sheet, row: number): string {
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const { kind, text } = sheet.cellAt(row, column);
    if (kind === 'text' && /\p{L}{2}/u.test(text)) return text;
  }
  return '';
}

/**
 * Totals that are neither the sum of all rows, nor of those before or after them up to the next
 * total, nor a mean. They are never scored; a wrong one says that a figure or a formula is wrong.
 */
export function totalFindings(
  read: ReadTable,
  table: TableMapping,
  context: SheetContext,
): SheetFinding[] {
  const { sheet, rows, totals } = read;
  const marks = totals.map(({ row }) => row);
  const groupOf = (row: number, step: -1 | 1): number[] => {
    const end =
      step > 0
        ? (marks.find((mark) => mark > row) ?? Infinity)
        : Math.max(-1, ...marks.filter((mark) => mark < row));
    return rows.filter((each) => (step > 0 ? each > row && each < end : each < row && each > end));
  };
  return table.columns.flatMap((column): SheetFinding[] => {
    if (column.is !== 'value' || (column.part !== 'value' && column.part !== 'target')) return [];
    const input = inputsOf(context.scheme).get(column.criterion ?? '');
    if (!input || isInPercent(input) || !readsNumbers(input)) return [];
    const at = columnNumber(column.column) ?? 0;
    const { numbers = 'vi' } = column;
    const valueAt = (row: number): number => numberOf(sheet.cellAt(row, at), numbers) ?? 0;
    const sumOf = (list: readonly number[]): number =>
      list.reduce((sum, row) => sum + valueAt(row), 0);
    return totals.flatMap(({ row }): SheetFinding[] => {
      const cell = sheet.cellAt(row, at);
      const total = numberOf(cell, numbers);
      if (total === undefined || noSum.test(labelOf(sheet, row))) return [];
      const lists = [rows, groupOf(row, 1), groupOf(row, -1)].filter((list) => list.length > 0);
      const isMean = lists.some((list) => isNear(total, sumOf(list) / list.length, 1));
      if (
        lists.length === 0 ||
        isMean ||
        lists.some((list) => isNear(total, sumOf(list), list.length))
      )
        return [];
      const expected = String(clean(sumOf(rows))).replace('.', ',');
      return [
        {
          ...{
            code: 'wrong-total',
            at: { sheet: sheet.name, row, column: at },
            received: cell.text,
          },
          ...{ expected, about: input.title },
        },
      ];
    });
  });
}
