import { strToU8 } from 'fflate';

/** What a field of a CSV file holds. */
export type CsvValue = string | number | boolean | null | undefined;

/** By these a spreadsheet takes a text for a formula. */
const formulaStart = /^[=+\-@\t\r]/;
/** A number with its sign, as either language writes it, or dashes for a gap: no formula. */
const harmless = /^(?:[+-]?\d+(?:[.,]\d+)*(?:%|e[+-]?\d+)?|-+)$/i;

/** How a text file is written. */
interface CsvForm {
  separator: string;
  /** Whether texts that a spreadsheet would take for formulas are made harmless. */
  isGuarded: boolean;
}

function field(value: CsvValue, { separator, isGuarded }: CsvForm): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const isRisky = isGuarded && formulaStart.test(value) && !harmless.test(value);
  const text = isRisky ? `'${value}` : value;
  const isPlain = !/[",;\t\r\n]|^\s|\s$/.test(text) && !text.includes(separator);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Rows as the bytes of a text file. */
export function csvText(rows: readonly (readonly CsvValue[])[], form: CsvForm): Uint8Array {
  const lines = rows.map(
    (row) => `${row.map((value) => field(value, form)).join(form.separator)}\r\n`,
  );
  return strToU8(`\ufeff${lines.join('')}`);
}

/**
 * Writes rows as CSV that spreadsheet programs open as it is: UTF-8 with a byte order mark, lines that
 * end with CR LF, fields in quotes where they have to be. A text that a spreadsheet would take for a
 * formula (it begins with `=`, `+`, `-`, `@`, a tab or CR) gets an apostrophe before it; numbers,
 * negative ones too, stay as they are.
 *
 * @example
 * new TextDecoder().decode(writeCsv([['Quế Sơn', -1.5, '=1+1']])); // "Quế Sơn,-1.5,'=1+1\r\n"
 */
export const writeCsv = (rows: readonly (readonly CsvValue[])[]): Uint8Array =>
  csvText(rows, { separator: ',', isGuarded: true });
