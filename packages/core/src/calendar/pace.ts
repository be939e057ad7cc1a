import { daysBetween, type CivilDate } from './civil-date.js';

/** A straight line from a value on one day to a value on a later day. */
export interface Pace {
  from: { date: CivilDate; value: number };
  to: { date: CivilDate; value: number };
}

/**
 * The value that an even pace would have reached on a date:
 * `from + (to − from) × days passed ÷ days in all`, clamped outside the period. Where the line has
 * no length (`to` is not after `from`), it is `to` from that day on and `from` before it.
 *
 * @throws MisuseError `not-a-civil-date`
 * @example
 * expectedAt({ from: { date: '2022-12-31', value: 123 }, to: { date: '2023-12-31', value: 130 } },
 *   '2023-08-09'); // 123 + 7 × 221 ÷ 365 = 127.238…
 */
export function expectedAt({ from, to }: Pace, date: CivilDate): number {
  const passed = daysBetween(from.date, date);
  const length = daysBetween(from.date, to.date);
  if (daysBetween(date, to.date) <= 0) return to.value;
  if (passed <= 0) return from.value;
  return from.value + ((to.value - from.value) * passed) / length;
}
