import type { Locale } from '@thidua/core';
import { parseScoreboard } from '@thidua/core/schema';
import {
  asBefore,
  gatherWorkbook,
  isEmpty,
  isSpreadsheet,
  makeScoreboard,
  originOf,
  statusOf,
  textOf,
  type FileReport,
} from '@thidua/office';
import { formatReports } from '../../check/format-reports.js';
import type { Outcome } from '../../command.js';
import { readOrTell, scoreboardIn } from '../../input/read-scoreboard.js';
import { languages } from '../../messages/languages.js';
import { misused } from '../../outcome.js';
import { boardAt } from '../../scoring/board-at.js';
import { noteLines } from '../../scoring/note-lines.js';
import { publishWords } from './words.js';

/** The bytes of a scoreboard and what to know of it, or what to answer instead. */
type Got = { ok: true; bytes: Uint8Array; notes: string } | { ok: false; outcome: Outcome };

/**
 * The scoreboard that is to be published: the file itself, or what the workbook of a movement gives.
 *
 * @param published where the scoreboard was published before, if it was
 * @param now the moment of publication, in milliseconds since 1970 UTC
 */
export async function scoreboardOf(
  file: string,
  published: string,
  locale: Locale,
  now: number,
): Promise<Got> {
  const messages = languages[locale];
  const got = await readOrTell(file, locale);
  if (!got.ok) return got;
  if (!isSpreadsheet(got.input)) {
    const read = await scoreboardIn(got.input, locale);
    return read.ok ? { ok: true, bytes: got.input.bytes, notes: '' } : read;
  }
  const refuse = (outcome: Outcome): Got => ({ ok: false, outcome });
  const opened = [{ role: 'workbook' as const, input: got.input }];
  const {
    files,
    materials,
    statement,
    notAMovement: named,
  } = await gatherWorkbook(opened, {}, now, locale);
  if (named !== undefined)
    return refuse(misused(publishWords[locale].notAMovement(named), messages));
  const tell = (reports: readonly FileReport[]): Got =>
    refuse({ status: statusOf(reports) || 1, error: formatReports(reports, locale) });
  if (!materials || !statement) return tell(files);
  if (isEmpty(materials))
    return refuse({ status: 1, error: `${publishWords[locale].errors['nothing-to-show']()}\n` });
  const made = makeScoreboard(materials, statement, originOf(opened));
  const checked = parseScoreboard(made.scoreboard, locale);
  if (!checked.ok)
    return tell([{ file, ok: false, wasRead: true, issues: checked.issues, notes: [] }]);
  const bytes = new TextEncoder().encode(textOf(asBefore(made.scoreboard, boardAt(published))));
  return { ok: true, bytes, notes: noteLines(files, made, locale) };
}
