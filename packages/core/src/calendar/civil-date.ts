import { MisuseError } from '../errors/misuse-error.js';

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

export const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** Year, month (1–12) and day (1–31) of a civil date. */
export interface CivilDateParts {
  year: number;
  month: number;
  day: number;
}

const notADate = (received: string): MisuseError =>
  new MisuseError('not-a-civil-date', received, 'Give a date of the calendar, as YYYY-MM-DD.');

const pad = (value: number): string => String(value).padStart(2, '0');

const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether the calendar has a day of these parts; false for parts that are `NaN`. */
const isReal = ({ year, month, day }: CivilDateParts): boolean =>
  year >= 1000 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  // Every month has at least 28 days, so most days need no calendar.
  (day <= 28 || day <= lastDayOf(year, month));

/**
 * Makes a civil date of its parts, or `undefined` where the calendar has no such day. Years run from
 * 1000 to 9999: four digits without a leading zero, which all documents here have.
 *
 * @example
 * civilDateOf({ year: 2023, month: 6, day: 11 }); // '2023-06-11'
 * civilDateOf({ year: 2023, month: 4, day: 31 }); // undefined
 */
export function civilDateOf(parts: CivilDateParts): CivilDate | undefined {
  const { year, month, day } = parts;
  const isWhole = Object.values(parts).every(Number.isInteger);
  return isWhole && isReal(parts) ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

const partialForm = /^\d{4}(-\d{2}){0,2}$/;

/**
 * The parts of a date; `NaN` for a month or day that a partial date does not name.
 *
 * @throws MisuseError `not-a-civil-date` for a text of another form
 */
export function partsOf(date: PartialDate): CivilDateParts {
  if (!partialForm.test(date)) throw notADate(date);
  const numberAt = (from: number, to: number): number => Number(date.slice(from, to) || NaN);
  return { year: numberAt(0, 4), month: numberAt(5, 7), day: numberAt(8, 10) };
}

/** Tells whether a text is a civil date of the calendar: `2023-04-31` is not. */
export function isCivilDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isReal(partsOf(text));
}

/** Tells whether a text is a partial date of the calendar: a real year, month or day. */
export function isPartialDate(text: string): boolean {
  return partialForm.test(text) && isCivilDate(startOf(text));
}

/**
 * The parts of a partial date of the calendar, as {@link partsOf} gives them.
 *
 * @throws MisuseError `not-a-civil-date` also for `2023-13` and `2023-02-30`
 */
export function requirePartialDate(date: PartialDate): CivilDateParts {
  if (!isPartialDate(date)) throw notADate(date);
  return partsOf(date);
}

/**
 * Number of the day since 1970-01-01, which is 0.
 *
 * @throws MisuseError `not-a-civil-date`
 */
export function dayNumber(date: CivilDate): number {
  if (!isCivilDate(date)) throw notADate(date);
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

/**
 * The civil date of a day number, the inverse of {@link dayNumber}.
 *
 * @example
 * civilDateOfDay(19519); // '2023-06-11'
 */
export function civilDateOfDay(day: number): CivilDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/**
 * Whole days from one civil date to another; negative when `to` is earlier. No zone or
 * daylight-saving change can alter it.
 *
 * @throws MisuseError `not-a-civil-date`
 * @example
 * daysBetween('2023-05-01', '2023-06-11'); // 41
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The first day of a partial date, the earliest that the text can mean: `2022` → `2022-01-01`.
 * The text must be a partial date: check with {@link isPartialDate}.
 */
export function startOf(date: PartialDate): CivilDate {
  return date + '-01-01'.slice(date.length - 4);
}

/**
 * The last day of a partial date, the latest that the text can mean: `2022-04` → `2022-04-30`.
 *
 * @throws MisuseError `not-a-civil-date`
 */
export function endOf(date: PartialDate): CivilDate {
  const { year, month, day } = requirePartialDate(date);
  if (day) return date;
  const last = month || 12;
  return `${year}-${pad(last)}-${pad(lastDayOf(year, last))}`;
}
