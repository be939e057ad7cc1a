import { parseNumber, type Locale } from '@thidua/core';

/**
 * A number as a field shows it, with its reader's decimal mark and without groups. Such fields are
 * text fields: a number field turns `12,5` into 12.5 in one browser, 12 or nothing in the next.
 *
 * @param plain as addresses hold it, with a point
 * @example
 * writtenNumber('12.5', 'vi'); // '12,5'
 */
export const writtenNumber = (plain: string, locale: Locale): string =>
  locale === 'vi' ? plain.replace('.', ',') : plain;

/**
 * What somebody typed, as addresses hold it; the text itself if it is not a number.
 *
 * @example
 * plainNumber('12,5', 'en'); // '12.5'
 */
export function plainNumber(typed: string, locale: Locale): string {
  const read = parseNumber(typed, locale);
  return read.ok ? String(read.value) : typed;
}
