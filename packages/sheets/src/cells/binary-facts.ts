import { recordsOf } from './binary-records.js';
import type { Merge } from './cell.js';
import { oleStream } from './ole-stream.js';

/** What a sheet of an .xls says that the library does not pass on. */
export interface BinarySheet {
  name: string;
  isHidden: boolean;
  merges: Merge[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  /** The number format and the font of a cell. */
  styleAt: (row: number, column: number) => { numberFormat?: string; font?: string } | undefined;
}

/** What the records of an .xls say and the library does not pass on. */
export interface BinaryFacts {
  isEncrypted: boolean;
  is1904: boolean;
  /** Undefined where the records could not be found. */
  sheets?: BinarySheet[];
}

const kinds = {
  ...{ font: 0x31, format: 0x41e, style: 0xe0, sheet: 0x85, filePass: 0x2f, dateMode: 0x22 },
  ...{ end: 0x0a, merges: 0xe5, row: 0x208, columns: 0x7d, manyNumbers: 0xbd, begin: 0x809 },
} as const;

/** Records of one cell: row, column and style come first in all of them. */
const oneCell: ReadonlySet<number> = new Set([0x06, 0x203, 0x27e, 0xfd, 0x204, 0x205, 0x201, 0xd6]);

/** Formats of percentages that no record spells out. */
const builtIn: Readonly<Record<number, string>> = { 9: '0%', 10: '0.00%' };
const oldFont = /^\.?vn/i;

/** A text with its length before it, of one or two bytes a letter. */
function textAt(view: DataView, at: number, end: number, lengthBytes: 1 | 2): string {
  const count = lengthBytes === 1 ? view.getUint8(at) : view.getUint16(at, true);
  const isWide = (view.getUint8(at + lengthBytes) & 1) === 1;
  let text = '';
  for (let index = 0; index < count; index += 1) {
    const place = at + lengthBytes + 1 + index * (isWide ? 2 : 1);
    if (place + (isWide ? 2 : 1) > end) return text;
    text += String.fromCharCode(isWide ? view.getUint16(place, true) : view.getUint8(place));
  }
  return text;
}

/** Reads what the records of one sheet say, up to its end. */
function readSheet(
  stream: Uint8Array,
  from: number,
  styleOf: (style: number) => ReturnType<BinarySheet['styleAt']>,
) {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const sheet = {
    merges: [] as Merge[],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  const styles = new Map<number, number>();
  const keep = (row: number, column: number, style: number): void => {
    if (styleOf(style)) styles.set(row * 256 + column, style);
  };
  let depth = 0;
  for (const { kind, at, length } of recordsOf(stream, from)) {
    const number = (place: number): number =>
      place + 2 <= length ? view.getUint16(at + place, true) : 0;
    // Charts lie in a sheet as parts of their own.
    if (kind === kinds.begin) depth += 1;
    if (kind === kinds.end && (depth -= 1) <= 0) break;
    if (depth !== 1) continue;
    if (oneCell.has(kind) && length >= 6) keep(number(0), number(2), number(4));
    if (kind === kinds.manyNumbers) {
      for (let place = 4; place + 6 < length; place += 6)
        keep(number(0), number(2) + (place - 4) / 6, number(place));
    }
    if (kind === kinds.merges) {
      for (let place = 2; place + 8 <= length; place += 8) {
        const [top, bottom, left, right] = [0, 2, 4, 6].map((each) => number(place + each));
        sheet.merges.push({
          top: top ?? 0,
          bottom: bottom ?? 0,
          left: left ?? 0,
          right: right ?? 0,
        });
      }
    }
    if (kind === kinds.row && length >= 16 && (number(12) & 0x20) !== 0)
      sheet.hiddenRows.add(number(0));
    if (kind === kinds.columns && length >= 10 && (number(8) & 1) === 1) {
      for (let column = number(0); column <= Math.min(255, number(2)); column += 1)
        sheet.hiddenColumns.add(column);
    }
  }
  const styleAt: BinarySheet['styleAt'] = (row, column) =>
    styleOf(styles.get(row * 256 + column) ?? -1);
  return { ...sheet, styleAt };
}

/** Reads of an .xls what the library passes over: hidden sheets, formats, fonts, merges. */
export function binaryFacts(bytes: Uint8Array): BinaryFacts {
  const stream = oleStream(bytes, ['Workbook', 'Book']);
  const facts: BinaryFacts = { isEncrypted: false, is1904: false };
  if (!stream) return facts;
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const formats = new Map<number, string>(
    Object.entries(builtIn).map(([key, format]) => [Number(key), format]),
  );
  const fonts: string[] = [];
  const styles: { font: number; format: number }[] = [];
  const found: { name: string; isHidden: boolean; from: number }[] = [];
  let isWhole = false;
  for (const { kind, at, length } of recordsOf(stream)) {
    const end = at + length;
    if (kind === kinds.end) {
      isWhole = true;
      break;
    }
    if (kind === kinds.filePass) facts.isEncrypted = true;
    if (kind === kinds.dateMode && length > 0) facts.is1904 = view.getUint8(at) === 1;
    if (kind === kinds.font && length > 16) fonts.push(textAt(view, at + 14, end, 1));
    if (kind === kinds.format && length > 5)
      formats.set(view.getUint16(at, true), textAt(view, at + 2, end, 2));
    if (kind === kinds.style && length >= 4)
      styles.push({ font: view.getUint16(at, true), format: view.getUint16(at + 2, true) });
    if (kind === kinds.sheet && length > 8 && view.getUint8(at + 5) === 0) {
      const [from, state] = [view.getUint32(at, true), view.getUint8(at + 4)];
      found.push({ name: textAt(view, at + 6, end, 1), isHidden: (state & 3) !== 0, from });
    }
  }
  if (!isWhole) return facts;
  const shown = styles.map(({ font, format }) => {
    // There is no font 4: those behind it are counted one further.
    const name = fonts[font > 4 ? font - 1 : font] ?? '';
    const numberFormat = formats.get(format) ?? '';
    const style = {
      ...(numberFormat.includes('%') && { numberFormat }),
      ...(oldFont.test(name) && { font: name }),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  });
  const sheets = found.map(({ name, isHidden, from }) => ({
    ...{ name, isHidden },
    ...readSheet(stream, from, (style) => shown[style]),
  }));
  return { ...facts, sheets };
}
