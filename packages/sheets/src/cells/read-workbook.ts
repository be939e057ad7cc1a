import type { Locale } from '@thidua/core';
import type { SheetFinding, SheetIssue } from '../issues/issue.js';
import { inOrder } from '../issues/in-order.js';
import { wordIssue } from '../issues/word-issue.js';
import { readBook } from './read-book.js';
import type { Workbook } from './cell.js';

/** A spreadsheet, with what its reader should know, or why it is none. */
export type WorkbookResult =
  | { ok: true; workbook: Workbook; warnings: SheetIssue[] }
  | { ok: false; issues: SheetIssue[]; warnings: SheetIssue[] };

/**
 * Reads a spreadsheet: .xlsx, .xls or .csv, judged by its content and not by its name. Nothing is
 * executed: of formulas the results that were saved are read, macros and links are passed over.
 * Hidden sheets are named and not read. Before anything is unpacked the file is held to limits (50 MB,
 * 200 MB unpacked, 2 million cells), so that a small file that would fill the memory is refused.
 * Damaged bytes give an issue and are never thrown.
 *
 * @param bytes the file
 * @param name its name, for messages and as the origin of figures
 * @param locale language of the messages; Vietnamese where not given
 * @example
 * const read = await readWorkbook(bytes, 'que-son.xlsx');
 * if (read.ok) read.workbook.sheets.map(({ name }) => name); // ['Số liệu']
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  locale: Locale = 'vi',
): Promise<WorkbookResult> {
  const read = await readBook(bytes, name);
  const book = 'sheets' in read ? read : undefined;
  const findings: readonly SheetFinding[] = book ? book.notes : 'notes' in read ? [] : [read];
  const worded = inOrder(findings, book?.sheets ?? []).map((finding) =>
    wordIssue(finding, { name, sheets: book?.sheets ?? [] }, locale),
  );
  if (!book) return { ok: false, issues: worded, warnings: [] };
  const { notes: _, ...workbook } = book;
  return { ok: true, workbook, warnings: worded };
}
