import type { Locality, Source } from '@thidua/core';
import { communeOf } from './communes/commune-row.js';
import { communesByDistrict } from './communes/communes-by-district.js';
import { unitsOfDaNang } from './communes/units-of-da-nang.js';
import * as sources from './sources.js';

/**
 * Every commune-level unit of Quảng Nam in every form since 2023, and the 78 units of Đà Nẵng that
 * they became on 1 July 2025: 241 until the end of 2024 (203 communes, 25 wards and 13 townships
 * until 9 April 2023, then 197, 30 and 14), 233 in the first half of 2025, then 78.
 *
 * A code alone is no key, because codes were given again: read it with `localityAt(communes, code,
 * date)`. A form is a name, a type and a parent: a unit that took in another and kept these stands
 * once. The register is known from 1 March 2020 on: of an earlier day every look-up says that it is
 * not known.
 */
export const communes: Locality[] = [
  ...Object.entries(communesByDistrict).flatMap(([parent, rows]) =>
    rows.map((row) => communeOf(row, { parent, knownFrom: '2020-03-01', validTo: '2025-06-30' })),
  ),
  ...unitsOfDaNang.map(([code, type, name]) =>
    communeOf([code, type, name], { parent: '48', validFrom: '2025-07-01' }),
  ),
];

/** Areas of the 78 units, one source and date for all of them. */
export interface CommuneAreas {
  unit: 'km²';
  asOf: string;
  status: 'published';
  source: Source;
  /** Square kilometres by code, to be read on `asOf`. */
  areas: Record<string, number>;
}

/** How large the 78 units of Đà Nẵng are that came from Quảng Nam. */
export const communeAreas2025: CommuneAreas = {
  unit: 'km²',
  asOf: '2025-07-01',
  status: 'published',
  source: sources.areas2025,
  areas: Object.fromEntries(unitsOfDaNang.map(([code, , , area]) => [code, area])),
};
