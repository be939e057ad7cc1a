import type { Locality } from '@thidua/core';
import { placeOf } from './place.js';
import { province } from './province.js';

const clusters = {
  coast: { bloc: 'cum-ven-bien', classes: ['plain'] },
  midland: { bloc: 'cum-trung-du', classes: ['plain'] },
  upland: { bloc: 'cum-vung-cao', classes: ['mountain'] },
} as const;

type Row = readonly [
  code: string,
  type: Locality['type'],
  vi: string,
  en: string,
  cluster: keyof typeof clusters,
  column: number,
  row: number,
];

const rows: readonly Row[] = [
  ['M01', 'city', 'Bến Nguyệt', 'Ben Nguyet', 'coast', 4, 1],
  ['M02', 'town', 'Cồn Hạc', 'Con Hac', 'coast', 4, 0],
  ['M03', 'district', 'Đầm Sương', 'Dam Suong', 'coast', 4, 2],
  ['M04', 'district', 'Mũi Khuê', 'Mui Khue', 'coast', 5, 2],
  ['M05', 'district', 'Bãi Quỳnh', 'Bai Quynh', 'coast', 4, 3],
  ['M06', 'district', 'Cửa Ngà', 'Cua Nga', 'coast', 5, 3],
  ['M07', 'city', 'Gò Khuê', 'Go Khue', 'midland', 3, 1],
  ['M08', 'district', 'Đồng Quỳnh', 'Dong Quynh', 'midland', 3, 0],
  ['M09', 'district', 'Cầu Sương', 'Cau Suong', 'midland', 2, 1],
  ['M10', 'district', 'Chợ Nguyệt', 'Cho Nguyet', 'midland', 2, 2],
  ['M11', 'district', 'Bến Lụa', 'Ben Lua', 'midland', 3, 2],
  ['M12', 'district', 'Đồi Hạc', 'Doi Hac', 'midland', 3, 3],
  ['M13', 'district', 'Suối Quỳnh', 'Suoi Quynh', 'upland', 2, 0],
  ['M14', 'district', 'Đèo Sương', 'Deo Suong', 'upland', 1, 0],
  ['M15', 'district', 'Thác Ngà', 'Thac Nga', 'upland', 1, 1],
  ['M16', 'district', 'Rừng Khuê', 'Rung Khue', 'upland', 0, 1],
  ['M17', 'district', 'Nà Hạc', 'Na Hac', 'upland', 1, 2],
];

/** The day on which the newest district was founded. */
const founded: Readonly<Record<string, string>> = { M12: '2023-01-01' };

/**
 * The 17 districts, towns and cities of the invented province in 2023, in three clusters. Their
 * names are those of no unit, and their codes hold a letter, which no code of the General Statistics
 * Office does. Tiles are a layout without a map.
 */
export const localities: Locality[] = rows.map(([code, type, vi, en, cluster, column, row]) => {
  const { bloc, classes } = clusters[cluster];
  const tile = { column, row };
  return placeOf(code, type, vi, en, {
    ...{ parent: province.code, classes: [...classes], bloc, tile },
    validFrom: founded[code] ?? '2020-01-01',
  });
});

/** A district that took part in 2022; at the end of that year it was divided. */
export const formerLocality: Locality = placeOf('M18', 'district', 'Gò Lụa', 'Go Lua', {
  ...{ parent: province.code, classes: ['plain'], bloc: 'cum-trung-du' },
  ...{ validFrom: '2020-01-01', validTo: '2022-12-31' },
});

/** Everyone who took part in 2022. */
export const localities2022: Locality[] = [
  ...localities.filter(({ code }) => founded[code] === undefined),
  formerLocality,
];
