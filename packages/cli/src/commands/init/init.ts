import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Scheme, Units } from '@thidua/core';
import { checkJson } from '../../check/check-json.js';
import { statusOf, type FileReport } from '../../check/file-report.js';
import { formatReports } from '../../check/format-reports.js';
import type { Command } from '../../command.js';
import { languages } from '../../messages/languages.js';
import { misused } from '../../outcome.js';
import { deliver } from '../../output/deliver.js';
import { printable } from '../../output/printable.js';
import { refuseEnding } from '../../output/refuse-ending.js';
import { openFiles } from '../../scoring/open-files.js';
import type { Given } from '../../scoring/roles.js';
import { initHelp } from './help.js';
import { initWords } from './words.js';

const workbookName = 'thi-dua.xlsx';

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
    const given = (['scheme', 'localities'] as const).flatMap((role): Given[] => {
      const file = values.get(role);
      return file === undefined ? [] : [{ role, file }];
    });
    const read = await openFiles(given, locale);
    if (!read.ok) return read.outcome;
    const files: FileReport[] = [...read.unread];
    const movement: { scheme?: Scheme } & Partial<Units> = {};
    for (const { role, input, json } of read.opened) {
      if (!json) continue;
      const { report, value } = await checkJson(input.file, json, locale, { schemes: [] });
      files.push(report);
      if (role === 'scheme') movement.scheme = value as Scheme;
      else Object.assign(movement, value);
    }
    const wrong = files.filter(({ ok }) => !ok);
    if (wrong.length > 0) return { status: statusOf(wrong), error: formatReports(wrong, messages) };
    const { writeMovement } = await import('@thidua/sheets');
    const content = await writeMovement(movement);
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      return { status: 2, error: `${printable(messages.cannotWrite(folder, code))}\n` };
    }
    const inputs = read.opened.map(({ input }) => input);
    const written = await deliver({ out, option: 'init', content, inputs }, messages);
    if (written.status !== 0) return written;
    return { ...written, output: `${String(written.output)}${printable(words.next(out))}\n` };
  },
};
