// The one file that knows the spreadsheet library: another one could take its place here.
import {
  readXls,
  readXlsx,
  writeXlsx,
  type Cell as LibraryCell,
  type CellStyle,
  type Workbook,
  type WriteSheet,
} from 'hucre/xlsx';
import type { Merge } from './cell.js';

/** A value as the library gives it. */
export type RawValue = string | number | boolean | Date | null;

/** What is known of a cell besides its value. */
export interface RawDetail {
  isError: boolean;
  formula?: string;
  numberFormat?: string;
  font?: string;
  comment?: string;
}

/** A sheet as the library gives it. */
export interface RawSheet {
  name: string;
  /** Rows, with holes where there is nothing. */
  rows: readonly (readonly RawValue[] | undefined)[];
  detailAt(row: number, column: number): RawDetail | undefined;
  merges: readonly Merge[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

/** Sheets, and where their days are counted from. */
export interface RawWorkbook {
  sheets: RawSheet[];
  dateSystem: '1900' | '1904';
}

const usualFormat = /^(?:General|@)?$/i;

function detailOf({ type, formula, style, comment }: LibraryCell): RawDetail | undefined {
  const numberFormat = style?.numFmt;
  const font = style?.font?.name;
  const detail: RawDetail = {
    isError: type === 'error',
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && !usualFormat.test(numberFormat) && { numberFormat }),
    ...(font !== undefined && /^\.?vn/i.test(font) && { font }),
    ...(comment && { comment: comment.text }),
  };
  return detail.isError || Object.keys(detail).length > 1 ? detail : undefined;
}

/** A cell as one number. */
const placeOf = (row: number, column: number): number => row * 16_384 + column;

function sheetOf(sheet: Workbook['sheets'][number]): RawSheet {
  const { name, rows, cells, merges = [], rowDefs, columns = [] } = sheet;
  const details = new Map<number, RawDetail>();
  for (const [place, cell] of cells ?? []) {
    const detail = detailOf(cell);
    if (!detail) continue;
    const [row, column] = place.split(',').map(Number);
    details.set(placeOf(row ?? 0, column ?? 0), detail);
  }
  return {
    name,
    rows,
    detailAt: (row, column) => (details.size > 0 ? details.get(placeOf(row, column)) : undefined),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      ...{ top: startRow, left: startCol, bottom: endRow, right: endCol },
    })),
    hiddenRows: new Set([...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
    hiddenColumns: new Set(columns.flatMap(({ hidden }, index) => (hidden ? [index] : []))),
  };
}

const bookOf = ({ sheets, dateSystem }: Workbook): RawWorkbook => ({
  sheets: sheets.map(sheetOf),
  dateSystem: dateSystem === '1904' ? '1904' : '1900',
});

/**
 * Reads some sheets of an .xlsx, by their place in the workbook, and of each only a range.
 *
 * @throws whatever the library throws for a damaged file
 */
export const readZipped = async (
  bytes: Uint8Array,
  sheets: readonly number[],
  range: string,
): Promise<RawWorkbook> =>
  bookOf(await readXlsx(bytes, { sheets: [...sheets], range, readStyles: true }));

/**
 * Reads an .xls (BIFF8).
 *
 * @throws whatever the library throws for a damaged file
 */
export async function readBinary(bytes: Uint8Array): Promise<RawWorkbook> {
  // Some programs leave the last sector short.
  const whole = new Uint8Array(Math.ceil(bytes.length / 512) * 512);
  whole.set(bytes);
  return bookOf(await readXls(whole));
}

/** How a cell looks that is written. */
export type WrittenStyle = CellStyle;
/** A sheet that is written. */
export type WrittenSheet = WriteSheet & { cells: Map<string, Partial<LibraryCell>> };

/** Text that a spreadsheet would read as the code of a sign, so that it stays as it is. */
const plainText = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

/** Rows and columns that are printed on every page, as a name that the library would not put in quotes. */
function printTitles({ name, pageSetup }: WrittenSheet) {
  const { printTitlesColumn, printTitlesRow } = pageSetup ?? {};
  const range = [printTitlesColumn, printTitlesRow]
    .flatMap((part) => (part === undefined ? [] : [`'${name.replaceAll("'", "''")}'!${part}`]))
    .join(',');
  return range === '' ? [] : [{ name: '_xlnm.Print_Titles', scope: name, range }];
}

/** Writes an .xlsx in the font that documents of offices have. */
export function writeZipped(sheets: readonly WrittenSheet[], title: string): Promise<Uint8Array> {
  for (const { cells } of sheets) {
    for (const cell of cells.values()) {
      if (typeof cell.value === 'string') cell.value = plainText(cell.value);
    }
  }
  return writeXlsx({
    sheets: sheets.map(({ pageSetup, ...sheet }) => {
      const { printTitlesRow: _, printTitlesColumn: __, ...page } = pageSetup ?? {};
      return { ...sheet, ...(pageSetup && { pageSetup: page }) };
    }),
    defaultFont: { name: 'Times New Roman', size: 12 },
    namedRanges: sheets.flatMap(printTitles),
    properties: { title },
  });
}
