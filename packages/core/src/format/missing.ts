import type { MissingReason } from '../model/value/missing.js';
import type { Locale } from '../model/value/text.js';

const wordings: Record<Locale, Record<MissingReason, string>> = {
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
};

/**
 * Puts the reason of a gap into words, to stand in place of a number.
 *
 * @example
 * formatMissing('not-reported', 'vi'); // 'chưa báo cáo'
 */
export const formatMissing = (reason: MissingReason, locale: Locale): string =>
  wordings[locale][reason];

/** A gap beside words that already say that nothing was scored. */
export const formatGap = (reason: MissingReason, locale: Locale): string =>
  reason === 'withheld'
    ? { vi: 'chưa đủ số liệu', en: 'too little data' }[locale]
    : formatMissing(reason, locale);

/** That a criterion without a value gives no points, and why: what was not assigned is not counted. */
export function formatUnscored(reason: MissingReason, locale: Locale): string {
  const gap = formatGap(reason, locale);
  if (reason === 'not-assigned') {
    return locale === 'vi'
      ? `${gap}; không tính điểm tiêu chí này`
      : `${gap}; this criterion does not count`;
  }
  return locale === 'vi' ? `${gap} nên chưa tính điểm` : `${gap}, so not scored`;
}
