import { writeXlsx } from 'hucre/xlsx';
import type { Workbook } from '../cells/cell.js';
import { readWorkbook } from '../cells/read-workbook.js';

/** What a cell of a test holds; a day is an instant at midnight UTC. */
export type Value = string | number | boolean | Date | null;
/** A sheet of a test, as the library writes it. */
export type TestSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

/** The bytes of an .xlsx. */
export const bytesOf = (
  sheets: readonly TestSheet[],
  options: Partial<Parameters<typeof writeXlsx>[0]> = {},
): Promise<Uint8Array> => writeXlsx({ ...options, sheets: [...sheets] });

/** A workbook of one sheet, `Số liệu`, written and read back. */
export const bookOf = (rows: Value[][], rest: Partial<TestSheet> = {}): Promise<Workbook> =>
  bookOfSheets([{ name: 'Số liệu', rows, ...rest }]);

/** A workbook, written and read back. */
export async function bookOfSheets(
  sheets: readonly TestSheet[],
  options: Partial<Parameters<typeof writeXlsx>[0]> = {},
  name = 'bao-cao.xlsx',
): Promise<Workbook> {
  const read = await readWorkbook(await bytesOf(sheets, options), name);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.workbook;
}

/** A text file, read. */
export async function bookOfText(text: string, name = 'bao-cao.csv'): Promise<Workbook> {
  const read = await readWorkbook(new TextEncoder().encode(text), name);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('\n'));
  return read.workbook;
}
