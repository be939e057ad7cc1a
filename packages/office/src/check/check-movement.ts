import type { Locale } from '@thidua/core';
import type { Movement, SheetIssue } from '@thidua/sheets';
import type { FileReport } from './file-report.js';
import { sheetReport, type OpenedSheet } from './open-sheets.js';

/** What was found in the workbook of a movement, and the movement where nothing is wrong with it. */
export interface MovementChecked {
  report: FileReport;
  movement?: Movement;
  /** Everything that was found in it, as the reader of spreadsheets told it. */
  found: SheetIssue[];
}

/** Reads the workbook of a movement; what a mapping could answer is answered in the workbook itself. */
export async function checkMovement(opened: OpenedSheet, locale: Locale): Promise<MovementChecked> {
  if (!opened.read.ok) return { report: sheetReport(opened, []), found: [] };
  const { readMovement } = await import('@thidua/sheets');
  const result = readMovement(opened.read.workbook, { locale });
  const found = [...(result.ok ? [] : result.issues), ...result.warnings];
  const { issues, ...rest } = sheetReport(opened, found, result.ok ? result.movement.id : '');
  const mended = issues.map(({ answer: _, ...issue }) => issue);
  const report: FileReport = { ...rest, kind: 'movement', issues: mended };
  return result.ok && report.ok ? { report, found, movement: result.movement } : { report, found };
}
