import type { Language } from '../model/value/text.js';
import type { Unit } from '../model/value/unit.js';
import { builtInOf } from './languages.js';
import { formatPercent } from './number.js';
import { isSingular, pluralForm } from './plural.js';

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

/** The forms that a unit was given in a language that is not of the SDK. */
const formsOf = ({ also }: Unit, language: Language) =>
  also && Object.hasOwn(also, language) ? also[language] : undefined;

/** What a unit is called beside any number. */
export function textOfUnit(unit: Unit, locale: Language): string {
  const forms = formsOf(unit, locale);
  return typeof forms === 'object' ? forms.other : (forms ?? unit[builtInOf(locale)]);
}

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
  const forms = formsOf(unit, locale);
  if (typeof forms === 'object') return `${printed} ${pluralForm(printed, locale, forms)}`;
  const name = textOfUnit(unit, locale);
  if (name === '') return printed;
  if (name.startsWith('%')) return `${formatPercent(printed, locale)}${name.slice(1)}`;
  const isEnglish = forms === undefined && builtInOf(locale) === 'en';
  if (!isEnglish || !isSingular(printed, 'en')) return `${printed} ${name}`;
  const one = unit.enSingular ?? (looksPlural.test(name) ? singularOf(name) : name);
  return one === undefined ? `${printed} (${name})` : `${printed} ${one}`;
}

/** What one of a unit is called, as in “for each commune”. */
export function nameOfOne(unit: Unit, locale: Language): string {
  const forms = formsOf(unit, locale);
  if (forms !== undefined) {
    return typeof forms === 'object' ? pluralForm(1, locale, forms) : forms;
  }
  return builtInOf(locale) === 'vi' ? unit.vi : (unit.enSingular ?? singularOf(unit.en) ?? unit.en);
}
