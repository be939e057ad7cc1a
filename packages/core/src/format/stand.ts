import type { Locale } from '../model/text.js';
import type { ReasonWords } from './rule-wordings.js';

type Stand = Pick<ReasonWords, 'target' | 'short' | 'beyond' | 'isDown'>;

/**
 * How a value stands to its target. Where lower is better, “exceeded” and “short” would say the
 * opposite of what happened.
 */
export const stand: Record<Locale, (words: Stand) => string> = {
  vi: ({ short, beyond, isDown }) => {
    if (short !== undefined) return isDown ? `còn cao hơn ${short}` : `còn thiếu ${short}`;
    if (beyond !== undefined) return isDown ? `thấp hơn ${beyond}` : `vượt ${beyond}`;
    return 'vừa đạt';
  },
  en: ({ target = '–', short, beyond, isDown }) => {
    if (short !== undefined) {
      return isDown
        ? `above its target of ${target} by ${short}`
        : `short of its target of ${target} by ${short}`;
    }
    if (beyond === undefined) return `target of ${target} just met`;
    return isDown
      ? `below its target of ${target} by ${beyond}, which is better`
      : `exceeded its target of ${target} by ${beyond}`;
  },
};
