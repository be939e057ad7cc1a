import { parseArgs } from 'node:util';
import { version } from '../package.json';
import type { Command, Outcome } from './command.js';
import { check } from './commands/check.js';
import { isLocale, languages } from './messages/languages.js';

const commands = new Map<string, Command>([['check', check]]);

/** Options of every command. */
const shared = ['help', 'version', 'lang'];

/**
 * Runs the command line and returns what to print.
 *
 * `parseArgs` only splits the arguments: its own messages are in English.
 *
 * @param words the arguments, without the interpreter and the script
 */
export async function run(words: readonly string[]): Promise<Outcome> {
  const { values, tokens } = parseArgs({
    args: [...words],
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
      lang: { type: 'string' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const locale = isLocale(values.lang) ? values.lang : 'vi';
  const messages = languages[locale];
  const misuse = (message: string): Outcome => ({
    status: 2,
    error: `${message}\n${messages.seeHelp}\n`,
  });

  const [name, ...operands] = tokens.flatMap((token) =>
    token.kind === 'positional' ? [token.value] : [],
  );
  const command = name === undefined ? undefined : commands.get(name);
  const options = tokens.filter((token) => token.kind === 'option');

  if (name !== undefined && !command) return misuse(messages.unknownCommand(name));
  const known = new Set([...shared, ...(command?.options ?? [])]);
  const unknown = options.find((option) => !known.has(option.name));
  if (unknown) return misuse(messages.unknownOption(unknown.rawName));
  const loaded = options.find((option) => option.name !== 'lang' && option.value !== undefined);
  if (loaded) return misuse(messages.needsNoValue(loaded.rawName));
  if ('lang' in values && !isLocale(values.lang)) return misuse(messages.wrongLanguage);

  if (values.version) return { status: 0, output: `${version}\n` };
  if (values.help || !command) return { status: 0, output: messages.help };
  return command.run({
    operands,
    options: new Set(options.map((option) => option.name)),
    locale,
  });
}
