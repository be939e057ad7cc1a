import type { Locale, Locality, Scheme, Units } from '@thidua/core';
import type { Mapping, SheetIssue } from '@thidua/sheets';
import { isSpreadsheet } from '../input/is-spreadsheet.js';
import { readInput, type Input } from '../input/read-input.js';
import { readJson, type JsonRead } from '../json/read.js';
import { languages } from '../messages/languages.js';
import { checkJson } from './check-json.js';
import { kindOf } from './file-kind.js';
import { failedReport, type FileReport } from './file-report.js';
import { checkMovement } from './check-movement.js';
import { allFound, openSheets, type OpenedSheet } from './open-sheets.js';
import { readSheets } from './read-sheets.js';

/** What was found in files, and how spreadsheets among them were read. */
export interface FilesChecked {
  reports: FileReport[];
  mappings?: Mapping[];
  /** What was read: nothing is written over it. */
  inputs: Pick<Input, 'file' | 'identity'>[];
  /** The spreadsheets among them, each with everything that was found about it. */
  spreadsheets: { input: Input; found: SheetIssue[] }[];
}

/** The last year to which the rules of a scheme apply, as far as it says so. */
const lastYear = ({ validFor: { from, to = from } }: Scheme): string => to.slice(0, 4);

/** What is gathered from files while they are read, for those that answer to it. */
class Gathered {
  readonly schemes: Scheme[] = [];
  readonly lists: Locality[][] = [];
  readonly mappings: Mapping[] = [];

  add(kind: FileReport['kind'], value: unknown): void {
    if (kind === 'scheme') this.schemes.push(value as Scheme);
    if (kind === 'localities') this.lists.push((value as Units).localities);
    if (kind === 'mapping') this.mappings.push(...[value as Mapping | Mapping[]].flat());
  }
}

/**
 * Checks files in their order, each read once. Reports and spreadsheets wait until all is read, since
 * what they answer to may stand behind them; everything else is let go of as soon as it is checked.
 *
 * @param period the data year of spreadsheets; the last year of the scheme where not given
 */
export async function checkFiles(
  files: readonly string[],
  locale: Locale,
  period?: string,
): Promise<FilesChecked> {
  const gathered = new Gathered();
  const found = new Map<number, FileReport>();
  const waiting = new Map<number, JsonRead>();
  const spreadsheets = new Map<number, Input>();
  const inputs: FilesChecked['inputs'] = [];
  for (const [index, file] of files.entries()) {
    const read = await readInput(file);
    if (read.ok) inputs.push({ file, identity: read.input.identity });
    if (!read.ok) found.set(index, failedReport(file, read.failure, languages[locale]));
    else if (isSpreadsheet(read.input)) spreadsheets.set(index, read.input);
    else {
      const json = readJson(read.input.bytes);
      if (json.ok && kindOf(json.file.value) === 'report') {
        waiting.set(index, json);
        continue;
      }
      const { report, value } = await checkJson(file, json, locale, { schemes: [] });
      found.set(index, report);
      if (report.ok) gathered.add(report.kind, value);
    }
  }
  const { schemes, lists, mappings } = gathered;
  const [localities] = lists.length === 1 ? lists : [];
  for (const [index, json] of waiting) {
    const context = { schemes, ...(localities && { localities }) };
    const { report } = await checkJson(files[index] ?? '', json, locale, context);
    found.set(index, report);
  }
  const [scheme] = schemes.length === 1 ? schemes : [];
  const question = scheme &&
    localities && { scheme, localities, period: period ?? lastYear(scheme) };
  const given = mappings.length > 0 ? mappings : undefined;
  const opened = await openSheets([...spreadsheets.values()], locale);
  const places = [...spreadsheets.keys()];
  const indexOf = (sheet: OpenedSheet): number => places[opened.indexOf(sheet)] ?? 0;
  const told: SheetIssue[] = [];
  for (const sheet of opened.filter(({ isMovement }) => isMovement)) {
    const checked = await checkMovement(sheet, locale);
    found.set(indexOf(sheet), checked.report);
    told.push(...checked.found);
  }
  const tables = opened.filter(({ isMovement }) => !isMovement);
  const sheets = await readSheets(tables, locale, question, given);
  tables.forEach((sheet, at) => {
    const index = indexOf(sheet);
    const report = sheets.files[at];
    if (!report) return;
    // Of a year that nobody stated nothing is said.
    const notes = report.notes.filter(({ code }) => period !== undefined || code !== 'other-year');
    found.set(index, { ...report, notes });
  });
  told.push(...sheets.found);
  const all = [...spreadsheets.values()].map((input, at) => {
    const sheet = opened[at];
    const own = told.filter(({ file }) => file === sheet?.name);
    return { input, found: sheet ? allFound(sheet, own) : [] };
  });
  const reports = files.flatMap((_, index) => found.get(index) ?? []);
  return {
    reports,
    inputs,
    spreadsheets: all,
    ...(sheets.mappings && { mappings: sheets.mappings }),
  };
}
