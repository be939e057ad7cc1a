import { requireFinite } from '../errors/misuse-error.js';
import { civilDateOf, daysBetween, partsOf, type CivilDate } from './civil-date.js';
import { civilDateAt, startOfDay, vietnamTimeZone } from './zone.js';

/** What to count to, and when it is now. */
export interface AnniversaryQuestion {
  /** The day that is counted to. */
  date: CivilDate;
  /** The day that is commemorated: `1948-06-11` makes 2023-06-11 the 75th anniversary. */
  since?: CivilDate | undefined;
  /** Whether it recurs every year after `date`. */
  recurring?: boolean | undefined;
  /** The current time, in milliseconds since 1970 UTC. */
  now: number;
  /** IANA name; `Asia/Ho_Chi_Minh` where it is not given. */
  timeZone?: string | undefined;
}

/**
 * Time until a day begins. The parts are whole and together, with a day of 24 hours, they are the
 * wait, rounded up to a second.
 */
export interface Remaining {
  /** Milliseconds until the day begins. */
  milliseconds: number;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** One return of the day. */
export interface Occurrence {
  date: CivilDate;
  /**
   * 75 for the 75th anniversary: years from `since`. Absent where `since` is not known, is not in an
   * earlier year, or is another day of the year, which then has no anniversary.
   */
  ordinal?: number;
}

/** Whether an anniversary is ahead, today or past, and how far away it is. */
export interface Anniversary {
  state: 'before' | 'day' | 'after';
  /** The day that counts: today if the state is `day`, else the date that was given. */
  occurrence: Occurrence;
  /** Calendar days from today to the occurrence; negative after it. */
  daysUntil: number;
  /** Until the occurrence begins; only `before`. */
  remaining?: Remaining;
  /**
   * The next return, when it recurs and the state is `after` or `day`; none after the year 9999,
   * the last that a civil date can have.
   */
  next?: Occurrence & { daysUntil: number; remaining: Remaining };
}

/**
 * The same month and day in another year; 29 February falls on the 28th in a common year. None in a
 * year that no civil date can have.
 */
function sameDayIn(year: number, date: CivilDate): CivilDate | undefined {
  const parts = { ...partsOf(date), year };
  return civilDateOf(parts) ?? civilDateOf({ ...parts, day: parts.day - 1 });
}

function occurrenceOf(date: CivilDate, since: CivilDate | undefined): Occurrence {
  if (since === undefined || daysBetween(since, date) <= 0) return { date };
  const { year } = partsOf(date);
  const ordinal = year - partsOf(since).year;
  return ordinal > 0 && sameDayIn(year, since) === date ? { date, ordinal } : { date };
}

/**
 * Splits a wait into days and clock time. A fraction of a second counts as a whole second; for a
 * negative wait all parts are 0.
 *
 * @throws MisuseError `not-a-number`
 * @example
 * remainingOf(90_061_000); // { days: 1, hours: 1, minutes: 1, seconds: 1, … }
 */
export function remainingOf(wait: number): Remaining {
  const milliseconds = Math.max(0, requireFinite(wait, 'a wait'));
  const total = Math.ceil(milliseconds / 1000);
  return {
    milliseconds,
    days: Math.floor(total / 86_400),
    hours: Math.floor(total / 3_600) % 24,
    minutes: Math.floor(total / 60) % 60,
    seconds: total % 60,
  };
}

/**
 * Tells whether a day lies ahead, is today or is past, how long it is until it begins at 00:00 in
 * its zone, and which anniversary it is. 29 February is marked on the 28th in a common year.
 *
 * @throws MisuseError `not-a-civil-date`, `not-an-instant`, `unknown-time-zone`
 * @example
 * anniversary({ date: '2023-06-11', since: '1948-06-11', now: Date.UTC(2023, 4, 1, 5) });
 * // { state: 'before', occurrence: { date: '2023-06-11', ordinal: 75 }, daysUntil: 41,
 * //   remaining: { days: 40, hours: 12, … } }
 */
export function anniversary(question: AnniversaryQuestion): Anniversary {
  const { date, since, recurring = false, now, timeZone = vietnamTimeZone } = question;
  const today = civilDateAt(now, timeZone);
  const until = (day: CivilDate): { daysUntil: number; remaining: Remaining } => ({
    daysUntil: daysBetween(today, day),
    remaining: remainingOf(startOfDay(day, timeZone) - now),
  });

  if (today < date) {
    return { state: 'before', occurrence: occurrenceOf(date, since), ...until(date) };
  }
  const { year } = partsOf(today);
  const thisYear = sameDayIn(year, date);
  const isDay = recurring ? today === thisYear : today === date;
  const marked = isDay ? today : date;
  const result: Anniversary = {
    state: isDay ? 'day' : 'after',
    occurrence: occurrenceOf(marked, since),
    daysUntil: daysBetween(today, marked),
  };
  const isAhead = thisYear !== undefined && today < thisYear;
  const nextDate = isAhead ? thisYear : sameDayIn(year + 1, date);
  if (recurring && nextDate !== undefined) {
    result.next = { ...occurrenceOf(nextDate, since), ...until(nextDate) };
  }
  return result;
}
