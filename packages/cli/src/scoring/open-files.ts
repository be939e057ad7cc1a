import type { Locale } from '@thidua/core';
import { kindOf, type FileKind } from '../check/file-kind.js';
import { failedReport, type FileReport } from '../check/file-report.js';
import type { Outcome } from '../command.js';
import { isSpreadsheet } from '../input/is-spreadsheet.js';
import { nameOf, readInput, type Input } from '../input/read-input.js';
import { readJson, type JsonRead } from '../json/read.js';
import { languages } from '../messages/languages.js';
import { misused } from '../outcome.js';
import { showProgress } from '../output/progress.js';
import { kindsOf, type Given, type Role } from './roles.js';

/** A file that was read, in its role; JSON where it is no spreadsheet. */
export interface Opened {
  role: Role;
  input: Input;
  json?: JsonRead;
}

/** Files that were read, and those that could not be; or that one of them is no such file. */
export type OpenResult =
  { ok: true; opened: Opened[]; unread: FileReport[] } | { ok: false; outcome: Outcome };

const kindIn = ({ json }: Opened): FileKind | undefined => {
  if (!json) return 'spreadsheet';
  return json.ok ? kindOf(json.file.value) : undefined;
};

/** Reads files, each once, and sees that each holds what it is given as. */
export async function openFiles(given: readonly Given[], locale: Locale): Promise<OpenResult> {
  const messages = languages[locale];
  const opened: Opened[] = [];
  const unread: FileReport[] = [];
  if (given.filter(({ file }) => file === '-').length > 1)
    return { ok: false, outcome: misused(messages.onlyOnce, messages) };
  for (const { role, file } of given) {
    showProgress(messages.reading(file));
    const read = await readInput(file);
    if (!read.ok) {
      unread.push(failedReport(file, read.failure, messages));
      continue;
    }
    const { input } = read;
    const one: Opened = isSpreadsheet(input)
      ? { role, input }
      : { role, input, json: readJson(input.bytes) };
    const kind = kindIn(one);
    if (kind !== undefined && !kindsOf[role].includes(kind)) {
      const needed = messages.kinds[kindsOf[role][0]];
      const message = messages.otherKind(nameOf(input), messages.kinds[kind], needed);
      return { ok: false, outcome: misused(message, messages) };
    }
    opened.push(one);
  }
  return { ok: true, opened, unread };
}
