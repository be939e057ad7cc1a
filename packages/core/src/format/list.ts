import type { Language, Locale } from '../model/value/text.js';
import { isBuiltIn } from './languages.js';

const joints: Record<Locale, Record<'and' | 'or', string>> = {
  vi: { and: ' và ', or: ' hoặc ' },
  en: { and: ' and ', or: ' or ' },
};

/** Writes names as a list, with a word before the last: `An, Bình và Duy`, `An, Bình and Duy`. */
export function formatList(
  names: readonly string[],
  joint: 'and' | 'or',
  locale: Language,
): string {
  if (!isBuiltIn(locale)) {
    const type = joint === 'and' ? 'conjunction' : 'disjunction';
    return new Intl.ListFormat(locale, { type }).format(names);
  }
  return [names.slice(0, -1).join(', '), ...names.slice(-1)]
    .filter((part) => part !== '')
    .join(joints[locale][joint]);
}
