import type { Locale } from '../model/text.js';
import { truncate } from '../scoring/rounding.js';

const formatters = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${locale}/${minimum}/${maximum}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: minimum,
      maximumFractionDigits: maximum,
    });
    formatters.set(key, format);
  }
  return format;
}

/**
 * Writes a number as its readers do: `1.234,5` in Vietnamese, `1,234.5` in English.
 *
 * @param digits exact decimals; without it up to two, as many as the number needs
 */
export function formatNumber(value: number, locale: Locale, digits?: number): string {
  return numberFormat(locale, digits ?? 0, digits ?? 2).format(value);
}

/**
 * Writes a share as a percentage. Below 1 it is rounded down, so that 99.96 % is never shown as
 * 100 % before the target is met.
 *
 * @param share 1 is the whole
 * @param digits most decimals, 1 where not given; a zero decimal is not written
 * @example
 * formatShare(123 / 193, 'vi'); // '63,7%'
 * formatShare(0.9999, 'en'); // '99.9%'
 */
export function formatShare(share: number, locale: Locale, digits = 1): string {
  // Cut what a binary product would blur first: 0.29 × 100 is 28.999….
  const percent = truncate(Number((share * 100).toPrecision(15)), digits);
  return `${numberFormat(locale, 0, digits).format(percent)}%`;
}
