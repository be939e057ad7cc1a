import { nearest } from '@thidua/core/schema';
import { version } from '../package.json';
import { optionMisuse } from './arguments/check-options.js';
import { localeOf, split, type Split } from './arguments/split.js';
import type { Outcome } from './command.js';
import { commands } from './commands/commands.js';
import { formatHelp } from './format-help.js';
import { languages } from './messages/languages.js';
import { misused } from './outcome.js';

const all = [...commands.values()];
const valueOptions = all.flatMap((command) => command.valueOptions ?? []);
const listOptions = new Set(all.flatMap((command) => command.listOptions ?? []));

/** Takes the arguments apart, by the options of every command. */
export const splitWords = (args: readonly string[]): Split =>
  split(args, valueOptions, listOptions);

/**
 * Runs the command line and returns what to print.
 *
 * @param args the arguments, without the interpreter and the script
 */
export async function run(args: readonly string[]): Promise<Outcome> {
  const { words, options } = splitWords(args);
  const locale = localeOf(options);
  const messages = languages[locale];
  const [name, ...operands] = words;
  const command = name === undefined ? undefined : commands.get(name);
  if (name !== undefined && !command)
    return misused(messages.unknownCommand(name, nearest(name, [...commands.keys()])), messages);
  const misuse = optionMisuse(options, command, messages);
  if (misuse !== undefined) return misused(misuse, messages);

  const given = new Set(options.map((option) => option.name));
  if (given.has('version')) return { status: 0, output: `${version}\n` };
  if (given.has('help') || !command) return { status: 0, output: formatHelp(command, locale) };
  const lists = new Map<string, string[]>();
  for (const option of options) {
    if (!listOptions.has(option.name)) continue;
    lists.set(option.name, [...(lists.get(option.name) ?? []), ...option.values]);
  }
  return command.run({
    operands,
    options: given,
    values: new Map(options.map((option) => [option.name, option.values[0] ?? ''])),
    lists,
    locale,
  });
}
