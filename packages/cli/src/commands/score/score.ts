import { formatDate, formatIssue, type Scoreboard } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import {
  asBefore,
  gather,
  gatherWorkbook,
  isEmpty,
  makeScoreboard,
  originOf,
  roles,
  statusOf,
  textOf,
  type FileReport,
  type Opened,
  type TellStep,
} from '@thidua/office';
import type { Mapping } from '@thidua/sheets';
import { rankingLines } from '../../board/ranking-lines.js';
import { formatReports } from '../../check/format-reports.js';
import type { Command, Outcome, Request } from '../../command.js';
import type { Input } from '../../input/read-input.js';
import { withoutLockFiles } from '../../input/lock-file.js';
import { languages } from '../../messages/languages.js';
import { jsonOf, misused } from '../../outcome.js';
import { deliver, isStandardOutput } from '../../output/deliver.js';
import { printable } from '../../output/printable.js';
import { showProgress } from '../../output/progress.js';
import { boardAt } from '../../scoring/board-at.js';
import { noteLines } from '../../scoring/note-lines.js';
import { openFiles, type Given } from '../../scoring/open-files.js';
import { scoreHelp } from './help.js';
import { scoreMisuse, statedIn, statementOf } from './statement-of.js';
import { scoreWords } from './words.js';

/** The files of a command line in their roles. */
const givenIn = ({ operands, values, lists }: Request): Given[] =>
  roles.flatMap((role) => {
    const files = role === 'workbook' ? operands : (lists.get(role) ?? [values.get(role)]);
    const named = files.flatMap((file) => file ?? []);
    return withoutLockFiles(named).map((file) => ({ role, file }));
  });

/** Two answers of one command, one after the other: the later one only where the first is good. */
const joined = (first: Outcome, second: Outcome): Outcome => ({
  status: second.status,
  output: `${String(first.output ?? '')}${String(second.output ?? '')}`,
  error: `${first.error ?? ''}${second.error ?? ''}`,
});

/** Writes what was recognised, where that is asked for: also, and above all, while questions are open. */
async function saveMapping(
  { values, options, locale }: Request,
  mappings: readonly Mapping[] | undefined,
  opened: readonly Opened<Input>[],
): Promise<Outcome> {
  const out = values.get('save-mapping');
  if (out === undefined) return { status: 0 };
  const messages = languages[locale];
  if (!mappings) return misused(scoreWords[locale].noSpreadsheet, messages);
  const content = `${JSON.stringify(mappings.length === 1 ? mappings[0] : mappings, null, 2)}\n`;
  const inputs = opened
    .map(({ input }) => input)
    .filter(({ file }) => file !== values.get('mapping'));
  const { output = '', ...written } = await deliver(
    { out, option: '--save-mapping', content, inputs },
    messages,
  );
  return options.has('json') ? written : { ...written, output };
}

/** That nobody said of what day the figures are, where that is so: a workbook says it itself. */
function assumption({ operands, locale }: Request, stated: object, { asOf }: Scoreboard): string {
  if ('asOf' in stated || operands.length > 0) return '';
  const text = scoreWords[locale].assumedDay(formatDate(asOf, locale));
  return `${printable(`${languages[locale].note}: ${text}`)}\n`;
}

/** What keeps the reports from being scored: all of it, and nothing else. */
function refusal(files: readonly FileReport[], { options, locale }: Request): Outcome {
  const status = statusOf(files) || 1;
  if (options.has('json')) return { status, output: jsonOf({ ok: false, files }) };
  const wrong = files.filter(({ ok }) => !ok);
  const error = formatReports(wrong.length > 0 ? wrong : files, locale);
  return { status, error: wrong.length > 0 ? error : `${error}${scoreWords[locale].noReport}\n` };
}

/** `thidua score …`: reports as offices have them → a scoreboard. */
export const score: Command = {
  help: scoreHelp,
  options: ['json'],
  valueOptions: [
    ...['scheme', 'localities', 'period', 'stage', 'mapping', 'save-mapping', 'previous'],
    ...['as-of', 'title', 'source', 'status', 'out'],
  ],
  listOptions: ['reports'],
  async run(request) {
    const { values, options, locale } = request;
    const messages = languages[locale];
    const misuse = scoreMisuse(request);
    if (misuse !== undefined) return misused(misuse, messages);
    const stated = await statedIn(request);
    if (typeof stated === 'string') return misused(stated, messages);
    const read = await openFiles(givenIn(request), locale);
    if (!read.ok) return read.outcome;
    const { opened, unread } = read;
    const now = Date.now();
    const tell: TellStep = ({ does, count }) => {
      if (does === 'recognising') showProgress(messages.recognising(count));
    };
    const gathered = opened.some(({ role }) => role === 'workbook')
      ? await gatherWorkbook(opened, stated, now, locale, tell)
      : await gather(opened, statementOf(request, stated, now), locale, tell);
    if (gathered.notAMovement !== undefined)
      return misused(scoreWords[locale].notAMovement(gathered.notAMovement), messages);
    const { asOf = '', period = '' } = gathered.statement ?? {};
    if (asOf < period && 'asOf' in stated)
      return misused(scoreWords[locale].earlyDay(formatDate(asOf, locale), period), messages);
    const files = [...unread, ...gathered.files];
    const saved = await saveMapping(request, gathered.mappings, opened);
    if (saved.status !== 0) return saved;
    const { materials, statement } = gathered;
    if (!materials || !statement || unread.length > 0 || isEmpty(materials))
      return joined(saved, refusal(files, request));

    const made = makeScoreboard(materials, statement, originOf(opened));
    const checked = parseScoreboard(made.scoreboard, locale);
    if (!checked.ok) {
      const { issues } = checked;
      const report = {
        file: values.get('out') ?? '-',
        ok: false,
        wasRead: true,
        issues,
        notes: [],
      };
      return joined(saved, refusal([report], request));
    }
    const out = values.get('out');
    const inputs = opened.map(({ input }) => input);
    const content = textOf(asBefore(made.scoreboard, boardAt(out)));
    const delivered = await deliver({ out, option: '--out', content, inputs }, messages);
    const notes = noteLines(files, made, locale) + assumption(request, stated, made.scoreboard);
    const isPrinted = out === undefined || isStandardOutput(out);
    if (delivered.status !== 0 || isPrinted)
      return { ...delivered, error: `${delivered.error ?? ''}${notes}` };
    if (options.has('json')) {
      const issues = made.issues.map((issue) => formatIssue(issue, locale));
      return { status: 0, output: jsonOf({ ok: true, written: out, files, issues }) };
    }
    const [board] = made.scoreboard.boards;
    const table = board ? rankingLines(made.scoreboard, board, locale) : [];
    const output = table.map((line) => `${printable(line)}\n`).join('');
    return joined(joined(saved, delivered), { status: 0, output, error: notes });
  },
};
