import {
  compareNames,
  isMissing,
  localitiesAt,
  localityAt,
  successorsOf,
  type CivilDate,
  type Locale,
  type Locality,
  type Successors,
} from '@thidua/core';
import { administrativeEvents, communes, localities, provinces } from '@thidua/quang-nam';
import { dayAfter } from '@thidua/site/parts';

/** The day on which the communes of 2023 are listed: the second of the two states of that year. */
export const listedOn: CivilDate = '2023-04-10';

/** The days on which units changed afterwards. */
export const firstChange: CivilDate = '2025-01-01';
export const secondChange: CivilDate = '2025-07-01';

/** The last day before the second change: what the units of 2025 were made of. */
export const lastDay: CivilDate = '2025-06-30';

/** The unit of a code on a day; the content holds every one that it names. */
export function unitAt(code: string, date: CivilDate): Locality {
  return known(localityAt(everyUnit, code, date), `There is no unit ${code} on ${date}`);
}

const everyUnit = [...communes, ...localities, ...provinces];

/** The pages use only days and codes that the register knows; anything else is a bug in them. */
function known<Value>(
  value: Value | undefined,
  otherwise: string,
): Exclude<Value, { missing: string }> {
  if (value === undefined || isMissing(value)) throw new Error(otherwise);
  return value as Exclude<Value, { missing: string }>;
}

/** The communes, wards and townships of a locality on a day, by name. */
export const communesOf = (code: string, date: CivilDate): Locality[] =>
  known(localitiesAt(communes, date), `${date} is not known`)
    .filter(({ parent }) => parent === code)
    .sort((left, right) => compareNames(left.name.vi, right.name.vi));

/** A full name inside a sentence: in Vietnamese its first word is a common noun. */
export const inSentence = ({ fullName }: Pick<Locality, 'fullName'>, locale: Locale): string =>
  locale === 'vi' ? fullName.vi.charAt(0).toLowerCase() + fullName.vi.slice(1) : fullName.en;

/** What a commune, ward or township of a day became until another. */
export const becomes = (code: string, date: CivilDate, until: CivilDate): Successors =>
  known(
    successorsOf(communes, code, date, administrativeEvents, until),
    `There is no unit ${code} on ${date}`,
  );

/** Codes of the units that on one day replace a locality's units of another day. */
export const successorCodes = (code: string, date: CivilDate, until: CivilDate): string[] => [
  ...new Set(communesOf(code, date).flatMap((unit) => becomes(unit.code, date, until).codes)),
];

/** The civil date before another. */
export const dayBefore = (date: CivilDate): CivilDate => dayAfter(date, -1);
