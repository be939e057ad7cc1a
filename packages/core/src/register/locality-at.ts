import { dayNumber, type CivilDate } from '../calendar/civil-date.js';
import type { Locality } from '../model/locality.js';

type Valid = Pick<Locality, 'validFrom' | 'validTo'>;

/**
 * The units that exist on a day, in the order given; both ends of a validity belong to it, and an
 * end that is not stated is open.
 *
 * @throws MisuseError `not-a-civil-date`
 * @example
 * // 241 communes, wards and townships in 2023, 233 in the first half of 2025
 * localitiesAt(communes, '2025-01-01').length; // 233
 */
export function localitiesAt<Unit extends Valid>(units: readonly Unit[], date: CivilDate): Unit[] {
  dayNumber(date); // Civil dates compare as text, and anything else must not.
  return units.filter(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || validFrom <= date) && (validTo === undefined || date <= validTo),
  );
}

/**
 * What a code means on a day, or `undefined` where no such unit exists then. Codes are reused: only
 * with a date is one a key.
 *
 * @throws MisuseError `not-a-civil-date`
 * @example
 * localityAt(communes, '20341', '2023-06-11')?.fullName.vi; // 'Phường An Mỹ'
 * localityAt(communes, '20341', '2025-07-01')?.fullName.vi; // 'Phường Tam Kỳ'
 */
export function localityAt<Unit extends Valid & Pick<Locality, 'code'>>(
  units: readonly Unit[],
  code: string,
  date: CivilDate,
): Unit | undefined {
  return localitiesAt(units, date).find((unit) => unit.code === code);
}
