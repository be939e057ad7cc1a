import type { LimitReason } from '../explain/limits-of.js';
import type { Language } from '../model/value/text.js';
import { formatCompared } from './compared.js';
import { messages } from './messages.js';
import { isSingular } from './plural.js';
import { pointsOf } from './points.js';

/** Points are written with their word, and with nothing. */
type Cut = (points: string, left: string, leftAlone: string) => string;

/** What a limit of the scheme cut: the points before, and those that are left. */
export interface LimitWords {
  bonusLimit: Cut;
  penaltyLimit: Cut;
  /** The limits on what is added or taken off before, or after, the cap. */
  bonusLimitBeforeCap: Cut;
  bonusLimitAfterCap: Cut;
  penaltyLimitBeforeCap: Cut;
  penaltyLimitAfterCap: Cut;
  cap: Cut;
  floor: Cut;
}

const vietnamese =
  (what: string, counts: string, name: string): Cut =>
  (points, left) =>
    `${what}: tính ra ${points}, ${counts} ${left} (${name}).`;

const ofBonuses = ['chỉ cộng', 'mức tối đa của điểm thưởng'] as const;
const ofPenalties = ['chỉ trừ', 'mức tối đa của điểm trừ'] as const;

const english =
  (what: string, counts: string, name: string): Cut =>
  (points, _, left) =>
    `${what} came to ${points}; only ${left} ${isSingular(left, 'en') ? 'was' : 'were'} ${counts} (${name}).`;

const counted =
  (name: string): Cut =>
  (points, _, left) =>
    `The total came to ${points} and counts as ${left} (${name}).`;

const added = ['added', 'limit on bonuses'] as const;
const taken = ['taken off', 'limit on penalties'] as const;

export const limitWords = messages<LimitWords>('limit', {
  vi: {
    bonusLimit: vietnamese('Điểm thưởng', ...ofBonuses),
    penaltyLimit: vietnamese('Điểm trừ', ...ofPenalties),
    bonusLimitBeforeCap: vietnamese('Điểm thưởng (cộng trước khi áp mức trần)', ...ofBonuses),
    bonusLimitAfterCap: vietnamese('Điểm thưởng (cộng sau khi áp mức trần)', ...ofBonuses),
    penaltyLimitBeforeCap: vietnamese('Điểm trừ (trừ trước khi áp mức trần)', ...ofPenalties),
    penaltyLimitAfterCap: vietnamese('Điểm trừ (trừ sau khi áp mức trần)', ...ofPenalties),
    cap: vietnamese('Tổng điểm', 'chỉ tính', 'mức trần'),
    floor: vietnamese('Tổng điểm', 'vẫn tính', 'mức sàn'),
  },
  en: {
    bonusLimit: english('Bonuses', ...added),
    penaltyLimit: english('Penalties', ...taken),
    bonusLimitBeforeCap: english('Bonuses before the cap', ...added),
    bonusLimitAfterCap: english('Bonuses after the cap', ...added),
    penaltyLimitBeforeCap: english('Penalties before the cap', ...taken),
    penaltyLimitAfterCap: english('Penalties after the cap', ...taken),
    cap: counted('the cap'),
    floor: counted('the floor'),
  },
});

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
export function formatLimit(reason: LimitReason, locale: Language, digits?: number): string {
  const { limit, applies, before, after } = reason;
  const words = limitWords(locale);
  const [from = '', to = ''] = formatCompared([before, after], locale, digits);
  const isAdjusted = limit === 'bonusLimit' || limit === 'penaltyLimit';
  const cut =
    isAdjusted && applies !== undefined
      ? words[`${limit}${applies === 'before-cap' ? 'BeforeCap' : 'AfterCap'}`]
      : words[limit];
  return cut(pointsOf(from, undefined, locale), pointsOf(to, undefined, locale), to);
}
