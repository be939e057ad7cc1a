import type { Locale, Scoreboard } from '@thidua/core';
import { checkJson } from '../check/check-json.js';
import { failedReport, statusOf, type FileReport } from '../check/file-report.js';
import { formatReports } from '../check/format-reports.js';
import type { Outcome } from '../command.js';
import { readJson } from '../json/read.js';
import { languages } from '../messages/languages.js';
import { misused } from '../outcome.js';
import { isSpreadsheet } from './is-spreadsheet.js';
import { readInput, type Input } from './read-input.js';

/** A scoreboard and the file that it was read from, or what to answer instead. */
export type ScoreboardRead =
  { ok: true; scoreboard: Scoreboard; input: Input } | { ok: false; outcome: Outcome };

/**
 * Reads a scoreboard for a command that makes something of it. A file with issues is answered as
 * `thidua check` does, on standard error, since standard output is for what the command makes.
 */
export async function readScoreboard(file: string, locale: Locale): Promise<ScoreboardRead> {
  const messages = languages[locale];
  const refuse = (outcome: Outcome) => ({ ok: false as const, outcome });
  const told = (report: FileReport) =>
    refuse({ status: statusOf([report]), error: formatReports([report], messages) });
  const otherKind = (kind: FileReport['kind'] & string) =>
    refuse(
      misused(messages.otherKind(file, messages.kinds[kind], messages.kinds.scoreboard), messages),
    );
  const read = await readInput(file);
  if (!read.ok) return told(failedReport(file, read.failure, messages));
  const { input } = read;
  if (isSpreadsheet(input)) return otherKind('spreadsheet');
  const { report, value } = await checkJson(file, readJson(input.bytes), locale, { schemes: [] });
  const { kind } = report;
  if (kind !== undefined && kind !== 'scoreboard') return otherKind(kind);
  return report.ok ? { ok: true, scoreboard: value as Scoreboard, input } : told(report);
}
