import type { Language, Locale } from '../model/value/text.js';
import { formatNumber } from './number.js';

const english = /* @__PURE__ */ new Intl.PluralRules('en');

/**
 * Whether the unit is in the singular, by the plural rules of the language: in English after
 * exactly 1 (`1 day`, but `0 days`, `1.5 days`); Vietnamese has one form for all.
 *
 * @param printed the number as a reader sees it
 * @example
 * isSingular('1', 'en'); // true
 */
export function isSingular(printed: string, locale: Locale): boolean {
  if (locale === 'vi') return false;
  const [whole = '', decimals] = printed.replace('−', '').split('.');
  return decimals === undefined && english.select(Number(whole)) === 'one';
}

/** Forms of a word or a sentence, by the plural rules of its language. */
export type PluralForms<Form> = Readonly<
  Partial<Record<Intl.LDMLPluralRule, Form | undefined>> & { other: Form }
>;

/** What separates decimals in a language. */
const decimals = /* @__PURE__ */ new Map<Language, string>();

function decimalOf(language: Language): string {
  const known = decimals.get(language) ?? formatNumber(1.5, language).charAt(1);
  decimals.set(language, known);
  return known;
}

/**
 * Picks the form that a number takes, by the plural rules of the language.
 *
 * @param printed the number, or the number as its readers see it: decimals that are written count
 * @example
 * const communes = { one: 'gmina', few: 'gminy', many: 'gmin', other: 'gminy' };
 * pluralForm('22', 'pl', communes); // 'gminy'
 * pluralForm('1,5', 'pl', communes); // 'gminy', the form of fractions
 */
export function pluralForm<Form>(
  printed: string | number,
  language: Language,
  forms: PluralForms<Form>,
): Form {
  const text = typeof printed === 'number' ? formatNumber(printed, language) : printed;
  const [whole = '', part = ''] = text.split(decimalOf(language));
  const rules = new Intl.PluralRules(language, { minimumFractionDigits: part.length });
  return forms[rules.select(Number(`${whole.replace(/\D/g, '')}.${part}`))] ?? forms.other;
}
