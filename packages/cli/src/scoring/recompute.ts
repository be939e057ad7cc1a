import type { Locale, Scoreboard } from '@thidua/core';
import { failedReport, issueOf, type FileIssue, type FileReport } from '../check/file-report.js';
import { kindOf, type FileKind } from '../check/file-kind.js';
import { isSpreadsheet } from '../input/is-spreadsheet.js';
import { digestOf, nameOf, readInput, type Input } from '../input/read-input.js';
import { readJson } from '../json/read.js';
import { languages } from '../messages/languages.js';
import { firstDifference } from './first-difference.js';
import { makeScoreboard, textOf } from './make-scoreboard.js';
import { gatherWorkbook } from './from-workbook.js';
import { gather } from './materials.js';
import type { Opened } from './open-files.js';
import { originOf } from './origin.js';
import { recomputeWords } from './recompute-words.js';
import { roles, type Role } from './roles.js';
import { statementIn } from './statement.js';

const roleOfKind: Partial<Record<FileKind, Role>> = {
  scheme: 'scheme',
  localities: 'localities',
  report: 'reports',
  spreadsheet: 'reports',
  mapping: 'mapping',
  scoreboard: 'previous',
};

/** A file in the role that the scoreboard names for its content; otherwise in that of its kind. */
function openedAs(input: Input, { origin }: Scoreboard): Opened | undefined {
  const json = isSpreadsheet(input) ? undefined : readJson(input.bytes);
  const kind = !json ? 'spreadsheet' : json.ok ? kindOf(json.file.value) : undefined;
  const digest = digestOf(input);
  const named = origin?.inputs.find(({ sha256 }) => sha256 === digest);
  const known = roles.find((role) => role === named?.role);
  const role = known ?? (kind && roleOfKind[kind]);
  if (!role) return undefined;
  // Under the name that it had: the same content may be called otherwise now.
  const file = named?.name ?? input.file;
  return { role, input: { ...input, file }, ...(json && { json }) };
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

/**
 * Computes a scoreboard again from the files that it is said to come from, and tells whether it is the
 * same to the byte; if not, what differs first, and in which file of origin that may lie.
 */
export async function recompute(
  file: string,
  input: Input,
  scoreboard: Scoreboard,
  from: readonly string[],
  locale: Locale,
): Promise<FileReport[]> {
  const messages = languages[locale];
  const words = recomputeWords[locale];
  const unread: FileReport[] = [];
  const opened: Opened[] = [];
  const unnamed: FileIssue[] = [];
  for (const name of from) {
    const read = await readInput(name);
    if (!read.ok) {
      unread.push(failedReport(name, read.failure, messages));
      continue;
    }
    const one = openedAs(read.input, scoreboard);
    if (one) opened.push(one);
    else {
      const json = readJson(read.input.bytes);
      if (json.ok) unnamed.push(issueOf('other-input', words.otherInput(name)));
      else unread.push(failedReport(name, json.failure, messages));
    }
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
  if (Buffer.compare(Buffer.from(text), input.bytes) === 0) return [report([])];
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
