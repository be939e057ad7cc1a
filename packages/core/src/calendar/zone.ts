import { tzOffset } from '@date-fns/tz/tzOffset';
import { civilDateOf, dayNumber, type CivilDate } from './civil-date.js';

/** The zone in which a civil date of a Vietnamese document is meant. */
export const vietnamTimeZone = 'Asia/Ho_Chi_Minh';

const millisecondsPerMinute = 60 * 1000;
const millisecondsPerDay = 24 * 60 * millisecondsPerMinute;

const offsetAt = (instant: number, timeZone: string): number =>
  tzOffset(timeZone, new Date(instant)) * millisecondsPerMinute;

/**
 * The instant, in milliseconds since 1970 UTC, at which a civil date begins in a zone.
 *
 * @param timeZone IANA name, such as `Asia/Ho_Chi_Minh`
 * @example
 * startOfDay('2023-06-11', 'Asia/Ho_Chi_Minh'); // Date.UTC(2023, 5, 10, 17)
 */
export function startOfDay(date: CivilDate, timeZone: string): number {
  const utcMidnight = dayNumber(date) * millisecondsPerDay;
  const guess = utcMidnight - offsetAt(utcMidnight, timeZone);
  // The offset can differ between UTC midnight and the zone's own: ask again at the guess.
  return utcMidnight - offsetAt(guess, timeZone);
}

/**
 * The civil date on the wall calendar of a zone at an instant.
 *
 * @param instant milliseconds since 1970 UTC
 * @example
 * civilDateAt(Date.UTC(2023, 5, 10, 17), 'Asia/Ho_Chi_Minh'); // '2023-06-11'
 */
export function civilDateAt(instant: number, timeZone: string): CivilDate {
  const wall = new Date(instant + offsetAt(instant, timeZone));
  return civilDateOf({
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
  }) as CivilDate;
}
