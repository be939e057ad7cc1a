import type { Issue, Locale, Scheme } from '@thidua/core';
import { kindOf, parseKind, type FileKind } from './file-kind.js';
import { offsetOf, placesIn } from './json/place.js';
import { largestBytes } from './json/bytes.js';
import type { JsonFile, JsonRead, ReadFailure } from './json/read.js';
import { maximumDepth, maximumKey, type JsonPath } from './json/scan.js';
import { languages } from './messages/languages.js';
import type { Messages, Wording } from './messages/messages.js';

/** One thing that is wrong with a file. */
export interface FileIssue {
  code: string;
  message: string;
  hint: string;
  /** Where: keys and indices from the root. */
  path?: JsonPath;
  /** Line and column, both from 1; absent where the file could not be read as text. */
  line?: number;
  column?: number;
  received?: unknown;
}

/** What was found in a file. */
export interface FileReport {
  file: string;
  ok: boolean;
  /** It was read, so that what is wrong is in the data. */
  wasRead: boolean;
  /** What it holds; absent where it could not be read as JSON. */
  kind?: FileKind;
  /** Id of what it holds, where there are no issues; a directive has none. */
  id?: string;
  /** By place. */
  issues: FileIssue[];
  /** What a reader should know although nothing is wrong: it changes no exit status. By place. */
  notes: FileIssue[];
}

/** The character at an offset, as it can be printed: a line break as `\\n`. */
function characterAt(text: string, offset: number): string | undefined {
  const code = text.codePointAt(offset);
  if (code === undefined) return undefined;
  const character = String.fromCodePoint(code);
  return code < 0x20 ? JSON.stringify(character).slice(1, -1) : character;
}

function failureWording(failure: ReadFailure, messages: Messages): Wording {
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
const isUnread = ({ code }: ReadFailure): boolean =>
  code === 'not-found' ||
  code === 'is-directory' ||
  code === 'too-large' ||
  code === 'not-readable';

function failedReport(file: string, failure: ReadFailure, messages: Messages): FileReport {
  const [message, hint] = failureWording(failure, messages);
  const place = 'offset' in failure && placesIn(failure.text)(failure.offset);
  const issue = { code: failure.code, message, hint, ...place };
  return { file, ok: false, wasRead: !isUnread(failure), issues: [issue], notes: [] };
}

const noteOf = (code: string, [message, hint]: Wording): FileIssue => ({ code, message, hint });

function repeatedKeyIssues({ repeated }: JsonFile, messages: Messages) {
  return repeated.map(({ path, offset }) => {
    const [message, hint] = messages.repeatedKey(String(path.at(-1)), path.join('.'));
    return { offset, issue: { code: 'repeated-key', path, message, hint } };
  });
}

/** Checks a file that was read. Whatever is wrong with it is returned, never thrown. */
export function checkFile(
  file: string,
  read: JsonRead,
  locale: Locale,
  schemes: readonly Scheme[],
): FileReport {
  const messages = languages[locale];
  if (!read.ok) return failedReport(file, read.failure, messages);

  const { value, text, place, hasByteOrderMark } = read.file;
  const kind = kindOf(value);
  const result = parseKind(kind, value, locale, schemes);
  const placed = (issues: readonly Issue[]) =>
    issues.map((issue) => ({ offset: offsetOf(place, issue.path), issue }));
  const found = [
    ...repeatedKeyIssues(read.file, messages),
    ...placed(result.ok ? [] : result.issues),
  ];
  const placeAt = placesIn(text);
  const inOrder = (each: readonly { offset: number; issue: FileIssue }[]): FileIssue[] =>
    [...each]
      .sort((left, right) => left.offset - right.offset)
      .map(({ offset, issue }) => ({ ...issue, ...placeAt(offset) }));
  const issues = inOrder(found);
  const ok = issues.length === 0;
  return {
    file,
    ok,
    wasRead: true,
    kind,
    ...(ok && { id: (value as { id?: string }).id ?? '' }),
    issues,
    notes: [
      ...(hasByteOrderMark ? [noteOf('byte-order-mark', messages.byteOrderMark)] : []),
      ...inOrder(placed(result.notes ?? [])),
    ],
  };
}
