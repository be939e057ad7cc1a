import type { Locale } from '../model/value/text.js';
import type { Unit } from '../model/value/unit.js';
import { isSingular } from './plural.js';

/** Regular one-word plurals, and their singular. */
const plurals: readonly [RegExp, string][] = [
  [/^(\p{L}{2,})ies$/u, '$1y'],
  [/^(\p{L}+(?:ss|x|ch|sh))es$/u, '$1'],
  [/^(\p{L}*[^\Wsuio])s$/u, '$1'],
];

/** The English singular of a one-word plural; undefined if no rule gives it. */
function singularOf(plural: string): string | undefined {
  const [pattern, singular] = plurals.find(([each]) => each.test(plural)) ?? [];
  return pattern && singular && plural.replace(pattern, singular);
}

const looksPlural = /s\b/;

/**
 * Writes a number with its unit: `7 xã`, `1 commune`, `95%`. For exactly one in English, a unit
 * without a stated or regular singular is put in brackets.
 *
 * @param printed the number as a reader sees it
 * @example
 * formatAmount('1', { vi: 'xã', en: 'communes', enSingular: 'commune' }, 'en'); // '1 commune'
 */
export function formatAmount(printed: string, unit: Unit, locale: Locale): string {
  const name = unit[locale];
  if (name === '') return printed;
  if (name.startsWith('%')) return `${printed}${name}`;
  if (!isSingular(printed, locale)) return `${printed} ${name}`;
  const one = unit.enSingular ?? (looksPlural.test(name) ? singularOf(name) : name);
  return one === undefined ? `${printed} (${name})` : `${printed} ${one}`;
}

/** What one of a unit is called, as in “for each commune”. */
export const nameOfOne = (unit: Unit, locale: Locale): string =>
  locale === 'vi' ? unit.vi : (unit.enSingular ?? singularOf(unit.en) ?? unit.en);
