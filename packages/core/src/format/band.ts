import type { BandHit } from '../model/board/board.js';
import type { Language } from '../model/value/text.js';
import { messages } from './messages.js';

type Ends = Omit<BandHit, 'of'>;

/** The numbers at the ends of a band, lower first. */
export const endsOf = ({ from, above, upTo, below }: Ends): number[] =>
  [from ?? above, upTo ?? below].filter((end) => end !== undefined);

type One = (end: string) => string;
type Both = (lower: string, upper: string) => string;

/** A band in words, by which ends it has and which of them belong to it. */
export interface BandWords {
  from: One;
  above: One;
  upTo: One;
  below: One;
  fromUpTo: Both;
  fromBelow: Both;
  aboveUpTo: Both;
  aboveBelow: Both;
  /** It has no ends. */
  all: string;
}

export const bandWords = messages<BandWords>('band', {
  vi: {
    from: (end) => `từ ${end} trở lên`,
    above: (end) => `trên ${end}`,
    upTo: (end) => `đến ${end}`,
    below: (end) => `dưới ${end}`,
    fromUpTo: (lower, upper) => `từ ${lower} đến ${upper}`,
    fromBelow: (lower, upper) => `từ ${lower} đến dưới ${upper}`,
    aboveUpTo: (lower, upper) => `trên ${lower} đến ${upper}`,
    aboveBelow: (lower, upper) => `trên ${lower} đến dưới ${upper}`,
    all: 'duy nhất',
  },
  en: {
    from: (end) => `from ${end} up`,
    above: (end) => `above ${end}`,
    upTo: (end) => `up to ${end}`,
    below: (end) => `below ${end}`,
    fromUpTo: (lower, upper) => `from ${lower} to ${upper}`,
    fromBelow: (lower, upper) => `from ${lower} to below ${upper}`,
    aboveUpTo: (lower, upper) => `above ${lower} to ${upper}`,
    aboveBelow: (lower, upper) => `above ${lower} to below ${upper}`,
    all: 'for all values',
  },
});

/**
 * A band in words: `từ 90% đến dưới 95%`, `from 90% to below 95%`.
 *
 * @param write writes an end
 */
export function formatBand(
  { from, above, upTo, below }: Ends,
  write: (end: number) => string,
  locale: Language,
): string {
  const words = bandWords(locale);
  const [lower, upper] = [from ?? above, upTo ?? below];
  if (lower === undefined) {
    if (upper === undefined) return words.all;
    return (upTo === undefined ? words.below : words.upTo)(write(upper));
  }
  if (upper === undefined) return (from === undefined ? words.above : words.from)(write(lower));
  const isTo = upTo !== undefined;
  const both =
    from === undefined
      ? words[isTo ? 'aboveUpTo' : 'aboveBelow']
      : words[isTo ? 'fromUpTo' : 'fromBelow'];
  return both(write(lower), write(upper));
}
