import type { Report } from '@thidua/core';
import { largestBytes } from '../input/bytes.js';
import type { UnreadFailure } from '../input/read-input.js';
import { placesIn } from '../json/place.js';
import type { JsonFailure } from '../json/read.js';
import { maximumDepth, maximumKey, type JsonPath } from '../json/scan.js';
import type { Messages, Wording } from '../messages/messages.js';
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
  messages: Messages,
): FileIssue[] =>
  [reports]
    .flat()
    .flatMap(({ period }) =>
      period === expected ? [] : [issueOf('other-period', messages.otherPeriod(period, expected))],
    );

/** The character at an offset, as it can be printed: a line break as `\\n`. */
function characterAt(text: string, offset: number): string | undefined {
  const code = text.codePointAt(offset);
  if (code === undefined) return undefined;
  const character = String.fromCodePoint(code);
  return code < 0x20 ? JSON.stringify(character).slice(1, -1) : character;
}

function wordingOf(failure: UnreadFailure | JsonFailure, messages: Messages): Wording {
  switch (failure.code) {
    case 'not-found':
      return messages.notFound;
    case 'is-directory':
      return messages.isDirectory;
    case 'too-large':
      return messages.tooLarge(largestBytes / 1_000_000);
    case 'not-readable':
      return messages.notReadable(failure.reason);
    case 'empty-file':
      return messages.emptyFile;
    case 'not-utf8':
      return messages.notUtf8;
    case 'too-deep':
      return messages.tooDeep(maximumDepth);
    case 'too-long-key':
      return messages.tooLongKey(maximumKey);
    case 'not-json':
      return messages.notJson(characterAt(failure.text, failure.offset), failure.expected);
  }
}

/** These are about the path that was given, the others about what the file holds. */
const unread: readonly string[] = ['not-found', 'is-directory', 'too-large', 'not-readable'];

/** The report on a file that there is nothing to check of. */
export function failedReport(
  file: string,
  failure: UnreadFailure | JsonFailure,
  messages: Messages,
): FileReport {
  const place = 'offset' in failure ? placesIn(failure.text)(failure.offset) : undefined;
  const issue = { ...issueOf(failure.code, wordingOf(failure, messages)), ...place };
  return { file, ok: false, wasRead: !unread.includes(failure.code), issues: [issue], notes: [] };
}

/** What a command answers with for files: 0 no issues, 1 issues in the data, 2 not all could be read. */
export function statusOf(reports: readonly FileReport[]): 0 | 1 | 2 {
  if (reports.some(({ wasRead }) => !wasRead)) return 2;
  return reports.every(({ ok }) => ok) ? 0 : 1;
}
