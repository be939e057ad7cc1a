import type { Locale, Report } from '@thidua/core';
import type { Mapping, SheetContext, SheetIssue, Workbook } from '@thidua/sheets';
import { nameOf, type Input } from '../input/read-input.js';
import { languages } from '../messages/languages.js';
import { mappingAnswer } from './mapping-answer.js';
import { issueOf, type FileIssue, type FileReport } from './file-report.js';

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
}

/** Names of files by which they can be told apart: without folders where that is enough. */
function namesOf(inputs: readonly Input[]): string[] {
  const short = inputs.map(nameOf);
  return inputs.map((input, index) => {
    const name = short[index] ?? input.file;
    return short.indexOf(name) === short.lastIndexOf(name) ? name : input.file;
  });
}

function asFileIssue(given: SheetIssue): FileIssue {
  const { file: _, severity, ...issue } = given;
  const answer = severity === 'error' ? mappingAnswer(given) : undefined;
  return { ...issue, ...(answer !== undefined && { answer }) };
}

/** One mapping for all files where they are laid out alike, else one for each. */
function mappingsToKeep(mappings: readonly Mapping[], names: readonly string[]): Mapping[] {
  const bare = mappings.map(({ file: _, ...mapping }) => mapping);
  const [first] = bare;
  const areAlike = new Set(bare.map((mapping) => JSON.stringify(mapping))).size === 1;
  if (first && areAlike) return [first];
  return bare.map((mapping, index) => ({ ...mapping, file: names[index] ?? '' }));
}

/**
 * Reads spreadsheets all at once, since what one states another may state too. Without a question they
 * are only opened, and a note says what they were not held against.
 */
export async function readSheets(
  inputs: readonly Input[],
  locale: Locale,
  question?: SheetQuestion,
  mappings?: readonly Mapping[],
): Promise<SheetsRead> {
  if (inputs.length === 0) return { reports: [], files: [] };
  // Only spreadsheets need it: everything else starts without it.
  const { readReports, readWorkbook } = await import('@thidua/sheets');
  const names = namesOf(inputs);
  const opened = await Promise.all(
    inputs.map(({ bytes }, index) => readWorkbook(bytes, names[index] ?? '', locale)),
  );
  const workbooks = opened.flatMap((each): Workbook[] => (each.ok ? [each.workbook] : []));
  const read =
    question && workbooks.length > 0
      ? readReports(workbooks, mappings, { ...question, locale })
      : undefined;
  const found = read ? [...(read.ok ? [] : read.issues), ...read.warnings] : [];
  const unasked = issueOf('not-held-against', languages[locale].notHeldAgainst);
  const files = inputs.map(({ file }, index): FileReport => {
    const all = [
      ...(opened[index]?.ok ? [] : (opened[index]?.issues ?? [])),
      ...(opened[index]?.warnings ?? []),
      ...found.filter((issue) => issue.file === names[index]),
    ];
    const issues = all.filter(({ severity }) => severity === 'error').map(asFileIssue);
    const notes = all.filter(({ severity }) => severity === 'warning').map(asFileIssue);
    const ok = issues.length === 0;
    return {
      ...{ file, ok, wasRead: true, kind: 'spreadsheet' },
      ...(ok && { id: '' }),
      issues,
      notes: [...notes, ...(question || !ok ? [] : [unasked])],
    };
  });
  const isRight = files.every(({ ok }) => ok);
  return {
    reports: isRight && read?.ok ? read.reports : [],
    files,
    ...(read && {
      mappings: mappingsToKeep(
        read.mappings,
        workbooks.map(({ name }) => name),
      ),
    }),
  };
}
