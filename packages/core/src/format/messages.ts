import type { Language, Locale } from '../model/value/text.js';
import { builtInOf, definitionOf } from './languages.js';

/** A table of messages, looked up by language. */
export type Messages<Words> = (language: Language) => Words;

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The given messages, and where there is none of the same kind, our own. */
function filled<Part>(own: Part, given: unknown): Part {
  if (!isTable(own)) return typeof given === typeof own ? (given as Part) : own;
  if (!isTable(given)) return own;
  return Object.fromEntries(
    Object.entries(own).map(([key, part]) => [key, filled(part, given[key])]),
  ) as Part;
}

/**
 * A table of messages in the languages of the SDK. In another language it has the messages that
 * were registered for the table of this name; each that is absent is told in the fallback language.
 * A language that nobody registered is told in English.
 *
 * @param name unique among all tables
 * @__NO_SIDE_EFFECTS__
 */
export function messages<Words extends object>(
  name: string,
  own: Readonly<Record<Locale, Words>>,
): Messages<Words> {
  const made = new WeakMap<object, Words>();
  return (language) => {
    const definition = definitionOf(language);
    if (!definition) return own[builtInOf(language)];
    const known = made.get(definition);
    if (known) return known;
    const table = filled(own[builtInOf(language)], definition.messages[name]);
    made.set(definition, table);
    return table;
  };
}
