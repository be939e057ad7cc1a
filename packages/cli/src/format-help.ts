import type { Locale } from '@thidua/core';
import type { Command } from './command.js';
import { commands } from './commands/commands.js';
import { languages } from './messages/languages.js';

const indented = (lines: readonly string[]): string =>
  lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n');

/** The help of one command, or of all of them in short. */
export function formatHelp(command: Command | undefined, locale: Locale): string {
  const { help } = languages[locale];
  if (command) {
    const { usage, summary, details, examples } = command.help[locale];
    // A line that begins with spaces goes on with the one before.
    const shown = examples.map((line) => (line.startsWith(' ') ? line : `thidua ${line}`));
    const parts = [
      `${summary}`,
      `${help.usage}\n${indented([`thidua ${usage}`])}`,
      details.trim(),
      `${help.examples}\n${indented(shown)}`,
      help.shared,
      help.status,
    ];
    return `${parts.join('\n\n')}\n`;
  }
  const lines = [...commands.values()].flatMap((each) => {
    const { usage, summary } = each.help[locale];
    return [`thidua ${usage}`, `    ${summary}`];
  });
  const parts = [help.title, `${help.usage}\n${indented(lines)}`, help.more, help.shared];
  return `${[...parts, help.status].join('\n\n')}\n`;
}
