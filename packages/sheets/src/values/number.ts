import { parseNumber, type NumberConvention } from '@thidua/core';
import type { Input } from '../meaning/criterion-lookup.js';
import { isInPercent, isOwnUnit } from '../meaning/units.js';
import type { ReadValue } from './read-value.js';

/** A number without the noise of binary fractions: what a person typed, to 15 digits. */
export const clean = (value: number): number => Number(value.toPrecision(15));

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
  const plain = text.normalize().trim().replace(/\s+/g, ' ');
  const { digits, unit } = parted(plain);
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
