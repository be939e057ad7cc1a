import type { BandHit } from '../model/board/board.js';
import type { Locale } from '../model/value/text.js';

type Ends = Omit<BandHit, 'of'>;

/** The numbers at the ends of a band, lower first. */
export const endsOf = ({ from, above, upTo, below }: Ends): number[] =>
  [from ?? above, upTo ?? below].filter((end) => end !== undefined);

/**
 * A band in words: `từ 90% đến dưới 95%`, `from 90% to below 95%`.
 *
 * @param write writes an end
 */
export function formatBand(
  { from, above, upTo, below }: Ends,
  write: (end: number) => string,
  locale: Locale,
): string {
  const hasLower = (from ?? above) !== undefined;
  const isVi = locale === 'vi';
  const words = [
    from !== undefined && `${isVi ? 'từ' : 'from'} ${write(from)}`,
    above !== undefined && `${isVi ? 'trên' : 'above'} ${write(above)}`,
    upTo !== undefined && `${isVi ? 'đến' : hasLower ? 'to' : 'up to'} ${write(upTo)}`,
    below !== undefined &&
      `${hasLower ? (isVi ? 'đến ' : 'to ') : ''}${isVi ? 'dưới' : 'below'} ${write(below)}`,
    !hasLower &&
      upTo === undefined &&
      below === undefined &&
      (isVi ? 'duy nhất' : 'for all values'),
  ].filter(Boolean);
  const hasUpper = (upTo ?? below) !== undefined;
  if (from !== undefined && !hasUpper) return `${words.join(' ')} ${isVi ? 'trở lên' : 'up'}`;
  return words.join(' ');
}
