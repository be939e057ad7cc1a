import { civilDateOf, type CivilDate } from '@thidua/core';

const millisecondsOfDay = 86_400_000;

/** The civil date of an instant that a library made of a cell: its parts in UTC, in no other zone. */
export const dayOfInstant = (instant: Date): CivilDate | undefined => {
  const [year, month, day] = [
    instant.getUTCFullYear(),
    instant.getUTCMonth() + 1,
    instant.getUTCDate(),
  ];
  return Number.isNaN(year) ? undefined : civilDateOf({ year, month, day });
};

/**
 * The day of a serial number as a spreadsheet counts: from 1/1/1900 as 1, with a 29/2/1900 that never
 * was as 60, or from 1/1/1904 as 0. A time of the day is left out; undefined for what is no day.
 *
 * @example
 * dayOfSerial(45088, '1900'); // '2023-06-11'
 */
export function dayOfSerial(serial: number, system: '1900' | '1904'): CivilDate | undefined {
  const whole = Math.floor(serial);
  if (system === '1900' && (whole < 1 || whole === 60)) return undefined;
  if (whole < 0 || whole > 2_958_465) return undefined;
  const first = system === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  const days = system === '1900' && whole > 60 ? whole - 1 : whole;
  return dayOfInstant(new Date(first + days * millisecondsOfDay));
}
