import type { Locale } from '@thidua/core';
import type { SheetIssue, WorkbookResult } from '@thidua/sheets';
import { nameOf, type OfficeFile } from '../files/office-file.js';
import type { FileIssue, FileReport } from './file-report.js';
import { mappingAnswer } from './mapping-answer.js';

/** A spreadsheet that was opened, or why it could not be. */
export interface OpenedSheet {
  /** As it was named. */
  file: string;
  /** Its name among the others: without folders where that is enough. */
  name: string;
  read: WorkbookResult;
  /** Whether it holds a whole movement, and not a table of figures alone. */
  isMovement: boolean;
}

/** Opens spreadsheets, under names by which they can be told apart. */
export async function openSheets(
  inputs: readonly OfficeFile[],
  locale: Locale,
): Promise<OpenedSheet[]> {
  if (inputs.length === 0) return [];
  // Only spreadsheets need it: everything else starts without it.
  const { isMovement, readWorkbook } = await import('@thidua/sheets');
  const short = inputs.map(nameOf);
  return Promise.all(
    inputs.map(async ({ file, bytes, book }, index) => {
      const own = short[index] ?? file;
      const name = short.indexOf(own) === short.lastIndexOf(own) ? own : file;
      const read = book ?? (await readWorkbook(bytes, name, locale));
      return { file, name, read, isMovement: read.ok && isMovement(read.workbook) };
    }),
  );
}

function asFileIssue(given: SheetIssue): FileIssue {
  const { file: _, severity, ...issue } = given;
  const answer = severity === 'error' ? mappingAnswer(given) : undefined;
  return { ...issue, ...(answer !== undefined && { answer }) };
}

/** Everything that was found about a spreadsheet: when it was opened, and in it. */
export const allFound = ({ read }: OpenedSheet, found: readonly SheetIssue[]): SheetIssue[] => [
  ...(read.ok ? [] : read.issues),
  ...read.warnings,
  ...found,
];

/** The report on a spreadsheet, with what was found when it was opened and what was found in it. */
export function sheetReport(
  opened: OpenedSheet,
  found: readonly SheetIssue[],
  id = '',
): FileReport {
  const all = allFound(opened, found);
  const issues = all.filter(({ severity }) => severity === 'error').map(asFileIssue);
  const notes = all.filter(({ severity }) => severity === 'warning').map(asFileIssue);
  const ok = issues.length === 0;
  return {
    ...{ file: opened.file, ok, wasRead: true, kind: 'spreadsheet' },
    ...(ok && { id }),
    issues,
    notes,
  };
}
