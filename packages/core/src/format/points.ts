import type { Locale } from '../model/text.js';
import { formatNumber } from './number.js';

/**
 * Writes points, of their maximum where there is one: `7,5/10 điểm`, `7.5 of 10 points`.
 *
 * @throws MisuseError `not-a-number`
 */
export function formatPoints(
  points: number,
  maxPoints: number | undefined,
  locale: Locale,
): string {
  const own = formatNumber(points, locale);
  if (locale === 'vi') {
    return `${own}${maxPoints === undefined ? '' : `/${formatNumber(maxPoints, locale)}`} điểm`;
  }
  const of = maxPoints === undefined ? '' : ` of ${formatNumber(maxPoints, locale)}`;
  return `${own}${of} ${maxPoints === undefined && points === 1 ? 'point' : 'points'}`;
}
