import type { LimitReason } from '../explain/limits-of.js';
import type { Locale } from '../model/text.js';
import { formatPoints } from './points.js';

const wordings = {
  vi: {
    places: { 'before-cap': ' (cộng trừ trước mức trần)', 'after-cap': ' (cộng trừ sau mức trần)' },
    bonusLimit: ['Điểm thưởng', 'chỉ cộng', 'mức tối đa của điểm thưởng'],
    penaltyLimit: ['Điểm trừ', 'chỉ trừ', 'mức tối đa của điểm trừ'],
    cap: ['Tổng điểm', 'chỉ tính', 'mức trần'],
    floor: ['Tổng điểm', 'vẫn tính', 'mức sàn'],
  },
  en: {
    places: { 'before-cap': ' before the cap', 'after-cap': ' after the cap' },
    bonusLimit: ['The bonuses', 'added are', 'the most for bonuses'],
    penaltyLimit: ['The penalties', 'taken off are', 'the most for penalties'],
    cap: ['The total', 'it counts as', 'the cap'],
    floor: ['The total', 'it counts as', 'the floor'],
  },
} as const;

/**
 * Puts into a sentence what a limit of the scheme cut: the points before and after it.
 *
 * @param reason one of the `limits` that `explainScore` gives
 * @throws MisuseError `not-a-number` where a number is none
 * @example
 * formatLimit({ limit: 'cap', before: 101.5, after: 100 }, 'vi');
 * // 'Tổng điểm: tính ra 101,5 điểm, chỉ tính 100 điểm (mức trần).'
 */
export function formatLimit(reason: LimitReason, locale: Locale): string {
  const { limit, applies, before, after } = reason;
  const words = wordings[locale];
  const [what, counts, name] = words[limit];
  const place = applies === undefined ? '' : words.places[applies];
  const [from, to] = [before, after].map((points) => formatPoints(points, undefined, locale));
  return locale === 'vi'
    ? `${what}${place}: tính ra ${from}, ${counts} ${to} (${name}).`
    : `${what}${place} came to ${from}; ${counts} ${to} (${name}).`;
}
