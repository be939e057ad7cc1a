import type { Locale } from '../model/value/text.js';
import { formatCompared } from './compared.js';
import { isSingular } from './plural.js';

/** The word after points: `điểm`, `point` or `points`, by the last number before it. */
export const pointsWord = (printed: string, locale: Locale): string =>
  locale === 'vi' ? 'điểm' : isSingular(printed, 'en') ? 'point' : 'points';

/** Points already written, out of their maximum if there is one. */
export function pointsOf(own: string, most: string | undefined, locale: Locale): string {
  const of = most === undefined ? own : `${own}${locale === 'vi' ? '/' : ' of '}${most}`;
  return `${of} ${pointsWord(most ?? own, locale)}`;
}

/**
 * Writes points, out of their maximum if there is one: `7,5/10 điểm`, `7.5 of 10 points`. Points
 * below the maximum never look equal to it, and only 0 is written as 0.
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
