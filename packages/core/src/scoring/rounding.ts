/**
 * Moves the decimal point of a number's shortest decimal form, without binary error:
 * `0.29 * 100` is 28.999…, `shiftPoint(0.29, 2)` is 29.
 */
function shiftPoint(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Rounds the size of a number in units of its last digit to keep, by the given function. */
function roundUnits(value: number, digits: number, round: (units: number) => number): number {
  const units = shiftPoint(Math.abs(value), digits);
  // From 2^53 on a number has no decimals left to round, and NaN and Infinity never had.
  if (!(units < Number.MAX_SAFE_INTEGER)) return value;
  const rounded = shiftPoint(round(units), -digits);
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

/**
 * Rounds half away from zero, as decimal numbers are rounded by hand: 1.005 → 1.01 with two
 * digits, where binary arithmetic gives 1.00. Never gives -0; `NaN` and infinities stay as they
 * are.
 *
 * @param digits decimals to keep, 0 or more
 * @example
 * roundHalfUp(2.675, 2); // 2.68
 * roundHalfUp(-0.5, 0); // -1
 */
export function roundHalfUp(value: number, digits: number): number {
  return roundUnits(value, digits, Math.round);
}

/**
 * Cuts decimals off, towards zero: 99.96 → 99.9 with one digit. Never gives -0; `NaN` and
 * infinities stay as they are.
 *
 * @param digits decimals to keep, 0 or more
 * @example
 * truncate(0.9999, 2); // 0.99
 */
export function truncate(value: number, digits: number): number {
  return roundUnits(value, digits, (units) => {
    // A number of many digits can gain a bit when its point moves: compare, do not trust `floor`.
    const nearest = Math.round(units);
    return shiftPoint(nearest, -digits) > Math.abs(value) ? nearest - 1 : nearest;
  });
}
