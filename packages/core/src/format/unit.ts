import type { Language } from '../model/value/text.js';
import type { Unit } from '../model/value/unit.js';
import { isBuiltIn } from './languages.js';
import { formatPercent } from './number.js';
import { isSingular, pluralForm } from './plural.js';
import { textIn } from './text.js';

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

/** What a unit is called beside a number, by the forms that it was given, if it was. */
function formOf({ forms }: Unit, printed: string | number, locale: Language): string | undefined {
  const own = forms?.[locale.toLowerCase()];
  return own && pluralForm(printed, locale, { other: undefined, ...own });
}

/** What a unit is called beside any number. */
export const textOfUnit = (unit: Unit, locale: Language): string =>
  unit.forms?.[locale.toLowerCase()]?.other ?? textIn(unit, locale);

/**
 * Writes a number with its unit: `7 xã`, `1 commune`, `95%`. For exactly one in English, a unit
 * without a stated or regular singular is put in brackets; other languages have the forms that the
 * unit was given.
 *
 * @param printed the number as a reader sees it
 * @example
 * formatAmount('1', { vi: 'xã', en: 'communes', enSingular: 'commune' }, 'en'); // '1 commune'
 */
export function formatAmount(printed: string, unit: Unit, locale: Language): string {
  const form = isBuiltIn(locale) ? undefined : formOf(unit, printed, locale);
  if (form !== undefined) return `${printed} ${form}`;
  const name = textOfUnit(unit, locale);
  if (name === '') return printed;
  if (name.startsWith('%')) return `${formatPercent(printed, locale)}${name.slice(1)}`;
  if (locale === 'vi' || name !== unit.en || !isSingular(printed, 'en'))
    return `${printed} ${name}`;
  const one = unit.enSingular ?? (looksPlural.test(name) ? singularOf(name) : name);
  return one === undefined ? `${printed} (${name})` : `${printed} ${one}`;
}

/** What one of a unit is called, as in “for each commune”. */
export function nameOfOne(unit: Unit, locale: Language): string {
  const form = formOf(unit, 1, locale);
  if (form !== undefined) return form;
  const name = textOfUnit(unit, locale);
  return name === unit.en && locale !== 'vi' ? (unit.enSingular ?? singularOf(name) ?? name) : name;
}
