import { civilDateOfDay, dayNumber, type CivilDate } from '../calendar/civil-date.js';
import type { Scheme } from '../model/scheme/scheme.js';

/** The first and the last day of a year, both included. */
export interface DaysOfYear {
  from: CivilDate;
  to: CivilDate;
}

/**
 * The days of a data year: of the calendar year, unless the scheme says when its year begins. A year
 * from 15 November of the year before is called by the year in which it ends.
 *
 * @param year such as `2023`
 * @example
 * daysOfYear({ dataYear: { begins: '11-15', in: 'year-before' } }, '2023');
 * // { from: '2022-11-15', to: '2023-11-14' }
 */
export function daysOfYear({ dataYear }: Pick<Scheme, 'dataYear'>, year: string): DaysOfYear {
  const { begins, in: within } = dataYear ?? { begins: '01-01', in: 'same-year' };
  const first = Number(year) - (within === 'year-before' ? 1 : 0);
  const dayIn = (calendarYear: number): CivilDate =>
    `${String(calendarYear).padStart(4, '0')}-${begins}`;
  return { from: dayIn(first), to: civilDateOfDay(dayNumber(dayIn(first + 1)) - 1) };
}
