import { formatDate, type Locale } from '@thidua/core';
import type { FormCell } from './form.js';

/** Spreadsheets count days from 1900 on, and take that year for a leap year. */
const firstDay = '1900-03-01';

/** How a number of so many decimals is shown: a program writes the signs of its own language. */
export const numberFormat = (digits: number): string =>
  digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;

/** A value as a cell holds it: numbers and days are no texts. */
export function contentOf(
  cell: FormCell,
  locale: Locale,
): { value: string | number | Date; numFmt?: string } {
  if (cell.kind === 'number') return { value: cell.value, numFmt: numberFormat(cell.digits) };
  if (cell.kind !== 'day') return { value: cell.text };
  return cell.day < firstDay
    ? { value: formatDate(cell.day, locale) }
    : { value: new Date(`${cell.day}T00:00:00Z`), numFmt: 'dd/mm/yyyy' };
}
