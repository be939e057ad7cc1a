import { tzOffset } from '@date-fns/tz/tzOffset';
import { MisuseError } from '../errors/misuse-error.js';
import { civilDateOf, dayNumber, type CivilDate } from './civil-date.js';

/** The zone in which a civil date of a Vietnamese document is meant. */
export const vietnamTimeZone = 'Asia/Ho_Chi_Minh';

const millisecondsPerMinute = 60 * 1000;
const millisecondsPerDay = 24 * 60 * millisecondsPerMinute;

/** Wall clock minus UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const minutes = tzOffset(timeZone, new Date(instant));
  if (Number.isFinite(minutes)) return minutes * millisecondsPerMinute;
  throw Number.isNaN(new Date(instant).getTime())
    ? new MisuseError('not-an-instant', instant, 'Give milliseconds since 1970 UTC.')
    : new MisuseError('unknown-time-zone', timeZone, 'Give an IANA name: Asia/Ho_Chi_Minh.');
}

/**
 * The instant, in milliseconds since 1970 UTC, at which a civil date begins in a zone: 00:00, or,
 * where clocks jump over midnight, the first instant after the jump. A day that a zone left out
 * (Apia, 2011-12-30) begins where the next one does. Where clocks go back across midnight, the
 * date begins twice, and either instant may be given.
 *
 * @param timeZone IANA name, such as `Asia/Ho_Chi_Minh`
 * @throws MisuseError `not-a-civil-date`, `unknown-time-zone`
 * @example
 * startOfDay('2023-06-11', 'Asia/Ho_Chi_Minh'); // Date.UTC(2023, 5, 10, 17)
 * startOfDay('2018-11-04', 'America/Sao_Paulo'); // Date.UTC(2018, 10, 4, 3), 01:00 there
 */
export function startOfDay(date: CivilDate, timeZone: string): number {
  const utcMidnight = dayNumber(date) * millisecondsPerDay;
  const guess = utcMidnight - offsetAt(utcMidnight, timeZone);
  // The offset can differ between UTC midnight and the zone's own: ask again at the guess.
  const midnight = utcMidnight - offsetAt(guess, timeZone);
  const hasBegun = (instant: number): boolean => civilDateAt(instant, timeZone) >= date;
  if (civilDateAt(midnight, timeZone) === date && !hasBegun(midnight - 1)) return midnight;
  return firstInstant(hasBegun, utcMidnight - millisecondsPerDay, utcMidnight + millisecondsPerDay);
}

/** The first instant at which a condition holds that is false at `before` and true at `after`. */
function firstInstant(holds: (instant: number) => boolean, before: number, after: number): number {
  if (after - before <= 1) return after;
  const middle = Math.floor((before + after) / 2);
  return holds(middle) ? firstInstant(holds, before, middle) : firstInstant(holds, middle, after);
}

/**
 * The civil date on the wall calendar of a zone at an instant.
 *
 * @param instant milliseconds since 1970 UTC, in the years 1000 to 9999 of the zone
 * @throws MisuseError `not-an-instant`, `unknown-time-zone`
 * @example
 * civilDateAt(Date.UTC(2023, 5, 10, 17), 'Asia/Ho_Chi_Minh'); // '2023-06-11'
 */
export function civilDateAt(instant: number, timeZone: string): CivilDate {
  const wall = new Date(instant + offsetAt(instant, timeZone));
  const date = civilDateOf({
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
  });
  if (date) return date;
  throw new MisuseError('not-an-instant', instant, 'Give an instant of the years 1000 to 9999.');
}
