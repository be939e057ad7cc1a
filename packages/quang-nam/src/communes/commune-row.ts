import type { Locality } from '@thidua/core';

/** Code, type, name, and what differs from the rest of the table. */
export type CommuneRow = readonly [
  code: string,
  type: 'commune' | 'ward' | 'township',
  name: string,
  differences?: Pick<Locality, 'validFrom' | 'validTo' | 'otherNames'>,
];

/** Code, type, name, area in square kilometres, and codes of the day before, with spaces between. */
export type NewUnitRow = readonly [
  code: string,
  type: 'commune' | 'ward',
  name: string,
  areaSquareKilometres: number,
  predecessors: string,
];

const typeNames = {
  commune: ['Xã', 'Commune'],
  ward: ['Phường', 'Ward'],
  township: ['Thị trấn', 'Township'],
} as const;

/** Names stand without marks in English texts, as on official English pages. */
const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** The unit that a row stands for; a form without a first day is known from a day on. */
export function communeOf(
  [code, type, name, differences]: CommuneRow,
  { knownFrom, ...validity }: Pick<Locality, 'parent' | 'knownFrom' | 'validFrom' | 'validTo'>,
): Locality {
  const [before, after] = typeNames[type];
  const english = withoutMarks(name);
  return {
    code,
    name: { vi: name, en: english },
    fullName: { vi: `${before} ${name}`, en: `${english} ${after}` },
    type,
    ...validity,
    ...(knownFrom && !differences?.validFrom && { knownFrom }),
    ...differences,
  };
}
