import type { Locale } from '@thidua/core';
import {
  fileWords,
  kindIn,
  kindsOf,
  nameOf,
  openedAs,
  type FileReport,
  type Opened,
  type Role,
} from '@thidua/office';
import type { Outcome } from '../command.js';
import { readOrReport, type Input } from '../input/read-input.js';
import { languages } from '../messages/languages.js';
import { misused } from '../outcome.js';
import { showProgress } from '../output/progress.js';

/** A file in its role. */
export interface Given {
  role: Role;
  file: string;
}

/** Files that were read, and those that could not be; or that one of them is no such file. */
export type OpenResult =
  { ok: true; opened: Opened<Input>[]; unread: FileReport[] } | { ok: false; outcome: Outcome };

/** Reads files, each once, and sees that each holds what it is given as. */
export async function openFiles(given: readonly Given[], locale: Locale): Promise<OpenResult> {
  const messages = languages[locale];
  const opened: Opened<Input>[] = [];
  const unread: FileReport[] = [];
  if (given.filter(({ file }) => file === '-').length > 1)
    return { ok: false, outcome: misused(messages.onlyOnce, messages) };
  for (const { role, file } of given) {
    showProgress(messages.reading(file));
    const read = await readOrReport(file, locale);
    if (!('bytes' in read)) {
      unread.push(read);
      continue;
    }
    const one = openedAs(role, read);
    const kind = kindIn(one);
    if (kind !== undefined && !kindsOf[role].includes(kind)) {
      const { kinds } = fileWords[locale];
      const message = messages.otherKind(nameOf(read), kinds[kind], kinds[kindsOf[role][0]]);
      return { ok: false, outcome: misused(message, messages) };
    }
    opened.push(one);
  }
  return { ok: true, opened, unread };
}
