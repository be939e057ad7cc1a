import { dayNumber, type CivilDate } from '../calendar/civil-date.js';
import { isMissing } from '../model/value/is-missing.js';
import type { Locality } from '../model/register/locality.js';
import type { UnknownDay } from './unknown-day.js';

type Valid = Pick<Locality, 'knownFrom' | 'validFrom' | 'validTo'>;

/**
 * The units that exist on a day, in the order given; both ends of a validity belong to it, and an
 * end that is not stated is open, but not further back than a unit is known. Where one of the units
 * is not yet known on the day, neither is the whole of them, and no unit is given.
 *
 * @throws MisuseError `not-a-civil-date`
 * @example
 * // 241 communes, wards and townships in 2023, 233 in the first half of 2025
 * localitiesAt(communes, '2025-01-01').length; // 233
 * localitiesAt(communes, '2019-12-31'); // { missing: 'no-data', knownFrom: '2020-03-01' }
 */
export function localitiesAt<Unit extends Valid>(
  units: readonly Unit[],
  date: CivilDate,
): Unit[] | UnknownDay {
  dayNumber(date); // Civil dates compare as text, and anything else must not.
  const open = units.filter(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo),
  );
  const firstDays = open.flatMap(({ knownFrom, validFrom }) =>
    validFrom === undefined && knownFrom !== undefined ? [knownFrom] : [],
  );
  const knownFrom = firstDays.sort().at(-1);
  return knownFrom !== undefined && date < knownFrom ? { missing: 'no-data', knownFrom } : open;
}

/**
 * What a code means on a day, or `undefined` where no such unit exists then. Codes are reused: only
 * with a date is one a key. On a day that the units do not reach back to, no code is known, those
 * that nobody has later included.
 *
 * @throws MisuseError `not-a-civil-date`
 * @example
 * localityAt(communes, '20341', '2023-06-11'); // fullName.vi: 'Phường An Mỹ'
 * localityAt(communes, '20341', '2025-07-01'); // fullName.vi: 'Phường Tam Kỳ'
 * localityAt(communes, '20341', '2019-12-31'); // { missing: 'no-data', knownFrom: '2020-03-01' }
 */
export function localityAt<Unit extends Valid & Pick<Locality, 'code'>>(
  units: readonly Unit[],
  code: string,
  date: CivilDate,
): Unit | UnknownDay | undefined {
  const existing = localitiesAt(units, date);
  return isMissing(existing) ? existing : existing.find((unit) => unit.code === code);
}
