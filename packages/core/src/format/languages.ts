import { MisuseError } from '../errors/misuse-error.js';
import { languageTag } from '../model/value/language-tag.js';
import type { Language, Locale } from '../model/value/text.js';

/** A part of messages: what is absent in it is told in the fallback language. */
export type Partly<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends (...given: never[]) => unknown
    ? Words[Key] | undefined
    : Words[Key] extends object
      ? Partly<Words[Key]> | undefined
      : Words[Key] | undefined;
};

/** What a language is registered with. */
export interface LanguageDefinition<Tables extends object = Readonly<Record<string, object>>> {
  /** Messages by the name of their table. */
  messages: Partly<Tables>;
  /** In which language of the SDK that is told which has no message or text in this one: `en`. */
  fallback?: Locale | undefined;
  /** `rtl` for scripts from right to left. */
  direction?: 'ltr' | 'rtl' | undefined;
}

interface Registry {
  languages: Map<string, LanguageDefinition>;
  /** Called after every registration. */
  watchers: Set<() => void>;
}

const key = Symbol.for('thidua.languages');

/** One for all copies of the SDK: a page may load several, in files that share nothing. */
const registry = (): Registry =>
  ((globalThis as { [key]?: Registry })[key] ??= { languages: new Map(), watchers: new Set() });

/** What a language was registered with; nothing for those of the SDK and unknown ones. */
export const definitionOf = (language: Language): LanguageDefinition | undefined =>
  registry().languages.get(language.toLowerCase());

/** Whether numbers and dates can be written in it: some tags look right and are none. */
function isKnownToIntl(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/**
 * Adds a language to those of the SDK, or to its messages: a later registration of the same
 * language replaces the tables that it has. Numbers, dates, lists and plurals follow `Intl`.
 *
 * @param tag as BCP 47 has it: `lo`, `pt-BR`; neither `vi` nor `en`
 * @throws MisuseError `not-a-language`
 * @example
 * registerLanguage('fr', { messages: { missing: { 'no-data': 'pas de données' } } });
 * formatMissing('no-data', 'fr'); // 'pas de données'
 */
export function registerLanguage<Tables extends object>(
  tag: string,
  definition: LanguageDefinition<Tables>,
): void {
  const language = tag.toLowerCase();
  const { fallback = 'en' } = definition;
  if (!languageTag.test(language) || !isKnownToIntl(language)) {
    throw new MisuseError('not-a-language', tag, 'Give a tag such as lo or pt-BR, not vi or en.');
  }
  if (!isBuiltIn(fallback)) {
    throw new MisuseError('not-a-language', fallback, 'Fall back to vi or en.');
  }
  const { languages, watchers } = registry();
  const known = languages.get(language);
  languages.set(language, {
    ...known,
    ...definition,
    messages: { ...known?.messages, ...definition.messages },
  });
  for (const tell of watchers) tell();
}

/**
 * Calls back after every registration of a language.
 *
 * @returns what ends it
 */
export function watchLanguages(tell: () => void): () => void {
  const { watchers } = registry();
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/** The languages that can be asked for: those of the SDK, then the registered ones. */
export const knownLanguages = (): Language[] => ['vi', 'en', ...registry().languages.keys()];

/**
 * The language that a tag means, without regard to case, from the most to the least specific:
 * `en-GB` is `en`; nothing where neither the tag nor its beginning is known.
 */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const parts = (tag ?? '').trim().toLowerCase().split(/[-_]/);
  const known = knownLanguages();
  for (; parts.length > 0; parts.pop()) {
    const language = parts.join('-');
    if (known.includes(language)) return language;
  }
  return undefined;
}

/** Whether the SDK has the language, and nobody needs to register it. */
export const isBuiltIn = (language: Language): language is Locale =>
  language === 'vi' || language === 'en';

/** The language of the SDK that stands in for one: itself, or the one registered as its fallback. */
export const builtInOf = (language: Language): Locale =>
  isBuiltIn(language) ? language : (definitionOf(language)?.fallback ?? 'en');

/** The direction of a language's script. */
export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  definitionOf(language)?.direction ?? 'ltr';
