import type { Locale } from '@thidua/core';
import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { Sheet, Workbook } from '../cells/cell.js';
import { writeZipped, type WrittenSheet, type WrittenStyle } from '../cells/library.js';
import { readBook } from '../cells/read-book.js';
import { unzipPart } from '../cells/unzip-part.js';
import { listedSheets } from '../cells/workbook-parts.js';
import { zipParts } from '../cells/zip-directory.js';
import type { CellChange } from '../changes/change.js';
import { computedAnew, isOrderOfFormulas, withoutOrder } from './typed-part.js';
import { changedWorkbook } from '../changes/changed-workbook.js';
import { csvText } from '../csv/write-csv.js';
import type { SheetIssue } from '../issues/issue.js';
import { markSheet } from './mark-sheet.js';
import { markedStyles } from './marked-styles.js';
import { marksOf, withTyped } from './marks-of.js';

/** A moment that every archive can hold: the same file gives the same bytes. */
const anyTime = '2000-01-01T00:00:00';

/** What is to be seen in a copy: issues, and what was typed. */
interface Shown {
  issues: readonly SheetIssue[];
  changes: readonly CellChange[];
  locale: Locale;
}

/** The parts of a workbook in which a formula may have given way to what was typed. */
function settleFormulas(files: Map<string, Uint8Array>): void {
  for (const [name, content] of files) {
    if (isOrderOfFormulas(name)) files.delete(name);
    else if (/(?:\[Content_Types\]\.xml|workbook\.xml\.rels)$/i.test(name))
      files.set(name, strToU8(withoutOrder(strFromU8(content))));
    else if (/(?:^|\/)workbook\.xml$/i.test(name))
      files.set(name, strToU8(computedAnew(strFromU8(content))));
  }
}

function markZip(bytes: Uint8Array, book: Workbook, { issues, changes, locale }: Shown) {
  const parts = zipParts(bytes);
  if (!Array.isArray(parts)) return bytes;
  const files = new Map<string, Uint8Array>();
  for (const part of parts) {
    const content = unzipPart(bytes, part);
    if (!content) return bytes;
    files.set(part.name, content);
  }
  const stylesName = [...files.keys()].find((name) => /(?:^|\/)styles\.xml$/i.test(name));
  const styles = stylesName && markedStyles(strFromU8(files.get(stylesName) ?? new Uint8Array()));
  if (!stylesName || !styles) return bytes;
  for (const { name, part } of listedSheets(bytes, parts) ?? []) {
    const index = book.sheets.findIndex((sheet) => sheet.name === name);
    const sheet = book.sheets[index];
    const content = part && files.get(part.name);
    if (!sheet || !content) continue;
    const found = marksOf(sheet, issues, { isFirst: index === 0 }, locale);
    const marks = withTyped(found, sheet, changes, 'xlsx');
    files.set(part.name, strToU8(markSheet(strFromU8(content), marks, styles)));
  }
  files.set(stylesName, strToU8(styles.text()));
  if (changes.length > 0) settleFormulas(files);
  const packed: Zippable = {};
  for (const [name, content] of files) packed[name] = [content, { mtime: anyTime }];
  return zipSync(packed);
}

/** The fills of what is marked in a workbook that had to be written anew. */
const fill = (rgb: string): WrittenStyle => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
});
const looks = { error: fill('FFC7CF'), warning: fill('FFEB9D'), changed: fill('C6E7CF') };

/** A sheet of an .xls as one that can be written: values, merges and marks. */
function sheetAnew(
  before: Sheet,
  sheet: Sheet,
  { issues, changes, locale }: Shown,
  isFirst: boolean,
): WrittenSheet {
  const found = marksOf(sheet, issues, { isFirst }, locale);
  const { rows, column } = withTyped(found, before, changes, 'xls');
  const cells: WrittenSheet['cells'] = new Map();
  for (let row = 0; row < sheet.rowCount; row += 1) {
    for (let at = 0; at < sheet.columnCount; at += 1) {
      const { kind, value, isPercent } = sheet.cellAt(row, at);
      if (kind === 'empty' || at === column) continue;
      const isDay = kind === 'day';
      cells.set(`${row},${at}`, {
        value: isDay ? new Date(`${String(value)}T00:00:00Z`) : value,
        style: { ...(isDay && { numFmt: 'dd/mm/yyyy' }), ...(isPercent && { numFmt: '0.##%' }) },
      });
    }
  }
  for (const [row, { cells: marked, notes }] of rows) {
    for (const [at, mark] of marked) {
      const known = cells.get(`${row},${at}`);
      cells.set(`${row},${at}`, {
        value: null,
        ...known,
        style: { ...known?.style, ...looks[mark] },
      });
    }
    if (notes.length > 0) {
      const style = { ...looks.error, alignment: { wrapText: true, vertical: 'top' as const } };
      cells.set(`${row},${column}`, { value: notes.join('\n'), style });
    }
  }
  return {
    ...{ name: sheet.name, cells },
    columns: Array.from({ length: column + 1 }, (_, at) => ({ width: at === column ? 70 : 14 })),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      ...{ startRow: top, startCol: left, endRow: bottom, endCol: right },
    })),
  };
}

/** A text file with a field more in each line. */
function markText(
  { sheets: [sheet], separator = ',' }: Workbook,
  issues: readonly SheetIssue[],
  locale: Locale,
) {
  if (!sheet) return new Uint8Array();
  const { rows, column } = marksOf(sheet, issues, { isFirst: true, isOnly: true }, locale);
  const last = Math.max(sheet.rowCount, ...[...rows.keys()].map((row) => row + 1));
  const fields = Array.from({ length: last }, (_, row) => {
    const own = Array.from({ length: column }, (_cell, at) => sheet.cellAt(row, at).text);
    return [...own, (rows.get(row)?.notes ?? []).join(' ')];
  });
  // The end of the last line is read as a line with nothing in it.
  while (fields.at(-1)?.every((text) => text === '') === true) fields.pop();
  // Their own fields stay as they are; what is added begins with a word.
  return csvText(fields, { separator, isGuarded: false });
}

/**
 * Marks in a copy of an officer's own file what is wrong with it: the cells that issues are about are
 * filled (red for errors, yellow for warnings), and a column “Lỗi cần sửa” behind the last one says in
 * each row what is wrong and what to do; what is about the whole file stands at the top of the first
 * sheet. Everything else of an .xlsx stays as it is: values, formulas, formats, whatever parts it has. A
 * file that was marked before loses the old marks first, so that no issues gives a clean copy. Cells that
 * were changed hold what was typed and are filled green.
 *
 * An .xls comes back as an .xlsx of its values; a text file as CSV with a field more in each line, and
 * a file that cannot be opened at all as it is.
 *
 * @param bytes the file that was read
 * @param issues what `readReports` or `readMovement` found in it, warnings too where they are to be seen
 * @param locale language of the heading; Vietnamese where not given
 * @param changes what was typed into cells: read again, the copy is what `changedWorkbook` gives
 */
export async function markIssues(
  bytes: Uint8Array,
  issues: readonly SheetIssue[],
  locale: Locale = 'vi',
  changes: readonly CellChange[] = [],
): Promise<Uint8Array> {
  const book = await readBook(bytes, 'file');
  if (!('sheets' in book)) return bytes;
  const shown = { issues, changes, locale };
  if (book.format === 'xlsx') return markZip(bytes, book, shown);
  if (book.format === 'csv') {
    // Its only sheet has the name of the file, which is another one here.
    const sheet = book.sheets[0]?.name ?? '';
    const own = changes.map((change) => ({ ...change, sheet }));
    return markText(changedWorkbook(book, own), issues, locale);
  }
  const changed = changedWorkbook(book, changes);
  return writeZipped(
    book.sheets.map((sheet, index) =>
      sheetAnew(sheet, changed.sheets[index] ?? sheet, shown, index === 0),
    ),
    book.name,
  );
}
