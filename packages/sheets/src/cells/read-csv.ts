import papaparse from 'papaparse';
import { emptyCell, type Cell, type Sheet } from './cell.js';
import { mostCells, mostColumns, mostRows } from './limits.js';
import { textCell } from './sheet-view.js';
import { strayQuote } from './stray-quote.js';

/** A text file as rows; or the place, from 1, at which a quote opens that nothing closes. */
export type CsvResult =
  | { ok: true; sheet: Sheet; separator: string }
  | { ok: false; fault: 'too-many-cells' }
  | { ok: false; fault: 'stray-quote'; line: number; column: number };

const breaks = /[\r\n]/;
const separators = ['\t', ';', '|', ','] as const;

/** The separator that gives most lines one number of fields; a comma may be a decimal one, so it is asked last. */
function separatorOf(text: string): string {
  const sample = text.slice(0, 100_000);
  let best = { separator: ',', lines: 0 };
  for (const separator of separators) {
    if (!sample.includes(separator)) continue;
    const { data } = papaparse.parse<string[]>(sample, { delimiter: separator, preview: 200 });
    const counts = new Map<number, number>();
    for (const row of data) {
      if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    }
    const lines = Math.max(0, ...counts.values());
    if (lines > best.lines) best = { separator, lines };
  }
  return best.separator;
}

/**
 * Whether a text holds more than is read, before anything of it is split: a line with more fields than a
 * spreadsheet has columns, more rows than it has, more fields than cells, or quotes without end.
 * Signs between quotes count as well, hence the half as many more.
 */
function isTooMuch(text: string, separator: string): boolean {
  const [most, sign] = [mostCells * 1.5, separator.charCodeAt(0)];
  let [inLine, fields, lines, quotes] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === sign) {
      inLine += 1;
      fields += 1;
      if (inLine > mostColumns || fields > most) return true;
    } else if (letter === 0x0a || letter === 0x0d) {
      inLine = 0;
      lines += 1;
      if (lines > 2 * mostRows) return true;
    } else if (letter === 0x22) {
      quotes += 1;
      if (quotes > most) return true;
    }
  }
  return false;
}

/** Line and column of a place in a text, from 1. */
function placeIn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  const line = before.split(/\r\n|\n|\r/).length;
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line, column: index - start + 1 };
}

function sheetOf(name: string, rows: readonly (readonly string[])[], lines: number[]): Sheet {
  let columnCount = 0;
  for (const row of rows) columnCount = Math.max(columnCount, row.length);
  return {
    ...{ name, rowCount: rows.length, columnCount, merges: [], lines },
    ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
    cellAt: (row, column): Cell => {
      const text = rows[row]?.[column];
      return text === undefined ? emptyCell : textCell(text);
    },
  };
}

/** Reads a text whose fields are parted by a comma, a semicolon, a tab or a bar. */
export function readCsv(text: string, name: string): CsvResult {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const separator = declared ?? separatorOf(text);
  if (isTooMuch(text, separator)) return { ok: false, fault: 'too-many-cells' };
  const opened = strayQuote(text, separator);
  if (opened !== undefined) return { ok: false, fault: 'stray-quote', ...placeIn(text, opened) };
  const { data: rows, errors } = papaparse.parse<string[]>(text, { delimiter: separator });
  // Of unlike ends of lines one alone ends a line.
  const stray = errors.find(({ type }) => type === 'Quotes')?.index;
  if (stray !== undefined) return { ok: false, fault: 'stray-quote', ...placeIn(text, stray - 1) };
  const lines: number[] = [];
  let [line, cells] = [1, 0];
  for (const row of rows) {
    cells += row.length;
    lines.push(line);
    line += 1;
    for (const field of row) if (breaks.test(field)) line += field.split(/\r\n|\n|\r/).length - 1;
  }
  if (cells > mostCells || rows.length > mostRows) return { ok: false, fault: 'too-many-cells' };
  if (declared !== undefined) rows[0] = [];
  return { ok: true, sheet: sheetOf(name, rows, lines), separator };
}
