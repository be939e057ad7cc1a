import { parseArgs } from 'node:util';
import type { Locale } from '@thidua/core';
import { isLocale } from '../messages/languages.js';

/** An option as it was written. */
export interface GivenOption {
  /** Without dashes. */
  name: string;
  /** As it was typed, for messages. */
  rawName: string;
  /** What it was given, and for an option of several values what follows it up to the next option. */
  values: readonly string[];
  /** Whether its first value was written after `=`. */
  isInline: boolean;
}

/** A command line, taken apart. */
export interface Split {
  /** What is no option and no value of one: the command and its operands. */
  words: readonly string[];
  options: readonly GivenOption[];
}

/**
 * Takes the arguments apart. `parseArgs` only splits them: its own messages are in English.
 *
 * @param valueOptions names of those that take a value, of whichever command
 * @param listOptions names of those that take every value up to the next option
 */
export function split(
  args: readonly string[],
  valueOptions: readonly string[],
  listOptions: ReadonlySet<string>,
): Split {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
      ...Object.fromEntries(
        ['lang', ...valueOptions, ...listOptions].map((name) => [name, { type: 'string' }]),
      ),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const options: (GivenOption & { values: string[] })[] = [];
  let open: string[] | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') (open ?? words).push(token.value);
    else open = undefined;
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue = false } = token;
    const values = value === undefined ? [] : [value];
    options.push({ name, rawName, values, isInline: inlineValue });
    if (listOptions.has(name)) open = values;
  }
  return { words, options };
}

/** The language that options ask for; Vietnamese where they ask for none that is spoken here. */
export function localeOf(options: readonly GivenOption[]): Locale {
  const lang = options.filter(({ name }) => name === 'lang').at(-1)?.values[0];
  return isLocale(lang) ? lang : 'vi';
}
