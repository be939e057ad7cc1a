import type { Locality } from '@thidua/core';

/** How the kind of a unit is written before its name, and after it in English. */
const kinds: Readonly<Record<Locality['type'], readonly [string, string]>> = {
  province: ['Tỉnh', 'Province'],
  city: ['Thành phố', 'City'],
  town: ['Thị xã', 'Town'],
  district: ['Huyện', 'District'],
  ward: ['Phường', 'Ward'],
  township: ['Thị trấn', 'Township'],
  commune: ['Xã', 'Commune'],
};

/** An invented place: code, kind and name, with its full name in both languages. */
export function placeOf(
  code: string,
  type: Locality['type'],
  vi: string,
  en: string,
  rest: Omit<Locality, 'code' | 'type' | 'name' | 'fullName'>,
): Locality {
  const [before, after] = kinds[type];
  return {
    code,
    name: { vi, en },
    fullName: { vi: `${before} ${vi}`, en: `${en} ${after}` },
    type,
    ...rest,
  };
}
