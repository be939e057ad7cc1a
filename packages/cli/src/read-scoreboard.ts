import type { Locale, Scoreboard } from '@thidua/core';
import { checkFile } from './check-file.js';
import type { Outcome } from './command.js';
import { formatReports } from './format-reports.js';
import type { FileIdentity } from './json/bytes.js';
import { readJson } from './json/read.js';
import { languages } from './messages/languages.js';
import { printable } from './printable.js';

/**
 * Reads a scoreboard for a command that makes something of it. A file with issues is answered as
 * `thidua check` does, on standard error, since standard output is for what the command makes.
 */
export async function readScoreboard(
  file: string,
  locale: Locale,
): Promise<
  { ok: true; scoreboard: Scoreboard; identity: FileIdentity } | { ok: false; outcome: Outcome }
> {
  const messages = languages[locale];
  const read = await readJson(file);
  const report = checkFile(file, read, locale, []);
  if (report.kind !== undefined && report.kind !== 'scoreboard') {
    const message = printable(messages.notAScoreboard(file, messages.kinds[report.kind]));
    const error = `${message}\n${messages.seeHelp}\n`;
    return { ok: false, outcome: { status: 2, error } };
  }
  if (!read.ok || !report.ok) {
    const error = formatReports([report], messages);
    return { ok: false, outcome: { status: report.wasRead ? 1 : 2, error } };
  }
  const { value, identity } = read.file;
  return { ok: true, scoreboard: value as Scoreboard, identity };
}
