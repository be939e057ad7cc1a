/** What a field of a CSV file holds. */
export type CsvValue = string | number | boolean | null | undefined;

const separator = ',';
/** By these a spreadsheet takes a text for a formula. */
const formulaStart = /^[=+\-@\t\r]/;
/** A number with its sign, as either language writes it: no formula. */
const signedNumber = /^[+-]?\d+(?:[.,]\d+)*(?:%|e[+-]?\d+)?$/i;

function field(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const isRisky = formulaStart.test(value) && !signedNumber.test(value);
  const text = isRisky ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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
export function writeCsv(rows: readonly (readonly CsvValue[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map(field).join(separator)}\r\n`);
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}
