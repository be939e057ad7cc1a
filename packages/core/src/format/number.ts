import { requireFinite } from '../errors/misuse-error.js';
import type { Language } from '../model/value/text.js';
import { isSame } from '../numbers/tolerance.js';
import { roundHalfUp, truncate } from '../numbers/rounding.js';
import { isBuiltIn } from './languages.js';

const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Language, minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${locale}/${minimum}/${maximum}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: minimum,
      maximumFractionDigits: maximum,
      // Messages read numbers that are printed, in whichever language they are told.
      numberingSystem: 'latn',
    });
    formatters.set(key, format);
  }
  return format;
}

/** A number with the separators of its language, and a minus sign rather than a hyphen below 0. */
function signed(value: number, locale: Language, minimum: number, maximum: number): string {
  // Whole numbers below a thousand, which most are, read the same in both languages of the SDK.
  const isPlain =
    isBuiltIn(locale) && minimum === 0 && Number.isInteger(value) && Math.abs(value) < 1000;
  const text = isPlain ? String(value) : numberFormat(locale, minimum, maximum).format(value);
  return text.replace('-', '−');
}

/** Writes a number with at most this many decimals, and only those that it needs. */
export const formatUpTo = (value: number, locale: Language, most: number): string =>
  signed(roundHalfUp(requireFinite(value, 'a number to write'), most), locale, 0, most);

/**
 * Writes a number as its readers do: `1.234,5` in Vietnamese, `1,234.5` in English. Rounded half
 * away from zero; a number that rounds to 0 has no sign. Where two numbers are compared, use
 * {@link formatCompared}.
 *
 * @param digits exact decimals, 0 to 10; without it up to two, as many as the number needs
 * @throws MisuseError `not-a-number`: a reader is never shown `NaN`; `out-of-range` for other digits
 * @example
 * formatNumber(1234.5, 'vi'); // '1.234,5'
 * formatNumber(0.9, 'en', 3); // '0.900'
 */
export function formatNumber(value: number, locale: Language, digits?: number): string {
  const rounded = roundHalfUp(requireFinite(value, 'a number to write'), digits ?? 2);
  return signed(rounded, locale, digits ?? 0, digits ?? 2);
}

/**
 * Writes the sign for percent where a language has it: `95%`, in French `95 %`.
 *
 * @param printed the number as a reader sees it
 */
export function formatPercent(printed: string, locale: Language): string {
  if (isBuiltIn(locale)) return `${printed}%`;
  return new Intl.NumberFormat(locale, { style: 'percent' })
    .formatToParts(1)
    .map(({ type, value }) => (type === 'integer' ? printed : value))
    .join('');
}

/** Decimals of a share that is tiny: finer than any tolerance. */
const mostPlaces = 10;

/**
 * Writes a share as a percentage, cut and not rounded, so that 99.96 % is never shown as 100 %
 * before the goal is reached. Only 0 is shown as 0 %: a tiny share has as many decimals as its
 * first digit needs.
 *
 * @param share 1 is the whole
 * @param digits most decimals, 1 where not given; a zero decimal is not written
 * @throws MisuseError `not-a-number`
 * @example
 * formatShare(123 / 193, 'vi'); // '63,7%'
 * formatShare(0.9999, 'en'); // '99.9%'
 * formatShare(0.0004, 'en'); // '0.04%'
 */
export function formatShare(share: number, locale: Language, digits = 1): string {
  // Remove the binary noise of the product first: 0.29 × 100 is 28.999….
  const exact = Number((requireFinite(share, 'a share') * 100).toPrecision(15));
  const isWhole = share >= 1;
  const percentAt = (places: number): number =>
    Math.min(truncate(exact, places), isWhole ? Infinity : 100 - 10 ** -places);
  let places = digits;
  if (!isSame(share, 0)) while (percentAt(places) === 0 && places < mostPlaces) places += 1;
  return formatPercent(signed(percentAt(places), locale, 0, places), locale);
}
