import type { SheetFinding } from '../issues/issue.js';
import { addressOf, columnNumber } from './address.js';
import type { Book } from './book.js';
import { readZipped } from './library.js';
import {
  mostBehind,
  mostCells,
  mostElements,
  mostPlaces,
  mostSheets,
  uncountedPart,
} from './limits.js';
import { extentOf, type Extent } from './sheet-extent.js';
import { sheetView } from './sheet-view.js';
import { unzipPart } from './unzip-part.js';
import { listedSheets, type ListedSheet } from './workbook-parts.js';
import { zipParts, type ZipPart } from './zip-directory.js';

const isOpenDocument = (parts: readonly ZipPart[]): boolean =>
  parts.some(({ name }) => name === 'content.xml') && parts.some(({ name }) => name === 'mimetype');

/** Bytes that no reader of sheets expects: two for each letter, or a grammar of their own. */
const isStrange = (xml: Uint8Array): boolean =>
  xml[0] === 0xff || xml[0] === 0xfe || xml.subarray(0, 512).includes(0);

/** Names the cell that is far from the others. */
function tooFar(sheet: string, { furthest }: Extent): SheetFinding {
  const [, letters = '', row = '1'] = /^([A-Z]+)(\d+)$/.exec(furthest) ?? [];
  const column = columnNumber(letters) ?? 0;
  return { code: 'too-far', at: { sheet, row: Number(row) - 1, column }, received: furthest };
}

/** Whether there are more elements than the library could read in good time. */
function isOverfull(xml: Uint8Array, most: number, from = 0): boolean {
  let elements = 0;
  for (let at = xml.indexOf(0x3c, from); at >= 0; at = xml.indexOf(0x3c, at + 1)) {
    if ((elements += 1) > most) return true;
  }
  return false;
}

/** How far the sheets reach that are read, or why they are too much. */
function extentsOf(
  bytes: Uint8Array,
  sheets: readonly (ListedSheet & { part: ZipPart })[],
): Extent[] | SheetFinding {
  const extents: Extent[] = [];
  let [cells, places, row, column] = [0, 0, 0, 0];
  for (const { name, part } of sheets) {
    const xml = unzipPart(bytes, part);
    if (!xml || isStrange(xml)) return { code: 'damaged' };
    const extent = extentOf(xml);
    if (isOverfull(xml, mostBehind, extent.end)) return { code: 'bomb' };
    cells += extent.cells;
    if (cells > mostCells) return { code: 'too-many-cells', expected: String(mostCells) };
    places += (extent.lastRow + 1) * (extent.lastColumn + 1);
    if (places > mostPlaces) return tooFar(name, extent);
    row = Math.max(row, extent.lastRow);
    column = Math.max(column, extent.lastColumn);
    extents.push(extent);
  }
  // Within the range of all sheets empty cells take room as well.
  const room = extents.reduce(
    (sum, { lastRow, emptyRow, lastColumn, emptyColumn }) =>
      sum +
      (Math.min(row, Math.max(lastRow, emptyRow)) + 1) *
        (Math.min(column, Math.max(lastColumn, emptyColumn)) + 1),
    0,
  );
  return room > mostPlaces ? { code: 'too-many-cells', expected: String(mostCells) } : extents;
}

function notesOf(hiddenSheets: readonly string[], parts: readonly ZipPart[]): SheetFinding[] {
  const has = (pattern: RegExp): boolean => parts.some(({ name }) => pattern.test(name));
  return [
    ...(hiddenSheets.length > 0
      ? [{ code: 'hidden-sheets' as const, received: hiddenSheets.join(', ') }]
      : []),
    ...(has(/vbaProject\.bin$/i) ? [{ code: 'macros' as const }] : []),
    ...(has(/externalLinks\/externalLink/i) ? [{ code: 'links' as const }] : []),
  ];
}

/** Reads an .xlsx: its directory, how far its sheets reach, and only then what is in them. */
export async function readZip(bytes: Uint8Array, name: string): Promise<Book | SheetFinding> {
  const parts = zipParts(bytes);
  if (!Array.isArray(parts)) return { code: parts };
  if (isOpenDocument(parts)) return { code: 'open-document' };
  const listed = listedSheets(bytes, parts);
  if (!listed) return { code: 'other-office-file' };
  const hiddenSheets = listed.filter(({ isHidden }) => isHidden).map((sheet) => sheet.name);
  const shown = listed.flatMap((sheet, index) => {
    const { part, isHidden } = sheet;
    return part && !isHidden ? [{ ...sheet, part, index }] : [];
  });
  if (shown.length === 0) return { code: 'no-visible-sheet' };
  if (shown.length > mostSheets) return { code: 'too-many-sheets', expected: String(mostSheets) };
  const extents = extentsOf(bytes, shown);
  if (!Array.isArray(extents)) return extents;
  const sheetParts = new Set(listed.map(({ part }) => part));
  const others = parts.filter(
    (part) =>
      part.name.endsWith('.xml') && part.unpackedBytes > uncountedPart && !sheetParts.has(part),
  );
  if (others.some((part) => isOverfull(unzipPart(bytes, part) ?? new Uint8Array(), mostElements)))
    return { code: 'bomb' };
  const last = (key: 'lastRow' | 'lastColumn'): number =>
    Math.max(0, ...extents.map((extent) => extent[key]));
  const range = `A1:${addressOf(last('lastRow'), last('lastColumn'))}`;
  const { sheets, dateSystem } = await readZipped(
    bytes,
    shown.map(({ index }) => index),
    range,
  );
  return {
    ...{ name, format: 'xlsx', dateSystem, hiddenSheets },
    ...{ sheets: sheets.map(sheetView), notes: notesOf(hiddenSheets, parts) },
  };
}
