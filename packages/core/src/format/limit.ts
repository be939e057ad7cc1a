import type { LimitReason } from '../explain/limits-of.js';
import type { Locale } from '../model/value/text.js';
import { formatCompared } from './compared.js';
import { pointsOf } from './points.js';

const wordings = {
  vi: {
    bonuses: {
      'before-cap': ' (cộng trước khi áp mức trần)',
      'after-cap': ' (cộng sau khi áp mức trần)',
    },
    penalties: {
      'before-cap': ' (trừ trước khi áp mức trần)',
      'after-cap': ' (trừ sau khi áp mức trần)',
    },
    bonusLimit: ['Điểm thưởng', 'chỉ cộng', 'mức tối đa của điểm thưởng'],
    penaltyLimit: ['Điểm trừ', 'chỉ trừ', 'mức tối đa của điểm trừ'],
    cap: ['Tổng điểm', 'chỉ tính', 'mức trần'],
    floor: ['Tổng điểm', 'vẫn tính', 'mức sàn'],
  },
  en: {
    bonuses: { 'before-cap': ' before the cap', 'after-cap': ' after the cap' },
    penalties: { 'before-cap': ' before the cap', 'after-cap': ' after the cap' },
    bonusLimit: ['Bonuses', 'added', 'limit on bonuses'],
    penaltyLimit: ['Penalties', 'taken off', 'limit on penalties'],
    cap: ['The total', '', 'the cap'],
    floor: ['The total', '', 'the floor'],
  },
} as const;

/**
 * Puts into a sentence what a limit of the scheme cut: the points before and after it.
 *
 * @param reason one of the `limits` that `explainScore` gives
 * @param digits decimals to begin with, those of the scheme
 * @throws MisuseError `not-a-number` where a number is none
 * @example
 * formatLimit({ limit: 'cap', before: 101.5, after: 100 }, 'vi');
 * // 'Tổng điểm: tính ra 101,5 điểm, chỉ tính 100 điểm (mức trần).'
 */
export function formatLimit(reason: LimitReason, locale: Locale, digits?: number): string {
  const { limit, applies, before, after } = reason;
  const words = wordings[locale];
  const [what, counts, name] = words[limit];
  const places = limit === 'penaltyLimit' ? words.penalties : words.bonuses;
  const place = applies === undefined ? '' : places[applies];
  const [from = '', to = ''] = formatCompared([before, after], locale, digits);
  const points = pointsOf(from, undefined, locale);
  if (locale === 'vi') {
    return `${what}${place}: tính ra ${points}, ${counts} ${pointsOf(to, undefined, locale)} (${name}).`;
  }
  const verb = to === '1' ? 'was' : 'were';
  return counts === ''
    ? `${what} came to ${points} and counts as ${to} (${name}).`
    : `${what}${place} came to ${points}; only ${to} ${verb} ${counts} (${name}).`;
}
