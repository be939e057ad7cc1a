import type { Locale, Report } from '@thidua/core';
import type { Mapping, SheetIssue } from '@thidua/sheets';
import { isSpreadsheet } from '../files/is-spreadsheet.js';
import type { OfficeFile } from '../files/office-file.js';
import { readJson, type JsonRead } from '../json/read.js';
import { checkJson } from './check-json.js';
import { kindOf } from './file-kind.js';
import { otherPeriods, type FileReport } from './file-report.js';
import { checkMovement } from './check-movement.js';
import { allFound, openSheets, type OpenedSheet } from './open-sheets.js';
import { answeredBy, Gathered } from './question.js';
import { readSheets, type SheetQuestion } from './read-sheets.js';
import { withoutGap } from './without-gap.js';
import { fileWords } from '../words/languages.js';

/** What was found in files, and how spreadsheets among them were read. */
export interface FilesChecked<File extends OfficeFile = OfficeFile> {
  reports: FileReport[];
  mappings?: Mapping[];
  /** The spreadsheets among them, each with everything that was found about it. */
  spreadsheets: {
    input: File;
    isMovement: boolean;
    /** What a marked copy of it is. */
    marked: 'xlsx' | 'csv';
    found: SheetIssue[];
  }[];
  /** What they were held against, as far as it was among them. */
  question?: SheetQuestion;
  /** Whether reports among them answer to the workbook of a movement. */
  isAnswered: boolean;
}

/**
 * Checks files in their order. Reports and spreadsheets wait until all is read, since
 * what they answer to may stand behind them; everything else is let go of as soon as it is checked.
 *
 * @param given what was read, or the report on what could not be
 * @param period the data year of spreadsheets; the last year of the scheme where not given
 */
export async function checkFiles<File extends OfficeFile>(
  given: AsyncIterable<File | FileReport> | Iterable<File | FileReport>,
  locale: Locale,
  period?: string,
): Promise<FilesChecked<File>> {
  const gathered = new Gathered();
  const found = new Map<number, FileReport>();
  const waiting = new Map<number, JsonRead>();
  const spreadsheets = new Map<number, File>();
  const files: string[] = [];
  for await (const each of given) {
    const { file } = each;
    const index = files.push(file) - 1;
    if (!('bytes' in each)) found.set(index, each);
    else if (isSpreadsheet(each)) spreadsheets.set(index, each);
    else {
      const json = readJson(each.bytes);
      if (json.ok && kindOf(json.file.value) === 'report') {
        waiting.set(index, json);
        continue;
      }
      const { report, value } = await checkJson(file, json, locale, { schemes: [] });
      found.set(index, report);
      if (report.ok) gathered.add(report.kind, value);
    }
  }
  const opened = await openSheets([...spreadsheets.values()], locale);
  const places = [...spreadsheets.keys()];
  const indexOf = (sheet: OpenedSheet): number => places[opened.indexOf(sheet)] ?? 0;
  const told: SheetIssue[] = [];
  for (const sheet of opened.filter(({ isMovement }) => isMovement)) {
    const checked = await checkMovement(sheet, locale);
    found.set(indexOf(sheet), checked.report);
    told.push(...checked.found);
    gathered.movements.push({ index: indexOf(sheet), movement: checked.movement });
  }
  const { held, question, workbook } = answeredBy(gathered, period);
  for (const [index, json] of waiting) {
    const file = files[index] ?? '';
    const { report, value } = await checkJson(file, json, locale, held);
    const isOther = value !== undefined && workbook !== undefined && question !== undefined;
    const others = isOther ? otherPeriods(value as Report, question.period, fileWords[locale]) : [];
    const issues = [...report.issues, ...others];
    found.set(index, { ...report, ok: issues.length === 0, issues });
  }
  const reviewed = gathered.mappings.length > 0 ? gathered.mappings : undefined;
  const tables = opened.filter(({ isMovement }) => !isMovement);
  const answering = workbook === undefined ? undefined : files[workbook];
  const sheets = await readSheets(tables, locale, question, reviewed, answering);
  tables.forEach((sheet, at) => {
    const index = indexOf(sheet);
    const report = sheets.files[at];
    if (!report) return;
    // Of a year that nobody stated nothing is said.
    const isStated = period !== undefined || workbook !== undefined;
    const notes = report.notes.filter(({ code }) => isStated || code !== 'other-year');
    found.set(index, { ...report, notes });
  });
  const own = workbook === undefined ? undefined : found.get(workbook);
  if (workbook !== undefined && own && question && tables.length + waiting.size > 0)
    found.set(workbook, withoutGap(own));
  told.push(...sheets.found);
  const all = [...spreadsheets.values()].map((input, at) => {
    const sheet = opened[at];
    const own = told.filter(({ file }) => file === sheet?.name);
    const isMovement = sheet?.isMovement === true;
    const isText = sheet?.read.ok === true && sheet.read.workbook.format === 'csv';
    const marked: 'csv' | 'xlsx' = isText ? 'csv' : 'xlsx';
    return { input, isMovement, marked, found: sheet ? allFound(sheet, own) : [] };
  });
  const reports = files.flatMap((_, index) => found.get(index) ?? []);
  return {
    reports,
    spreadsheets: all,
    isAnswered: workbook !== undefined,
    ...(question && { question }),
    ...(sheets.mappings && { mappings: sheets.mappings }),
  };
}
