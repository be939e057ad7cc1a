import type { Locality } from '@thidua/core';
import { placeOf } from './place.js';

const names: readonly (readonly [string, string])[] = [
  ['Cồn Quỳnh', 'Con Quynh'],
  ['Đầm Ngà', 'Dam Nga'],
  ['Giồng Nguyệt', 'Giong Nguyet'],
  ['Lạch Hạc', 'Lach Hac'],
  ['Rạch Khuê', 'Rach Khue'],
  ['Vàm Sương', 'Vam Suong'],
];

const rest = { parent: 'M03', classes: ['plain'], bloc: 'cum-xa-dam-suong' };

/** A township and six communes of Đầm Sương, which compete in a cluster of their own. */
export const communes: Locality[] = [
  placeOf('M0301', 'township', 'Bến Khuê', 'Ben Khue', rest),
  ...names.map(([vi, en], index) => placeOf(`M030${index + 2}`, 'commune', vi, en, rest)),
];
