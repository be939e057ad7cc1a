import type { Language } from '../model/value/text.js';
import { formatCompared } from './compared.js';
import { messages } from './messages.js';
import { isSingular } from './plural.js';

/** Points, out of their maximum if there is one. */
export interface PointsWords {
  points: (own: string) => string;
  outOf: (own: string, most: string) => string;
}

const english = (printed: string): string => (isSingular(printed, 'en') ? 'point' : 'points');

export const pointsWords = messages<PointsWords>('points', {
  vi: {
    points: (own) => `${own} điểm`,
    outOf: (own, most) => `${own}/${most} điểm`,
  },
  en: {
    points: (own) => `${own} ${english(own)}`,
    outOf: (own, most) => `${own} of ${most} ${english(most)}`,
  },
});

/** Points already written, out of their maximum if there is one. */
export function pointsOf(own: string, most: string | undefined, locale: Language): string {
  const words = pointsWords(locale);
  return most === undefined ? words.points(own) : words.outOf(own, most);
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
  locale: Language,
  digits?: number,
): string {
  const compared = maxPoints === undefined ? [points] : [points, maxPoints];
  const [own = '', most] = formatCompared(compared, locale, digits);
  return pointsOf(own, most, locale);
}
