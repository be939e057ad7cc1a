import type { Language, Locale } from '../model/value/text.js';

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

/** Digits of a language, and what separates its decimals. */
function numeralsOf(language: Language): { digits: string[]; decimal: string } {
  const format = new Intl.NumberFormat(language, { useGrouping: false });
  const digits = Array.from('0123456789', (digit) => format.format(Number(digit)));
  const part = format.formatToParts(1.5).find(({ type }) => type === 'decimal');
  return { digits, decimal: part?.value ?? '.' };
}

const numerals = /* @__PURE__ */ new Map<Language, ReturnType<typeof numeralsOf>>();

/** A number as programs write it, from one as the readers of a language see it. */
function plain(printed: string, language: Language): string {
  const known = numerals.get(language) ?? numeralsOf(language);
  numerals.set(language, known);
  const { digits, decimal } = known;
  return Array.from(printed, (sign) => {
    const digit = digits.indexOf(sign);
    return digit >= 0 ? String(digit) : sign === decimal ? '.' : /[0-9]/.test(sign) ? sign : '';
  }).join('');
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
  const text = typeof printed === 'number' ? String(Math.abs(printed)) : plain(printed, language);
  const rules = new Intl.PluralRules(language, {
    minimumFractionDigits: text.split('.')[1]?.length ?? 0,
  });
  return forms[rules.select(Number(text))] ?? forms.other;
}
