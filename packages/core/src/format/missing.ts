import type { MissingReason } from '../model/value/missing.js';
import type { Language } from '../model/value/text.js';
import { messages } from './messages.js';

export const missingWords = messages<Record<MissingReason, string>>('missing', {
  vi: {
    'not-assigned': 'không giao chỉ tiêu',
    'not-reported': 'chưa báo cáo',
    'no-data': 'không có số liệu',
    'not-published': 'chưa công bố',
    'not-surveyed': 'không khảo sát',
    'not-comparable': 'không so sánh được',
    withheld: 'chưa đủ số liệu để tính điểm',
    'not-eligible': 'không đủ điều kiện xếp hạng',
  },
  en: {
    'not-assigned': 'not assigned',
    'not-reported': 'not reported',
    'no-data': 'no data',
    'not-published': 'not published',
    'not-surveyed': 'not surveyed',
    'not-comparable': 'not comparable',
    withheld: 'too little data for a score',
    'not-eligible': 'not eligible for ranking',
  },
});

/** What follows from a gap. */
export interface UnscoredWords {
  /** `withheld`, beside words that already say that nothing was scored. */
  withheld: string;
  notAssigned: (gap: string) => string;
  unscored: (gap: string) => string;
}

export const unscoredWords = messages<UnscoredWords>('unscored', {
  vi: {
    withheld: 'chưa đủ số liệu',
    notAssigned: (gap) => `${gap}; không tính điểm tiêu chí này`,
    unscored: (gap) => `${gap} nên chưa tính điểm`,
  },
  en: {
    withheld: 'too little data',
    notAssigned: (gap) => `${gap}; this criterion does not count`,
    unscored: (gap) => `${gap}, so not scored`,
  },
});

/**
 * Puts the reason of a gap into words, to stand in place of a number.
 *
 * @example
 * formatMissing('not-reported', 'vi'); // 'chưa báo cáo'
 */
export const formatMissing = (reason: MissingReason, locale: Language): string =>
  missingWords(locale)[reason];

/** A gap beside words that already say that nothing was scored. */
export const formatGap = (reason: MissingReason, locale: Language): string =>
  reason === 'withheld' ? unscoredWords(locale).withheld : formatMissing(reason, locale);

/** That a criterion without a value gives no points, and why: what was not assigned is not counted. */
export function formatUnscored(reason: MissingReason, locale: Language): string {
  const { notAssigned, unscored } = unscoredWords(locale);
  return (reason === 'not-assigned' ? notAssigned : unscored)(formatGap(reason, locale));
}
