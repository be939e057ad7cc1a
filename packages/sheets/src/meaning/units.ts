import { foldText } from '@thidua/core';
import type { Input } from './criterion-lookup.js';

const money = ['đồng', 'nghìn đồng', 'ngàn đồng', 'triệu đồng', 'tỷ đồng', 'tỉ đồng', 'USD'];
const others = ['%', 'điểm', 'xã', 'huyện', 'hộ', 'người', 'km', 'km2', 'm2', 'ha', 'tấn', 'kg'];
const counts = ['giờ', 'ngày', 'lượt', 'vụ', 'lần', 'hồ sơ', 'đơn', 'cái', 'công trình'];

const plain = (text: string): string =>
  foldText(text)
    .replace(/[.\s]/g, '')
    .replace(/^ngan/, 'nghin')
    .replace(/^ti(?=dong)/, 'ty');

const usual = new Set([...money, ...others, ...counts].map(plain));

/** The names of an input's unit. */
function ownUnits(input: Input): string[] {
  const { unit } = input;
  return unit
    ? [unit.vi, unit.en, ...('enSingular' in unit && unit.enSingular ? [unit.enSingular] : [])]
    : [];
}

/** Whether figures of an input are percentages. */
export const isInPercent = (input: Input): boolean => ownUnits(input).map(plain).includes('%');

/** Whether a text names the input's own unit. */
export const isOwnUnit = (text: string, input: Input): boolean =>
  ownUnits(input).map(plain).includes(plain(text));

/** Whether a text names a unit, and another one than the input's. */
export const isOtherUnit = (text: string, input: Input): boolean =>
  ownUnits(input).length > 0 && usual.has(plain(text)) && !isOwnUnit(text, input);

/** Whether a text is a unit of money. */
export const isMoney = (text: string): boolean => money.map(plain).includes(plain(text));

const unitNote = /^\(?(?:đơn vị(?: tính)?|đvt|unit) ?: ?([^:;()]{1,30})\)?$/iu;

/** The unit that a note above a table states for all of it: `Đơn vị tính: triệu đồng`. */
export const statedUnit = (text: string): string | undefined =>
  unitNote.exec(text.normalize().replace(/\s+/g, ' ').trim())?.[1]?.trim();
