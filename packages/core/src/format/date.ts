import { requirePartialDate, startOf, type PartialDate } from '../calendar/civil-date.js';
import type { Language } from '../model/value/text.js';
import { isBuiltIn } from './languages.js';

// prettier-ignore
const englishMonths = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December',
];

/**
 * Writes a date as precisely as it is known: `11/6/2023`, `tháng 4/2022`, `năm 2022` in
 * Vietnamese; `11 June 2023`, `April 2022`, `2022` in English; in other languages as `Intl` does.
 *
 * @throws MisuseError `not-a-civil-date`
 * @example
 * formatDate('2023-06-11', 'vi'); // '11/6/2023'
 */
export function formatDate(date: PartialDate, locale: Language): string {
  const { year, month, day } = requirePartialDate(date);
  if (locale === 'vi') {
    if (day) return `${day}/${month}/${year}`;
    return month ? `tháng ${month}/${year}` : `năm ${year}`;
  }
  if (!isBuiltIn(locale)) {
    return new Intl.DateTimeFormat(locale, {
      // One calendar and one set of digits for all languages: a year may stand beside others.
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: 'UTC',
      year: 'numeric',
      month: month ? 'long' : undefined,
      day: day ? 'numeric' : undefined,
    }).format(Date.parse(startOf(date)));
  }
  return [day || '', englishMonths[month - 1] ?? '', year].join(' ').trim();
}

/** Writes an English ordinal of a whole number from 0: 1st, 2nd, 3rd, 11th, 75th. */
export function formatOrdinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  return value + ((!isTeen && ['', 'st', 'nd', 'rd'][value % 10]) || 'th');
}
