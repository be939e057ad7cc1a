import { checkFiles } from '../check-files.js';
import type { FileReport } from '../check-file.js';
import type { Command } from '../command.js';
import { formatReports } from '../format-reports.js';
import { languages } from '../messages/languages.js';
import { printable } from '../printable.js';

function statusOf(reports: readonly FileReport[]): 0 | 1 | 2 {
  if (reports.some(({ wasRead }) => !wasRead)) return 2;
  return reports.every(({ ok }) => ok) ? 0 : 1;
}

/** JSON for programs, which a terminal can show as well. */
const jsonOf = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).split('\n').map(printable).join('\n')}\n`;

/** `thidua check FILE…`: every issue of files, each with its place. */
export const check: Command = {
  options: ['json'],
  async run({ operands, options, locale }) {
    const messages = languages[locale];
    if (operands.length === 0) {
      return { status: 2, error: `${messages.needsFile}\n${messages.seeHelp}\n` };
    }
    const reports = await checkFiles(operands, locale);
    const status = statusOf(reports);
    const output = options.has('json')
      ? jsonOf({ ok: status === 0, files: reports })
      : formatReports(reports, messages);
    return { status, output };
  },
};
