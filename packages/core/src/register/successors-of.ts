import { dayNumber, type CivilDate } from '../calendar/civil-date.js';
import type { AdministrativeEvent } from '../model/register/administrative-event.js';
import { isMissing } from '../model/value/is-missing.js';
import type { Locality } from '../model/register/locality.js';
import { localityAt } from './locality-at.js';
import type { UnknownDay } from './unknown-day.js';

/** What became of a unit. */
export interface Successors {
  /** Codes that stand in its place, each once; the unit's own while nothing happened. */
  codes: string[];
  /** What happened to it in between, oldest first. */
  events: AdministrativeEvent[];
}

type Unit = Pick<Locality, 'code' | 'knownFrom' | 'validFrom' | 'validTo'>;

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/**
 * Follows a unit from a day on: which codes stand in its place, and through which events. Events of
 * one day happen at once, because a code may be given up and taken up on the same day. `undefined`
 * where no unit has the code on the day, and an `UnknownDay` where the units do not reach so far
 * back: what happened since is then not known either.
 *
 * @param units among which the code has a meaning on `date`
 * @param code what the unit is called on `date`
 * @param events in any order; only those after `date`, up to and with `until`, count
 * @param until the day on which the result is read; after the last event where it is not given
 * @throws MisuseError `not-a-civil-date`
 * @example
 * successorsOf(communes, '20338', '2023-06-11', administrativeEvents, '2025-01-01'); // codes: ['20347']
 * successorsOf(communes, '20338', '2023-06-11', administrativeEvents); // codes: ['20341']
 * successorsOf(communes, '20338', '2019-12-31', administrativeEvents);
 * // { missing: 'no-data', knownFrom: '2020-03-01' }
 */
export function successorsOf(
  units: readonly Unit[],
  code: string,
  date: CivilDate,
  events: readonly AdministrativeEvent[],
  until?: CivilDate,
): Successors | UnknownDay | undefined {
  if (until !== undefined) dayNumber(until);
  const unit = localityAt(units, code, date);
  if (unit === undefined || isMissing(unit)) return unit;
  const later = events.filter(
    (event) => event.date > date && (until === undefined || event.date <= until),
  );
  return unique(later.map((event) => event.date))
    .sort()
    .reduce<Successors>(
      ({ codes, events: passed }, day) => {
        const touching = later.filter(
          (event) => event.date === day && event.from.some((from) => codes.includes(from)),
        );
        const next = codes.flatMap((current) => {
          const changes = touching.filter(({ from }) => from.includes(current));
          return changes.length > 0 ? changes.flatMap(({ to }) => to) : [current];
        });
        return { codes: unique(next), events: [...passed, ...touching] };
      },
      { codes: [code], events: [] },
    );
}
