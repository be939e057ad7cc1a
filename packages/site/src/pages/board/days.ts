import { civilDateOf, daysBetween, type CivilDate } from '@thidua/core';

/**
 * The civil date a number of days after another.
 *
 * @example
 * dayAfter('2023-12-31', 1); // '2024-01-01'
 */
export function dayAfter(date: CivilDate, days: number): CivilDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The first and the last day to which the board can be moved. */
export interface Span {
  first: CivilDate;
  last: CivilDate;
}

/** The place of a date in a span: days since its first. */
export const placeOf = ({ first }: Span, date: CivilDate): number => daysBetween(first, date);

/** A date held inside a span. */
export const heldIn = ({ first, last }: Span, date: CivilDate): CivilDate =>
  date < first ? first : date > last ? last : date;

/** The first day of each month in a span, for the scale. */
export function monthsOf({ first, last }: Span): CivilDate[] {
  const months: CivilDate[] = [];
  const [year, month] = first.split('-').map(Number) as [number, number];
  for (let index = 0; ; index++) {
    const place = month - 1 + index;
    const date = civilDateOf({
      year: year + Math.floor(place / 12),
      month: (place % 12) + 1,
      day: 1,
    });
    if (date === undefined || date > last) return months;
    months.push(date);
  }
}
