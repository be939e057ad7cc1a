import type { Locale, Scoreboard } from '@thidua/core';
import {
  checkJson,
  fileWords,
  isSpreadsheet,
  openSheets,
  readJson,
  sheetReport,
  statusOf,
  type FileReport,
} from '@thidua/office';
import { formatReports } from '../check/format-reports.js';
import type { Outcome } from '../command.js';
import { languages } from '../messages/languages.js';
import { inCommand, renamed } from '../output/refuse-ending.js';
import { misused } from '../outcome.js';
import { readOrReport, type Input } from './read-input.js';

/** A scoreboard and the file that it was read from, or what to answer instead. */
export type ScoreboardRead =
  { ok: true; scoreboard: Scoreboard; input: Input } | { ok: false; outcome: Outcome };

/** How a spreadsheet becomes a scoreboard: by which command, as it stands. */
async function scoredFirst(input: Input, locale: Locale): Promise<Outcome> {
  const messages = languages[locale];
  const [sheet] = await openSheets([input], locale);
  if (!sheet?.read.ok) {
    const report = sheet ? sheetReport(sheet, []) : undefined;
    return report ? told(report, locale) : misused(messages.seeHelp, messages);
  }
  const { holdsTable } = await import('@thidua/sheets');
  const { file } = input;
  if (!sheet.isMovement && !holdsTable(sheet.read.workbook)) {
    const [said] =
      fileWords[locale].noTable[sheet.read.workbook.format === 'csv' ? 'text' : 'workbook'];
    return misused(`${file}: ${said}`, messages);
  }
  const name = file === '-' ? 'thi-dua.xlsx' : file;
  const board = inCommand(renamed(name, '.json'));
  const from = sheet.isMovement
    ? inCommand(name)
    : `--scheme bang-diem.json --localities dia-phuong.json --reports ${inCommand(name)} --period 2023`;
  return misused(messages.scoreFirst(file, `thidua score ${from} --out ${board}`, board), messages);
}

/**
 * The scoreboard in what was read. A file with issues is answered as `thidua check` does, on standard
 * error, since standard output is for what the command makes.
 */
export async function scoreboardIn(input: Input, locale: Locale): Promise<ScoreboardRead> {
  const messages = languages[locale];
  const { file } = input;
  const otherKind = (kind: FileReport['kind'] & string): ScoreboardRead => {
    const { kinds } = fileWords[locale];
    const message = messages.otherKind(file, kinds[kind], kinds.scoreboard);
    return { ok: false, outcome: misused(message, messages) };
  };
  if (isSpreadsheet(input)) return { ok: false, outcome: await scoredFirst(input, locale) };
  const { report, value } = await checkJson(file, readJson(input.bytes), locale, { schemes: [] });
  const { kind } = report;
  if (kind !== undefined && kind !== 'scoreboard') return otherKind(kind);
  return report.ok
    ? { ok: true, scoreboard: value as Scoreboard, input }
    : { ok: false, outcome: told(report, locale) };
}

/** What is answered where a file is wrong or cannot be read. */
const told = (report: FileReport, locale: Locale): Outcome => ({
  status: statusOf([report]),
  error: formatReports([report], locale),
});

/** Reads a file, or says why it cannot be read. */
export async function readOrTell(
  file: string,
  locale: Locale,
): Promise<{ ok: true; input: Input } | { ok: false; outcome: Outcome }> {
  const read = await readOrReport(file, locale);
  return 'bytes' in read ? { ok: true, input: read } : { ok: false, outcome: told(read, locale) };
}

/** Reads a scoreboard for a command that makes something of it. */
export async function readScoreboard(file: string, locale: Locale): Promise<ScoreboardRead> {
  const read = await readOrTell(file, locale);
  return read.ok ? scoreboardIn(read.input, locale) : read;
}
