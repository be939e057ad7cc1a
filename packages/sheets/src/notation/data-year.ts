import type { Scheme } from '@thidua/core';
import type { Scanner } from './scanner.js';

type DataYear = NonNullable<Scheme['dataYear']>;

const places = [
  ['năm trước', 'year-before'],
  ['cùng năm', 'same-year'],
] as const;

/** When a data year begins: `15/11 năm trước`, `1/9 cùng năm`. */
export function printDataYear({ begins, in: within }: DataYear): string {
  const [month, day] = begins.split('-').map(Number);
  const place = places.find(([, value]) => value === within)?.[0] ?? '';
  return `${day}/${month} ${place}`;
}

/** @throws NotationError */
export function readDataYear(scanner: Scanner): DataYear {
  const example = '15/11 năm trước';
  scanner.takeWord('ngày');
  const [, day = '', month = ''] = scanner.take(/(\d{1,2})\s*\/\s*(\d{1,2})/y) ?? [];
  if (day === '') return scanner.fail(example);
  const found = places.find(([word]) => scanner.takeWord(word));
  if (!found) return scanner.fail(places.map(([word]) => word).join(', '));
  return { begins: `${month.padStart(2, '0')}-${day.padStart(2, '0')}`, in: found[1] };
}
