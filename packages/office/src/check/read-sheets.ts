import type { Locale, Report } from '@thidua/core';
import type { Mapping, SheetContext, SheetIssue, Workbook } from '@thidua/sheets';
import { fileWords } from '../words/languages.js';
import { issueOf, type FileReport } from './file-report.js';
import { sheetReport, type OpenedSheet } from './open-sheets.js';

/** What a spreadsheet is held against; its language is that of the messages. */
export type SheetQuestion = Omit<SheetContext, 'locale'>;

/** What spreadsheets report, and what was found in each. */
export interface SheetsRead {
  /** One for each stage; none where anything is wrong, or nothing was asked. */
  reports: Report[];
  /** One for each file, in their order. */
  files: FileReport[];
  /** How they were read, as it can be written, reviewed and given again; absent where nothing was asked. */
  mappings?: Mapping[];
  /** Everything that was found in them, as the reader of spreadsheets told it. */
  found: SheetIssue[];
}

/** One mapping for all files where they are laid out alike, else one for each. */
function mappingsToKeep(mappings: readonly Mapping[], workbooks: readonly Workbook[]): Mapping[] {
  const bare = mappings.map(({ file: _, ...mapping }) => mapping);
  const [first] = bare;
  const areAlike = new Set(bare.map((mapping) => JSON.stringify(mapping))).size === 1;
  if (first && areAlike) return [first];
  return bare.map((mapping, index) => ({ ...mapping, file: workbooks[index]?.name ?? '' }));
}

/**
 * Reads the figures of spreadsheets all at once, since what one states another may state too. Without a
 * question a note says what they were not held against.
 *
 * @param workbook the workbook of a movement that would say it, were nothing wrong with it
 */
export async function readSheets(
  opened: readonly OpenedSheet[],
  locale: Locale,
  question?: SheetQuestion,
  mappings?: readonly Mapping[],
  workbook?: string,
): Promise<SheetsRead> {
  const workbooks = opened.flatMap(({ read }): Workbook[] => (read.ok ? [read.workbook] : []));
  if (opened.length === 0) return { reports: [], found: [], files: [] };
  if (!question || workbooks.length === 0) {
    const { notHeldAgainst, mendFirst } = fileWords[locale];
    const unasked = issueOf(
      'not-held-against',
      workbook === undefined ? notHeldAgainst : mendFirst(workbook),
    );
    const { holdsTable } = await import('@thidua/sheets');
    const files = opened.map((each): FileReport => {
      const file = sheetReport(each, []);
      if (!each.read.ok || !file.ok) return file;
      const { workbook: book } = each.read;
      if (holdsTable(book)) return { ...file, notes: [...file.notes, unasked] };
      const { id: _, kind: _kind, ...rest } = file;
      const wording = fileWords[locale].noTable[book.format === 'csv' ? 'text' : 'workbook'];
      return { ...rest, ok: false, issues: [issueOf('no-table', wording)] };
    });
    return { reports: [], found: [], files };
  }
  const { readReports } = await import('@thidua/sheets');
  const read = readReports(workbooks, mappings, { ...question, locale });
  const found = [...(read.ok ? [] : read.issues), ...read.warnings];
  const files = opened.map((each) =>
    sheetReport(
      each,
      found.filter(({ file }) => file === each.name),
    ),
  );
  return {
    reports: read.ok && files.every(({ ok }) => ok) ? read.reports : [],
    files,
    found,
    mappings: mappingsToKeep(read.mappings, workbooks),
  };
}
