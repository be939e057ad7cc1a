import type { Report } from '@thidua/core';
import { largestBytes } from '../files/office-file.js';
import { placesIn } from '../json/place.js';
import type { JsonFailure } from '../json/read.js';
import { maximumDepth, maximumKey, type JsonPath } from '../json/scan.js';
import type { FileWords, Wording } from '../words/file-words.js';
import type { FileKind } from './file-kind.js';

/** One thing that is wrong with a file. */
export interface FileIssue {
  code: string;
  message: string;
  /** What to do; empty where the message says it. */
  hint: string;
  /** Where in JSON: keys and indices from the root. */
  path?: JsonPath;
  /** Line and column of a text, or row and column of a sheet, all from 1. */
  line?: number;
  row?: number;
  column?: number;
  /** Where in a spreadsheet, as it names its cells, and in which sheet. */
  place?: string;
  sheet?: string;
  /** Further cells that it is about. */
  others?: readonly string[];
  received?: unknown;
  suggestion?: string;
  /** What a mapping of the spreadsheet must say instead, where it can. */
  answer?: string;
}

/** What was found in a file. */
export interface FileReport {
  file: string;
  ok: boolean;
  /** It was read, so that what is wrong is in the data. */
  wasRead: boolean;
  /** What it holds; absent where it could not be told. */
  kind?: FileKind;
  /** Id of what it holds, where there are no issues; empty for what has none. */
  id?: string;
  /** By place. */
  issues: FileIssue[];
  /** What a reader should know although nothing is wrong: it changes no exit status. By place. */
  notes: FileIssue[];
}

/** An issue of our own words. */
export const issueOf = (code: string, [message, hint]: Wording): FileIssue => ({
  code,
  message,
  hint,
});

/** Reports of another year than that which is asked for. */
export const otherPeriods = (
  reports: Report | Report[],
  expected: string,
  words: FileWords,
): FileIssue[] =>
  [reports]
    .flat()
    .flatMap(({ period }) =>
      period === expected ? [] : [issueOf('other-period', words.otherPeriod(period, expected))],
    );

/** The character at an offset, as it can be printed: a line break as `\\n`. */
function characterAt(text: string, offset: number): string | undefined {
  const code = text.codePointAt(offset);
  if (code === undefined) return undefined;
  const character = String.fromCodePoint(code);
  return code < 0x20 ? JSON.stringify(character).slice(1, -1) : character;
}

/** Why there is nothing to check of a file. */
type FileFailure = JsonFailure | { code: 'too-large' };

function wordingOf(failure: FileFailure, words: FileWords): Wording {
  switch (failure.code) {
    case 'too-large':
      return words.tooLarge(largestBytes / 1_000_000);
    case 'empty-file':
      return words.emptyFile;
    case 'not-utf8':
      return words.notUtf8;
    case 'too-deep':
      return words.tooDeep(maximumDepth);
    case 'too-long-key':
      return words.tooLongKey(maximumKey);
    case 'not-json':
      return words.notJson(characterAt(failure.text, failure.offset), failure.expected);
  }
}

/** The report on a file that there is nothing to check of. */
export function failedReport(file: string, failure: FileFailure, words: FileWords): FileReport {
  const place = 'offset' in failure ? placesIn(failure.text)(failure.offset) : undefined;
  const issue = { ...issueOf(failure.code, wordingOf(failure, words)), ...place };
  return { file, ok: false, wasRead: failure.code !== 'too-large', issues: [issue], notes: [] };
}

/** What a command answers with for files: 0 no issues, 1 issues in the data, 2 not all could be read. */
export function statusOf(reports: readonly FileReport[]): 0 | 1 | 2 {
  if (reports.some(({ wasRead }) => !wasRead)) return 2;
  return reports.every(({ ok }) => ok) ? 0 : 1;
}
