import type { Locale } from '../model/value/text.js';
import type { ReasonWords } from './reason-words.js';

type Stand = Pick<ReasonWords, 'target' | 'short' | 'beyond' | 'isDown' | 'isPenalty'>;

/**
 * How a value stands to its target. Where lower is better, “exceeded” and “short” would say the
 * opposite of what happened; in a penalty neither side is better.
 */
export const stand: Record<Locale, (words: Stand) => string> = {
  vi: ({ short, beyond, isDown = false, isPenalty }) => {
    const off = short ?? beyond;
    if (off === undefined) return isPenalty ? 'vừa bằng' : 'vừa đạt';
    if (isPenalty) return `${(beyond === undefined) === isDown ? 'cao hơn' : 'thấp hơn'} ${off}`;
    if (short !== undefined) return isDown ? `còn cao hơn ${short}` : `còn thiếu ${short}`;
    return isDown ? `thấp hơn ${off}` : `vượt ${off}`;
  },
  en: ({ target = '\0', short, beyond, isDown = false, isPenalty }) => {
    const off = short ?? beyond;
    if (isPenalty) {
      const level = `the level of ${target}`;
      if (off === undefined) return `just at ${level}`;
      return `${(beyond === undefined) === isDown ? 'above' : 'below'} ${level} by ${off}`;
    }
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
