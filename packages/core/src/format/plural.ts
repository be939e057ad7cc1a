import type { Locale } from '../model/value/text.js';

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
