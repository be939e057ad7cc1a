import {
  checkFiles,
  recompute,
  statusOf,
  type FileReport,
  type FilesChecked,
} from '@thidua/office';
import { formatReports } from '../../check/format-reports.js';
import type { Command, Outcome, Request } from '../../command.js';
import { withoutLockFiles } from '../../input/lock-file.js';
import { readOrReport, type Input } from '../../input/read-input.js';
import { readScoreboard } from '../../input/read-scoreboard.js';
import { languages } from '../../messages/languages.js';
import { jsonOf, misused } from '../../outcome.js';
import { deliver } from '../../output/deliver.js';
import { refuseEnding } from '../../output/refuse-ending.js';
import { checkHelp } from './help.js';
import { checkWords } from './words.js';

/** What was found in files, and which they were: nothing is written over them. */
interface Checked extends FilesChecked<Input> {
  inputs: Input[];
}

/** Reads files one after the other, and checks them. */
async function checkedFiles(
  files: readonly string[],
  { values, locale }: Request,
): Promise<Checked> {
  const inputs: Input[] = [];
  const reading = async function* () {
    for (const file of files) {
      const read = await readOrReport(file, locale);
      if ('bytes' in read) inputs.push(read);
      yield read;
    }
  };
  return { ...(await checkFiles(reading(), locale, values.get('period'))), inputs };
}

/** Puts what was found into the answer that was asked for. */
function told(reports: readonly FileReport[], { options, locale }: Request): Outcome {
  const status = statusOf(reports);
  const output = options.has('json')
    ? jsonOf({ ok: status === 0, files: reports })
    : formatReports(reports, locale);
  return { status, output };
}

/** Writes how spreadsheets were read, where that is asked for. */
async function saved(checked: Checked, { values, locale }: Request): Promise<Outcome> {
  const out = values.get('save-mapping');
  if (out === undefined) return { status: 0 };
  const messages = languages[locale];
  const { mappings, inputs } = checked;
  if (!mappings) return misused(checkWords[locale].noMapping, messages);
  const content = `${JSON.stringify(mappings.length === 1 ? mappings[0] : mappings, null, 2)}\n`;
  return deliver({ out, option: '--save-mapping', content, inputs }, messages);
}

/** Writes a copy of the spreadsheet with what is wrong marked in it, where that is asked for. */
async function mended(checked: Checked, { values, locale }: Request): Promise<Outcome> {
  const out = values.get('mend');
  if (out === undefined) return { status: 0 };
  const messages = languages[locale];
  const { spreadsheets, inputs } = checked;
  const tables = spreadsheets.filter(({ isMovement }) => !isMovement);
  // Beside the workbook that it answers to, the one that was sent in is meant.
  const [only, ...others] = tables.length > 0 ? tables : spreadsheets;
  if (!only || others.length > 0) return misused(checkWords[locale].mendsOne, messages);
  const refused = refuseEnding({ option: '--mend', out, written: only.marked }, messages);
  if (refused !== undefined) return misused(refused, messages);
  const { markIssues } = await import('@thidua/sheets');
  const content = await markIssues(only.input.bytes, only.found, locale);
  return deliver({ out, option: '--mend', content, inputs }, messages);
}

/** Computes a scoreboard again from the files that it comes from. */
async function recomputed(file: string, request: Request): Promise<Outcome> {
  const { lists, locale } = request;
  const from = lists.get('from');
  if (!from) return misused(checkWords[locale].needsFrom, languages[locale]);
  const read = await readScoreboard(file, locale);
  if (!read.ok) return read.outcome;
  const origins: (Input | FileReport)[] = [];
  for (const name of from) origins.push(await readOrReport(name, locale));
  return told(await recompute(read.input, read.scoreboard, origins, locale), request);
}

/** `thidua check FILE…`: every issue of files, each with its place. */
export const check: Command = {
  help: checkHelp,
  options: ['json'],
  valueOptions: ['period', 'mapping', 'save-mapping', 'mend', 'recompute'],
  listOptions: ['from'],
  apart: { recompute: ['period', 'mapping', 'save-mapping', 'mend'] },
  async run(request) {
    const { operands, options, values, locale } = request;
    const messages = languages[locale];
    const words = checkWords[locale];
    const board = values.get('recompute');
    if (options.has('from') && board === undefined) return misused(words.needsRecompute, messages);
    if (board !== undefined)
      return operands.length > 0
        ? misused(words.recomputeAlone, messages)
        : recomputed(board, request);
    if (operands.length === 0) return misused(words.needsFile, messages);
    const refused = refuseEnding(
      { option: '--save-mapping', out: values.get('save-mapping'), written: 'json' },
      messages,
    );
    if (refused !== undefined) return misused(refused, messages);
    const period = values.get('period');
    if (period !== undefined && !/^\d{4}$/.test(period))
      return misused(messages.wrongPeriod(period), messages);
    const mapping = values.get('mapping');
    const files = [...withoutLockFiles(operands), ...(mapping === undefined ? [] : [mapping])];
    const checked = await checkedFiles(files, request);
    if (period !== undefined) {
      if (checked.spreadsheets.length === 0) return misused(words.periodOfSheets, messages);
      if (checked.isAnswered) return misused(words.workbookHasPeriod, messages);
    }
    const outcome = told(checked.reports, request);
    const written = [await saved(checked, request), await mended(checked, request)];
    const failed = written.find(({ status }) => status !== 0);
    if (failed || options.has('json')) return failed ?? outcome;
    const notices = written.map(({ output = '' }) => String(output)).join('');
    return { ...outcome, output: `${String(outcome.output)}${notices}` };
  },
};
