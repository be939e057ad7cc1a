import { addressOf } from './address.js';

/** How far the cells of a sheet reach that hold something. */
export interface Extent {
  cells: number;
  /** From 0; -1 where there are none. */
  lastRow: number;
  lastColumn: number;
  /** The same for cells that have a border and nothing else. */
  emptyRow: number;
  emptyColumn: number;
  /** Where the last row or cell begins that was found, in bytes. */
  end: number;
  /** The cell that reaches furthest, by which a message can name it. */
  furthest: string;
}

const [open, close, slash, quote, colon] = [0x3c, 0x3e, 0x2f, 0x22, 0x3a];
const isSpace = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Row and column that an `r="C12"` in a tag names; undefined where it has none. */
function placeIn(xml: Uint8Array, from: number, to: number): [number, number] | undefined {
  for (let at = from; at < to - 4; at += 1) {
    if (xml[at] !== 0x72 || xml[at + 1] !== 0x3d || !isSpace(xml[at - 1])) continue;
    let [row, column] = [0, 0];
    for (at += 3; at < to && xml[at] !== quote && xml[at] !== 0x27; at += 1) {
      const byte = xml[at] as number;
      if (byte >= 0x30 && byte <= 0x39) row = row * 10 + byte - 0x30;
      else column = column * 26 + (byte & 0x1f);
    }
    return [row - 1, column - 1];
  }
  return undefined;
}

/**
 * Measures a sheet by the cells that hold something: the range that it declares, and cells that have
 * a border and nothing else, may reach to the end of the sheet. Reading what is measured costs little
 * beside reading what is there.
 */
export function extentOf(xml: Uint8Array): Extent {
  const none = { lastRow: -1, lastColumn: -1, emptyRow: -1, emptyColumn: -1 };
  const extent: Extent = { cells: 0, ...none, end: 0, furthest: '' };
  let [row, column, most] = [-1, -1, -1];
  for (let at = 1; at < xml.length; at += 1) {
    const letter = xml[at];
    if (letter !== 0x63 && letter !== 0x72) continue;
    const before = xml[at - 1];
    if (before !== open && before !== colon) continue;
    const isRow = letter === 0x72;
    const next = at + (isRow ? 3 : 1);
    if (isRow && (xml[at + 1] !== 0x6f || xml[at + 2] !== 0x77)) continue;
    if (xml[next] !== close && xml[next] !== slash && !isSpace(xml[next])) continue;
    const end = xml.indexOf(close, at);
    if (end < 0) break;
    const place = placeIn(xml, next, end);
    if (isRow) {
      row = place ? (place[1] >= 0 ? row + 1 : place[0]) : row + 1;
      column = -1;
    } else {
      [row, column] = place ?? [row, column + 1];
      const isEmpty = xml[end - 1] === slash || (xml[end + 1] === open && xml[end + 2] === slash);
      if (isEmpty) {
        extent.emptyRow = Math.max(extent.emptyRow, row);
        extent.emptyColumn = Math.max(extent.emptyColumn, column);
      } else {
        extent.cells += 1;
        extent.lastRow = Math.max(extent.lastRow, row);
        extent.lastColumn = Math.max(extent.lastColumn, column);
        if (row + column > most) [most, extent.furthest] = [row + column, addressOf(row, column)];
      }
    }
    at = end;
    extent.end = end;
  }
  return extent;
}
