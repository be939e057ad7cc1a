import type { Locale, Scoreboard } from '@thidua/core';
import { failedReport, issueOf, type FileIssue, type FileReport } from '../check/file-report.js';
import { digestOf, nameOf, type OfficeFile } from '../files/office-file.js';
import { fileWords } from '../words/languages.js';
import { firstDifference } from './first-difference.js';
import { makeScoreboard, textOf } from './make-scoreboard.js';
import { gatherWorkbook } from './from-workbook.js';
import { gather } from './materials.js';
import { kindIn, openedAs, type Opened } from './opened.js';
import { originOf } from './origin.js';
import { recomputeWords } from './recompute-words.js';
import { roleOfKind, roles } from './roles.js';
import { statementIn } from './statement.js';

/** A file in the role that the scoreboard names for its content; otherwise in that of its kind. */
function openedFor(input: OfficeFile, { origin }: Scoreboard): Opened | undefined {
  // Of any role: it is told by what was read.
  const opened = openedAs('reports', input);
  const kind = kindIn(opened);
  const digest = digestOf(input);
  const named = origin?.inputs.find(({ sha256 }) => sha256 === digest);
  const known = roles.find((role) => role === named?.role);
  const role = known ?? (kind && roleOfKind[kind]);
  if (!role) return undefined;
  // Under the name that it had: the same content may be called otherwise now.
  const file = named?.name ?? input.file;
  return { ...opened, role, input: { ...input, file } };
}

/** Files in the order in which the scoreboard names them; others behind, by their roles. */
function inOrder(opened: readonly Opened[], { origin }: Scoreboard): Opened[] {
  const placeOf = ({ role, input }: Opened): number => {
    const digest = digestOf(input);
    const at = origin?.inputs.findIndex(({ sha256 }) => sha256 === digest) ?? -1;
    return at < 0 ? 1_000 + roles.indexOf(role) : at;
  };
  return [...opened].sort((left, right) => placeOf(left) - placeOf(right));
}

/** Files that the scoreboard was made from and that are not given, and given ones that it was not made from. */
function originIssues(opened: readonly Opened[], { origin }: Scoreboard, locale: Locale) {
  const words = recomputeWords[locale];
  if (!origin) return [issueOf('no-origin', words.noOrigin)];
  const given = new Set(opened.map(({ input }) => digestOf(input)));
  const named = new Set(origin.inputs.map(({ sha256 }) => sha256));
  return [
    ...origin.inputs.flatMap(({ name, sha256 }): FileIssue[] =>
      given.has(sha256) ? [] : [issueOf('absent-input', words.absentInput(name, sha256))],
    ),
    ...opened.flatMap(({ input }): FileIssue[] =>
      named.has(digestOf(input)) ? [] : [issueOf('other-input', words.otherInput(nameOf(input)))],
    ),
  ];
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/**
 * Computes a scoreboard again from the files that it is said to come from, and tells whether it is the
 * same to the byte; if not, what differs first, and in which file of origin that may lie.
 *
 * @param from the files of origin that were read, or the reports on those that could not be
 */
export async function recompute(
  { file, bytes }: OfficeFile,
  scoreboard: Scoreboard,
  from: readonly (OfficeFile | FileReport)[],
  locale: Locale,
): Promise<FileReport[]> {
  const words = recomputeWords[locale];
  const unread: FileReport[] = [];
  const opened: Opened[] = [];
  const unnamed: FileIssue[] = [];
  for (const given of from) {
    if (!('bytes' in given)) {
      unread.push(given);
      continue;
    }
    const one = openedFor(given, scoreboard);
    if (one) {
      opened.push(one);
      continue;
    }
    const { json } = openedAs('reports', given);
    if (json?.ok !== false) unnamed.push(issueOf('other-input', words.otherInput(given.file)));
    else unread.push(failedReport(given.file, json.failure, fileWords[locale]));
  }
  const report = (issues: FileIssue[]): FileReport => ({
    ...{ file, ok: issues.length === 0, wasRead: true, kind: 'scoreboard' as const },
    ...(issues.length === 0 && { id: scoreboard.id }),
    issues,
    notes: issues.length === 0 ? [issueOf('recomputed', words.same)] : [],
  });
  const statement = statementIn(scoreboard);
  if (!statement) return [report([issueOf('not-scored', words.notScored)]), ...unread];
  const ordered = inOrder(opened, scoreboard);
  const gathered = ordered.some(({ role }) => role === 'workbook')
    ? await gatherWorkbook(ordered, statement, 0, locale)
    : await gather(ordered, statement, locale);
  const wrong = gathered.files.filter(({ ok }) => !ok);
  const origins = [...originIssues(ordered, scoreboard, locale), ...unnamed];
  if (!gathered.materials || !gathered.statement || unread.length > 0)
    return [
      report([...origins, issueOf('not-recomputed', words.notRecomputed)]),
      ...unread,
      ...wrong,
    ];
  const made = makeScoreboard(gathered.materials, gathered.statement, originOf(ordered));
  const text = textOf(made.scoreboard);
  if (isSame(new TextEncoder().encode(text), bytes)) return [report([])];
  const difference = firstDifference(scoreboard, JSON.parse(text));
  return [
    report([
      ...origins,
      difference
        ? { ...issueOf('differs', words.differs(difference)), path: difference.path }
        : issueOf('other-bytes', words.otherBytes),
    ]),
  ];
}
