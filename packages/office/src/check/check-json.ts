import type { Issue, Locale } from '@thidua/core';
import { offsetOf, placesIn } from '../json/place.js';
import type { JsonFile, JsonRead } from '../json/read.js';
import type { FileWords } from '../words/file-words.js';
import { fileWords } from '../words/languages.js';
import { kindOf, parseKind, type CheckContext } from './file-kind.js';
import { failedReport, issueOf, type FileIssue, type FileReport } from './file-report.js';

/** What was found in a file, and what it holds where nothing is wrong with it. */
export interface Checked {
  report: FileReport;
  value?: unknown;
}

function repeatedKeyIssues({ repeated }: JsonFile, words: FileWords) {
  return repeated.map(({ path, offset }) => {
    const wording = words.repeatedKey(String(path.at(-1)), path.join('.'));
    return { offset, issue: { ...issueOf('repeated-key', wording), path } };
  });
}

/** Checks JSON that was read. Whatever is wrong with it is returned, never thrown. */
export async function checkJson(
  file: string,
  read: JsonRead,
  locale: Locale,
  context: CheckContext,
): Promise<Checked> {
  const words = fileWords[locale];
  if (!read.ok) return { report: failedReport(file, read.failure, words) };

  const { value, text, place, hasByteOrderMark } = read.file;
  const kind = kindOf(value);
  if (kind === undefined) {
    const issue = { ...issueOf('unknown-kind', words.unknownKind), ...placesIn(text)(0) };
    return { report: { file, ok: false, wasRead: true, issues: [issue], notes: [] } };
  }
  const result = await parseKind(kind, value, locale, context);
  const placed = (issues: readonly Pick<Issue, 'code' | 'message' | 'hint' | 'path'>[]) =>
    issues.map((issue) => ({ offset: offsetOf(place, issue.path), issue }));
  const found = [...repeatedKeyIssues(read.file, words), ...placed(result.ok ? [] : result.issues)];
  const placeAt = placesIn(text);
  const inOrder = (each: readonly { offset: number; issue: FileIssue }[]): FileIssue[] =>
    [...each]
      .sort((left, right) => left.offset - right.offset)
      .map(({ offset, issue }) => ({ ...issue, ...placeAt(offset) }));
  const issues = inOrder(found);
  const ok = issues.length === 0;
  const report = {
    ...{ file, ok, wasRead: true, kind },
    ...(ok && { id: (value as { id?: string }).id ?? '' }),
    issues,
    notes: [
      ...(hasByteOrderMark ? [issueOf('byte-order-mark', words.byteOrderMark)] : []),
      ...inOrder(placed(result.notes ?? [])),
    ],
  };
  return ok && result.ok ? { report, value: result.value } : { report };
}
