/**
 * A day of the calendar without time or zone, written `YYYY-MM-DD`.
 * `11/6/2023` in a Vietnamese document is the civil date `2023-06-11`.
 * As text, civil dates sort in time order.
 */
export type CivilDate = string;

/**
 * A date known to the year (`2022`), the month (`2022-04`) or the day (`2022-04-30`).
 * A source that names a month is never given a day it did not state.
 */
export type PartialDate = string;

const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** Year, month (1–12) and day (1–31) of a civil date. */
export interface CivilDateParts {
  year: number;
  month: number;
  day: number;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/**
 * Makes a civil date of its parts, or `undefined` where the calendar has no such day.
 *
 * @example
 * civilDateOf({ year: 2023, month: 6, day: 11 }); // '2023-06-11'
 * civilDateOf({ year: 2023, month: 4, day: 31 }); // undefined
 */
export function civilDateOf({ year, month, day }: CivilDateParts): CivilDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    year >= 1000 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return isReal ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : undefined;
}

/** The parts of a civil date. The date must be one: check with {@link isCivilDate}. */
export function partsOf(date: CivilDate): CivilDateParts {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  return { year, month, day };
}

/** Tells whether a text is a civil date of the calendar: `2023-04-31` is not. */
export function isCivilDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && civilDateOf(partsOf(text)) === text;
}

/** Tells whether a text is a real year, month or day. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isCivilDate(startOf(text));
}

/** Number of the day since 1970-01-01, which is 0. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

/**
 * Whole days from one civil date to another; negative when `to` is earlier. No zone or
 * daylight-saving change can alter it.
 *
 * @example
 * daysBetween('2023-05-01', '2023-06-11'); // 41
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The first day of a partial date: `2022` → `2022-01-01`. For `2022` it is not claimed that
 * anything happened on that day; it is the earliest day that the text can mean.
 */
export function startOf(date: PartialDate): CivilDate {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day of a partial date, the latest that the text can mean: `2022-04` → `2022-04-30`. */
export function endOf(date: PartialDate): CivilDate {
  const { year, month, day } = partsOf(date);
  if (day) return date;
  const last = new Date(Date.UTC(year, month || 12, 0));
  return last.toISOString().slice(0, 10);
}
