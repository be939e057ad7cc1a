import type { Breakdown } from '../model/board/board.js';
import { isMissing } from '../model/value/is-missing.js';
import type { Language } from '../model/value/text.js';
import { messages } from './messages.js';
import { formatGap, formatMissing } from './missing.js';
import { formatValue, formatValues, type ReasonCriterion } from './value.js';

export interface ReportedWords {
  filled: (gap: string, counted: string) => string;
  drawn: (value: string, counted: string) => string;
  passedOver: string;
}

export const reportedWords = messages<ReportedWords>('reported', {
  vi: {
    filled: (gap, counted) => `${gap}, tính bằng ${counted}`,
    drawn: (value, counted) => `${value}, vượt ngưỡng giá trị ngoại lệ nên tính bằng ${counted}`,
    passedOver: 'không tính, vì có kết quả khác tốt hơn',
  },
  en: {
    filled: (gap, counted) => `${gap}, counted as ${counted}`,
    drawn: (value, counted) => `${value}, beyond the limit for outliers, so counted as ${counted}`,
    passedOver: 'not counted, since other results are better',
  },
});

/**
 * What was reported for a criterion, or why there is nothing, and as what it counts where that is
 * another value: what fills the gap, or to what an outlier was drawn.
 *
 * @throws MisuseError `not-a-number`
 * @example
 * formatReported({ value: 900, counted: 30 }, criterion, 'vi');
 * // '900 xã, vượt ngưỡng giá trị ngoại lệ nên tính bằng 30 xã'
 */
export function formatReported(
  { value, counted, target }: Pick<Breakdown, 'value' | 'counted' | 'target'>,
  criterion: Pick<ReasonCriterion, 'unit' | 'rule' | 'direction' | 'effect'>,
  locale: Language,
): string {
  const words = reportedWords(locale);
  if (isMissing(value)) {
    if (counted === undefined) return formatMissing(value.missing, locale);
    const [as = ''] = formatValues([counted], criterion, locale);
    return words.filled(formatGap(value.missing, locale), as);
  }
  if (counted === undefined) return formatValue(value, criterion, locale, target !== undefined);
  const [own = '', as = ''] = formatValues([value, counted], criterion, locale);
  return words.drawn(own, as);
}

/** That a result does not count, where its group counts the best and others are better; '' elsewhere. */
export const formatPassedOver = (
  { isPassedOver }: Pick<Breakdown, 'isPassedOver'>,
  locale: Language,
): string => (isPassedOver ? reportedWords(locale).passedOver : '');
