import { nearest } from '@thidua/core/schema';
import type { Command } from '../command.js';
import { isLocale } from '../messages/languages.js';
import type { Messages } from '../messages/messages.js';
import type { GivenOption } from './split.js';

/** Options of every command. */
const shared = ['help', 'version', 'lang'];

/** Two options of which one would be passed over in silence. */
function clash(
  options: readonly GivenOption[],
  { apart = {} }: Partial<Command>,
): readonly [string, string] | undefined {
  const given = new Map(options.map(({ name, rawName }) => [name, rawName]));
  for (const [name, others] of Object.entries(apart)) {
    const one = given.get(name);
    const other = others.find((each) => given.has(each));
    if (one !== undefined && other !== undefined) return [one, given.get(other) ?? other];
  }
  return undefined;
}

/** What is wrong with the options of a command line; nothing where they can be taken. */
export function optionMisuse(
  options: readonly GivenOption[],
  command: Command | undefined,
  messages: Messages,
): string | undefined {
  const takesValue = new Set([
    'lang',
    ...(command?.valueOptions ?? []),
    ...(command?.listOptions ?? []),
  ]);
  const known = new Set([...shared, ...takesValue, ...(command?.options ?? [])]);
  const unknown = options.find(({ name }) => !known.has(name));
  if (unknown) {
    const near = nearest(unknown.name, [...known]);
    return messages.unknownOption(unknown.rawName, near && `--${near}`);
  }
  const loaded = options.find(({ name, values }) => !takesValue.has(name) && values.length > 0);
  if (loaded) return messages.needsNoValue(loaded.rawName);
  // `--board --static`: what looks like an option was not meant as a value, unless written `=`.
  const empty = options.find(
    ({ name, values: [first], isInline }) =>
      takesValue.has(name) && (!first || (!isInline && first.startsWith('--'))),
  );
  if (empty) return messages.needsValue(empty.rawName);
  const apart = clash(options, command ?? {});
  if (apart) return messages.notTogether(...apart);
  const foreign = options.find(({ name, values }) => name === 'lang' && !isLocale(values.at(-1)));
  return foreign && messages.wrongLanguage(foreign.values.at(-1) ?? '');
}
