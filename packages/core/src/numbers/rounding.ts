import { MisuseError } from '../errors/misuse-error.js';

/**
 * Cuts a number to so many decimals as people do: on its shortest decimal form, digit by digit.
 * Arithmetic is not exact: 6.2749999999999995 × 100 is 627.5, and 1.005 × 100 is 100.49999….
 *
 * @param isUp whether the last digit that is kept goes up, given the first that is cut
 */
function cutDecimals(value: number, digits: number, isUp: (next: number) => boolean): number {
  if (!Number.isInteger(digits) || digits < 0) {
    throw new MisuseError('out-of-range', digits, 'Give decimals as a whole number from 0.');
  }
  if (!Number.isFinite(value)) return value;
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const all = whole + fraction;
  const kept = whole.length + Number(exponent) + digits;
  if (kept >= all.length) return value;
  const units = all.slice(0, Math.max(0, kept)) || '0';
  const next = kept < 0 ? 0 : Number(all[kept]);
  const size = Number(`${isUp(next) ? BigInt(units) + 1n : units}e-${digits}`);
  return value < 0 && size > 0 ? -size : size;
}

/**
 * Rounds half away from zero, as decimal numbers are rounded by hand. What is rounded is the
 * shortest decimal number that the value stands for, the one that is printed: 1.005 → 1.01 with two
 * digits, where binary arithmetic gives 1.00, and 6.2749999999999995 → 6.27. Never gives -0; `NaN`
 * and infinities stay as they are.
 *
 * @param digits decimals to keep, a whole number from 0
 * @throws MisuseError `out-of-range` for other digits
 * @example
 * roundHalfUp(2.675, 2); // 2.68
 * roundHalfUp(-0.5, 0); // -1
 */
export function roundHalfUp(value: number, digits: number): number {
  return cutDecimals(value, digits, (next) => next >= 5);
}

/**
 * Cuts decimals off the shortest decimal number that a value stands for, towards zero: 99.96 → 99.9
 * with one digit. Never gives -0; `NaN` and infinities stay as they are.
 *
 * @param digits decimals to keep, a whole number from 0
 * @throws MisuseError `out-of-range` for other digits
 * @example
 * truncate(0.9999, 2); // 0.99
 */
export function truncate(value: number, digits: number): number {
  return cutDecimals(value, digits, () => false);
}
