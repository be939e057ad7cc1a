import type { Locality } from '@thidua/core';

/**
 * The province whose movement this is, and the city that it became a part of on 1 July 2025: what
 * `parent` of the localities and of the units of 2025 refers to. Known, as these are, from 1 March
 * 2020 on.
 */
export const provinces: Locality[] = [
  {
    code: '49',
    name: { vi: 'Quảng Nam', en: 'Quang Nam' },
    fullName: { vi: 'Tỉnh Quảng Nam', en: 'Quang Nam Province' },
    type: 'province',
    knownFrom: '2020-03-01',
    validTo: '2025-06-30',
  },
  {
    code: '48',
    name: { vi: 'Đà Nẵng', en: 'Da Nang' },
    fullName: { vi: 'Thành phố Đà Nẵng', en: 'Da Nang City' },
    type: 'city',
    knownFrom: '2020-03-01',
  },
];
