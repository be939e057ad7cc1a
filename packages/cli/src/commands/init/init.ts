import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale, Scheme } from '@thidua/core';
import type { Movement } from '@thidua/sheets';
import {
  checkJson,
  checkMovement,
  isSpreadsheet,
  openSheets,
  statusOf,
  type FileReport,
} from '@thidua/office';
import { formatReports } from '../../check/format-reports.js';
import type { Command, Outcome } from '../../command.js';
import { readInput, type Input } from '../../input/read-input.js';
import { languages } from '../../messages/languages.js';
import { misused } from '../../outcome.js';
import { deliver } from '../../output/deliver.js';
import { printable } from '../../output/printable.js';
import { refuseEnding } from '../../output/refuse-ending.js';
import { openFiles, type Given } from '../../scoring/open-files.js';
import { initHelp } from './help.js';
import { initWords } from './words.js';

const workbookName = 'thi-dua.xlsx';

/** What the next year takes over of a workbook: everything but figures, targets and days. */
async function movementOf(
  file: string | undefined,
  locale: Locale,
): Promise<{ input: Input; movement?: Partial<Movement>; outcome?: Outcome } | undefined> {
  const read = file === undefined || file === '-' ? undefined : await readInput(file);
  if (!read?.ok || !isSpreadsheet(read.input)) return undefined;
  const { input } = read;
  const messages = languages[locale];
  const [sheet] = await openSheets([input], locale);
  if (!sheet || (sheet.read.ok && !sheet.isMovement))
    return { input, outcome: misused(initWords[locale].notAMovement(input.file), messages) };
  const { report, movement } = await checkMovement(sheet, locale);
  if (!movement) return { input, outcome: { status: 1, error: formatReports([report], locale) } };
  const { scheme, blocs, localities, subunits, history } = movement;
  return { input, movement: { scheme, blocs, localities, subunits, history } };
}

/** `thidua init DIR`: a folder with one workbook that holds a whole movement. */
export const init: Command = {
  help: initHelp,
  valueOptions: ['scheme', 'localities'],
  async run({ operands, values, locale }) {
    const messages = languages[locale];
    const words = initWords[locale];
    const [folder, ...others] = operands;
    if (folder === undefined || others.length > 0) return misused(words.needsFolder, messages);
    const refused = refuseEnding({ option: 'init', out: folder, written: 'folder' }, messages);
    if (refused !== undefined) return misused(refused, messages);
    const out = join(folder, workbookName);
    if (existsSync(out)) return misused(words.isThere(out), messages);
    const last = await movementOf(values.get('scheme'), locale);
    if (last?.outcome) return last.outcome;
    const roles = last ? (['localities'] as const) : (['scheme', 'localities'] as const);
    const given = roles.flatMap((role): Given[] => {
      const file = values.get(role);
      return file === undefined ? [] : [{ role, file }];
    });
    const read = await openFiles(given, locale);
    if (!read.ok) return read.outcome;
    const files: FileReport[] = [...read.unread];
    const movement: Partial<Movement> = { ...last?.movement };
    for (const { role, input, json } of read.opened) {
      if (!json) continue;
      const { report, value } = await checkJson(input.file, json, locale, { schemes: [] });
      files.push(report);
      if (role === 'scheme') movement.scheme = value as Scheme;
      else Object.assign(movement, value);
    }
    const wrong = files.filter(({ ok }) => !ok);
    if (wrong.length > 0) return { status: statusOf(wrong), error: formatReports(wrong, locale) };
    const { writeMovement } = await import('@thidua/sheets');
    const content = await writeMovement(movement);
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      return { status: 2, error: `${printable(messages.cannotWrite(folder, code))}\n` };
    }
    const inputs = [...read.opened.map(({ input }) => input), ...(last ? [last.input] : [])];
    const written = await deliver({ out, option: 'init', content, inputs }, messages);
    if (written.status !== 0) return written;
    return { ...written, output: `${String(written.output)}${printable(words.next(out))}\n` };
  },
};
