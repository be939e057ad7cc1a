import type { Locale } from '../model/value/text.js';
import { formatCompared } from './compared.js';
import { isSingular } from './plural.js';

/** What follows points: `điểm`, `point` or `points`, by the last number before it. */
export const pointsWord = (printed: string, locale: Locale): string =>
  locale === 'vi' ? 'điểm' : isSingular(printed, 'en') ? 'point' : 'points';

/** Points that are written already, of their maximum where there is one. */
export function pointsOf(own: string, most: string | undefined, locale: Locale): string {
  const of = most === undefined ? own : `${own}${locale === 'vi' ? '/' : ' of '}${most}`;
  return `${of} ${pointsWord(most ?? own, locale)}`;
}

/**
 * Writes points, of their maximum where there is one: `7,5/10 điểm`, `7.5 of 10 points`. Short of
 * the maximum is written short, and more than nothing is not written 0.
 *
 * @param digits decimals to begin with, those of the scheme; without it as many as were stated
 * @throws MisuseError `not-a-number`
 * @example
 * formatPoints(1, undefined, 'en'); // '1 point'
 * formatPoints(9.996, 10, 'vi', 2); // '9,996/10 điểm'
 */
export function formatPoints(
  points: number,
  maxPoints: number | undefined,
  locale: Locale,
  digits?: number,
): string {
  const compared = maxPoints === undefined ? [points] : [points, maxPoints];
  const [own = '', most] = formatCompared(compared, locale, digits);
  return pointsOf(own, most, locale);
}
