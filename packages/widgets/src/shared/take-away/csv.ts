import type { DataTable } from '../data-table.js';

/** By these a spreadsheet takes a text for a formula. */
const formulaStart = /^[=+\-@\t\r]/;
/** A number with its sign, as either language writes it, or dashes for a gap: no formula. */
const harmless = /^(?:[+-]?\d+(?:[.,]\d+)*(?:%|e[+-]?\d+)?|-+)$/i;

function field(text: string): string {
  const guarded = formulaStart.test(text) && !harmless.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * A table as CSV (RFC 4180) that spreadsheets read: with a byte order mark, lines that end with CR LF,
 * and an apostrophe before what they would take for a formula.
 *
 * @example
 * csvOf({ caption: '', heading: 0, columns: [{ label: 'Tên' }], rows: [['=1+1']] });
 * // "\ufeffTên\r\n'=1+1\r\n"
 */
export function csvOf({ columns, rows }: DataTable): string {
  const lines = [columns.map(({ label }) => label), ...rows];
  return `\ufeff${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}
