import { parseNumber, type NumberConvention } from '@thidua/core';
import type { Input } from '../meaning/criterion-lookup.js';
import { isInPercent, isOwnUnit } from '../meaning/units.js';
import type { ReadValue } from './reading.js';

/** Whether a number is the nearest to one of few digits, as most are: it has no noise. */
const isClean = (value: number): boolean =>
  Math.abs(value) < 1e10 && Math.round(value * 1e4) / 1e4 === value;

/** A number without the noise of binary fractions: what a person typed, to 15 digits. */
export const clean = (value: number): number =>
  isClean(value) ? value : Number(value.toPrecision(15));

/** Numbers that are written alike by everybody but for the sign before the decimals. */
const plain = { vi: /^(?:0|[1-9]\d{0,8})(?:,\d{1,5})?$/, en: /^(?:0|[1-9]\d{0,8})(?:\.\d{1,5})?$/ };

/** Digits, and the unit behind them; a number with an exponent has none. */
function parted(text: string): { digits: string; unit?: string } {
  const at = text.search(/[%\p{L}]/u);
  const unit = text.slice(at);
  const isWhole = at <= 0 || !/\d/.test(text.slice(0, at)) || /^e[-−–+]?\d+$/i.test(unit);
  return isWhole ? { digits: text } : { digits: text.slice(0, at).trim(), unit };
}

/** Reads a text as a number: in one notation, with a minus sign of any kind, with its own unit behind it. */
export function numberOfText(
  text: string,
  numbers: NumberConvention,
  input: Input | undefined,
): ReadValue {
  if (plain[numbers].test(text)) return { value: Number(text.replace(',', '.')) };
  const whole = text.normalize().trim().replace(/\s+/g, ' ');
  const { digits, unit } = parted(whole);
  const isForeign =
    unit !== undefined &&
    input !== undefined &&
    (unit === '%' ? !isInPercent(input) && input.unit !== undefined : !isOwnUnit(unit, input));
  const read = parseNumber(digits, numbers);
  if (!read.ok) {
    const code = read.issues[0]?.code;
    return { fault: code === 'not-held' || code === 'shortened-number' ? code : 'not-a-number' };
  }
  if (isForeign) return { fault: 'unit-in-cell', expected: input.unit?.vi ?? '' };
  return { value: read.value, ...(unit === '%' && { isPercent: true as const }) };
}
