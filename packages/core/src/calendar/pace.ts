import { daysBetween, type CivilDate } from './civil-date.js';

/** A straight line from a value on one day to a value on a later day. */
export interface Pace {
  from: { date: CivilDate; value: number };
  to: { date: CivilDate; value: number };
}

/**
 * The value that an even pace would have reached on a date:
 * `from + (to − from) × days passed ÷ days in all`, held at its ends outside the period.
 *
 * @example
 * expectedAt({ from: { date: '2022-12-31', value: 123 }, to: { date: '2023-12-31', value: 130 } },
 *   '2023-08-09'); // 123 + 7 × 221 ÷ 365 = 127.238…
 */
export function expectedAt({ from, to }: Pace, date: CivilDate): number {
  const length = daysBetween(from.date, to.date);
  if (length <= 0 || date >= to.date) return to.value;
  const passed = Math.max(0, daysBetween(from.date, date));
  return from.value + ((to.value - from.value) * passed) / length;
}
