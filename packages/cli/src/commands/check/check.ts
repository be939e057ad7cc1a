import { checkFiles } from '../../check/check-files.js';
import { statusOf } from '../../check/file-report.js';
import { formatReports } from '../../check/format-reports.js';
import type { Command } from '../../command.js';
import { languages } from '../../messages/languages.js';
import { jsonOf, misused } from '../../outcome.js';
import { checkHelp } from './help.js';
import { checkWords } from './words.js';

/** `thidua check FILE…`: every issue of files, each with its place. */
export const check: Command = {
  help: checkHelp,
  options: ['json'],
  async run({ operands, options, locale }) {
    const messages = languages[locale];
    if (operands.length === 0) return misused(checkWords[locale].needsFile, messages);
    const { reports } = await checkFiles(operands, locale);
    const status = statusOf(reports);
    const output = options.has('json')
      ? jsonOf({ ok: status === 0, files: reports })
      : formatReports(reports, messages);
    return { status, output };
  },
};
