import papaparse from 'papaparse';
import { emptyCell, type Cell, type Sheet } from './cell.js';
import { mostCells, mostColumns } from './limits.js';
import { textCell } from './sheet-view.js';

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

/** Whether a line has more fields than a spreadsheet has columns: nothing is split for it. */
function isTooWide(text: string, separator: string): boolean {
  let fields = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\n' || letter === '\r') fields = 0;
    else if (letter === separator && (fields += 1) > mostColumns) return true;
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
  if (isTooWide(text, separator)) return { ok: false, fault: 'too-many-cells' };
  const rows: string[][] = [];
  const lines: number[] = [];
  let [line, cells] = [1, 0];
  let stray: number | undefined;
  papaparse.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data, errors }, parser) => {
      stray ??= errors.find(({ type }) => type === 'Quotes')?.index;
      cells += data.length;
      if (stray !== undefined || cells > mostCells) return parser.abort();
      const isDeclaration = declared !== undefined && rows.length === 0;
      rows.push(isDeclaration ? [] : data);
      lines.push(line);
      line += 1;
      for (const field of data)
        if (breaks.test(field)) line += field.split(/\r\n|\n|\r/).length - 1;
    },
  });
  if (stray !== undefined) return { ok: false, fault: 'stray-quote', ...placeIn(text, stray - 1) };
  if (cells > mostCells) return { ok: false, fault: 'too-many-cells' };
  return { ok: true, sheet: sheetOf(name, rows, lines), separator };
}
