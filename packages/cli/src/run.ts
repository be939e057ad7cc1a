import { parseArgs } from 'node:util';
import type { Locale } from '@thidua/core';
import { version } from '../package.json';
import type { Command, Outcome } from './command.js';
import { check } from './commands/check.js';
import { render } from './commands/render.js';
import { isLocale, languages } from './messages/languages.js';
import { printable } from './printable.js';

const commands = new Map<string, Command>([
  ['check', check],
  ['render', render],
]);

/** Options of every command. */
const shared = ['help', 'version', 'lang'];

/** `parseArgs` must know these before it knows the command. */
const valueOptions = [
  'lang',
  ...[...commands.values()].flatMap((command) => command.valueOptions ?? []),
];

/** `parseArgs` only splits the arguments: its own messages are in English. */
const split = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
      ...Object.fromEntries(valueOptions.map((name) => [name, { type: 'string' }])),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });

/** The language that arguments ask for; Vietnamese where they ask for none that is spoken here. */
export function localeOf(words: readonly string[]): Locale {
  const { lang } = split(words).values;
  return isLocale(lang) ? lang : 'vi';
}

/**
 * Runs the command line and returns what to print.
 *
 * @param words the arguments, without the interpreter and the script
 */
export async function run(words: readonly string[]): Promise<Outcome> {
  const { values, tokens } = split(words);
  const locale = localeOf(words);
  const messages = languages[locale];
  const misuse = (message: string): Outcome => ({
    status: 2,
    error: `${printable(message)}\n${messages.seeHelp}\n`,
  });

  const [name, ...operands] = tokens.flatMap((token) =>
    token.kind === 'positional' ? [token.value] : [],
  );
  const command = name === undefined ? undefined : commands.get(name);
  const options = tokens.filter((token) => token.kind === 'option');

  if (name !== undefined && !command) return misuse(messages.unknownCommand(name));
  const takesValue = new Set(['lang', ...(command?.valueOptions ?? [])]);
  const known = new Set([...shared, ...takesValue, ...(command?.options ?? [])]);
  const unknown = options.find((option) => !known.has(option.name));
  if (unknown) return misuse(messages.unknownOption(unknown.rawName));
  const loaded = options.find(({ name, value }) => !takesValue.has(name) && value !== undefined);
  if (loaded) return misuse(messages.needsNoValue(loaded.rawName));
  // `--board --static`: what looks like an option was not meant as a value, unless written `=`.
  const empty = options.find(
    ({ name, value, inlineValue }) =>
      name !== 'lang' &&
      takesValue.has(name) &&
      (!value || (!inlineValue && value.startsWith('--'))),
  );
  if (empty) return misuse(messages.needsValue(empty.rawName));
  if ('lang' in values && !isLocale(values['lang'])) return misuse(messages.wrongLanguage);

  if (values.version) return { status: 0, output: `${version}\n` };
  if (values.help || !command) return { status: 0, output: messages.help };
  return command.run({
    operands,
    options: new Set(options.map((option) => option.name)),
    values: new Map(options.map(({ name, value }) => [name, value ?? ''])),
    locale,
  });
}
