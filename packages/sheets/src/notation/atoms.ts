import { formatDate, parseCivilDate, parseNumber, type CivilDate } from '@thidua/core';
import type { Scanner } from './scanner.js';

/** A number as Vietnamese writes it, all its digits. */
export const printNumber = (value: number): string => String(value).replace('.', ',');

/** A day, day first. */
export const printDay = (day: CivilDate): string => formatDate(day, 'vi');

/** A part of a whole: in % where that is exact. */
export function printShare(share: number): string {
  const percent = Number((share * 100).toPrecision(15));
  return percent / 100 === share ? `${printNumber(percent)}%` : printNumber(share);
}

/** What something is called in the file: `[xanh-sach-dep]`; a bracket in it is written twice. */
export const printReference = (id: string): string => `[${id.replaceAll(']', ']]')}]`;

/** @throws NotationError */
export function readNumber(scanner: Scanner): number {
  const [digits] = scanner.take(/[-−–]?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?(?![/\d])/iy) ?? [];
  if (digits === undefined) return scanner.fail('1,5');
  if (/e/i.test(digits)) return Number(digits.replace(',', '.'));
  const read = parseNumber(digits, 'vi');
  // The nearest number to what is written: more digits than can be held are those of a print.
  const exact = /^-?\d+(?:,\d+)?$/.test(digits) ? Number(digits.replace(',', '.')) : undefined;
  return exact ?? (read.ok ? read.value : scanner.fail('1,5'));
}

/** @throws NotationError */
export function readShare(scanner: Scanner): number {
  const number = readNumber(scanner);
  return scanner.takeWord('%') ? number / 100 : number;
}

/** A day where one stands here. */
export function takeDay(scanner: Scanner): CivilDate | undefined {
  const [text] = scanner.take(/\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2}/y) ?? [];
  if (text === undefined) return undefined;
  const read = parseCivilDate(text);
  return read.ok ? read.value : scanner.fail('31/12/2023');
}

/** @throws NotationError */
export const readLevel = (scanner: Scanner): number | CivilDate =>
  takeDay(scanner) ?? readNumber(scanner);

export const printLevel = (level: number | CivilDate): string =>
  typeof level === 'number' ? printNumber(level) : printDay(level);

/** What a reference names, where one stands here. */
export function takeReference(scanner: Scanner): string | undefined {
  const [, id] = scanner.take(/\[((?:[^\]]|\]\])*)\]/y) ?? [];
  return id?.replaceAll(']]', ']');
}

/** @throws NotationError */
export const readReference = (scanner: Scanner): string =>
  takeReference(scanner) ?? scanner.fail('[tc1]');
