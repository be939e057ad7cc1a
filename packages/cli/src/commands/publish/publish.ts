import { join } from 'node:path';
import type { Command, Outcome } from '../../command.js';
import { languages } from '../../messages/languages.js';
import { jsonOf, misused } from '../../outcome.js';
import { printable } from '../../output/printable.js';
import { refuseEnding } from '../../output/refuse-ending.js';
import { showProgress } from '../../output/progress.js';
import { isForeign, writeFolder } from '../../output/write-folder.js';
import { publishHelp } from './help.js';
import { scoreboardOf } from './scoreboard-of.js';
import { siteFiles } from './site-files.js';
import { publishWords } from './words.js';

/** By this file a folder is known as a site that was written here, and by this one as settings. */
const siteMarker = 'thidua/thidua.js';
const hostingMarker = 'apache/thidua.conf';
/** Where a site has the scoreboard that its pages follow. */
const publishedName = 'data/scoreboard.json';

/** `thidua publish WORKBOOK-or-SCOREBOARD --out DIR`: the folder of a site. */
export const publish: Command = {
  help: publishHelp,
  options: ['json'],
  valueOptions: ['out', 'origin', 'organisation', 'hosting'],
  async run({ operands, options, values, locale }) {
    const messages = languages[locale];
    const words = publishWords[locale];
    const [file, ...others] = operands;
    const out = values.get('out');
    const hosting = values.get('hosting');
    if (file === undefined || others.length > 0) return misused(words.needsScoreboard, messages);
    if (out === undefined) return misused(words.needsOut, messages);
    const refused =
      refuseEnding({ option: '--out', out, written: 'folder' }, messages) ??
      refuseEnding({ option: '--hosting', out: hosting, written: 'folder' }, messages);
    if (refused !== undefined) return misused(refused, messages);
    const foreign = isForeign(out, siteMarker)
      ? out
      : hosting !== undefined && isForeign(hosting, hostingMarker)
        ? hosting
        : undefined;
    if (foreign !== undefined) return misused(words.foreign(foreign), messages);
    const read = await scoreboardOf(file, join(out, publishedName), locale, Date.now());
    if (!read.ok) return read.outcome;
    showProgress(words.building);
    // Only this command needs it: the others start without it.
    const site = await import('@thidua/site');
    const origin = values.get('origin')?.replace(/\/$/, '');
    const organisation = values.get('organisation');
    const refuse = (status: 1 | 2, message: string): Outcome => ({
      status,
      error: `${printable(message)}\n`,
    });
    try {
      const files = await siteFiles(
        {
          scoreboard: read.bytes,
          origin,
          ...(organisation !== undefined && {
            organisation: { vi: organisation, en: organisation },
          }),
        },
        site,
      );
      const change = writeFolder(out, files);
      if (hosting !== undefined) {
        const settings = [...site.hostingOf({ origin }).files].map(
          ([name, text]) => [name, new TextEncoder().encode(text)] as const,
        );
        writeFolder(hosting, new Map(settings));
      }
      if (options.has('json'))
        return { status: 0, output: jsonOf({ ok: true, written: out, ...change }) };
      const lines = [words.written(out, change), words.next(out)];
      return {
        status: 0,
        output: lines.map((line) => `${printable(line)}\n`).join(''),
        error: `${read.notes}${origin === undefined ? `${messages.note}: ${words.needsOrigin}\n` : ''}`,
      };
    } catch (error) {
      if (error instanceof site.SiteError) {
        const { code, received } = error;
        return refuse(code === 'not-an-origin' ? 2 : 1, words.errors[code](received));
      }
      const { code, path = out } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return refuse(2, messages.cannotWrite(path, code));
    }
  },
};
