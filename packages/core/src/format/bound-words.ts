import type { Bound } from '../model/value/direction.js';
import type { Language } from '../model/value/text.js';
import { messages } from './messages.js';

/** What a bound applies to: days are early or late, and rank 1 is the best. */
export type Measured = 'number' | 'date' | 'rank';

type Phrase = (level: string) => string;
export type BoundPhrases = Record<Bound, Phrase>;

export const numberBounds = messages<BoundPhrases>('number-bounds', {
  vi: {
    'at-least': (level) => `từ ${level} trở lên`,
    'more-than': (level) => `trên ${level}`,
    exactly: (level) => `đúng ${level}`,
    'at-most': (level) => `không quá ${level}`,
    'less-than': (level) => `dưới ${level}`,
  },
  en: {
    'at-least': (level) => `${level} or more`,
    'more-than': (level) => `more than ${level}`,
    exactly: (level) => `exactly ${level}`,
    'at-most': (level) => `no more than ${level}`,
    'less-than': (level) => `less than ${level}`,
  },
});

export const dateBounds = messages<BoundPhrases>('date-bounds', {
  vi: {
    'at-least': (day) => `từ ngày ${day} trở đi`,
    'more-than': (day) => `sau ngày ${day}`,
    exactly: (day) => `đúng ngày ${day}`,
    'at-most': (day) => `chậm nhất ngày ${day}`,
    'less-than': (day) => `trước ngày ${day}`,
  },
  en: {
    'at-least': (day) => `${day} or later`,
    'more-than': (day) => `after ${day}`,
    exactly: (day) => `exactly ${day}`,
    'at-most': (day) => `${day} or earlier`,
    'less-than': (day) => `before ${day}`,
  },
});

export const rankBounds = messages<BoundPhrases>('rank-bounds', {
  vi: {
    'at-least': (rank) => `từ hạng ${rank} trở xuống`,
    'more-than': (rank) => `dưới hạng ${rank}`,
    exactly: (rank) => `đúng hạng ${rank}`,
    'at-most': (rank) => `từ hạng ${rank} trở lên`,
    'less-than': (rank) => `trên hạng ${rank}`,
  },
  en: {
    'at-least': (rank) => `rank ${rank} or lower`,
    'more-than': (rank) => `lower than rank ${rank}`,
    exactly: (rank) => `rank ${rank}`,
    'at-most': (rank) => `rank ${rank} or higher`,
    'less-than': (rank) => `higher than rank ${rank}`,
  },
});

const phrases = { number: numberBounds, date: dateBounds, rank: rankBounds };

/**
 * What is required, in words: never as an inequality beside the actual number, which would read as
 * a false statement if it is not met.
 */
export const boundWords = (
  bound: Bound,
  level: string,
  measured: Measured,
  locale: Language,
): string => phrases[measured](locale)[bound](level);
