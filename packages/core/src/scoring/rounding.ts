/** Moves the decimal point of the shortest decimal form of a number, without binary error. */
function shiftPoint(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

const roundWith =
  (round: (value: number) => number) =>
  (value: number, digits: number): number => {
    if (!Number.isFinite(value)) return value;
    const rounded = shiftPoint(round(shiftPoint(Math.abs(value), digits)), -digits);
    return value < 0 && rounded !== 0 ? -rounded : rounded;
  };

/**
 * Rounds half away from zero, as decimal numbers are rounded by hand: 1.005 → 1.01 with two
 * digits, where binary arithmetic gives 1.00.
 *
 * @param digits decimals to keep, 0 or more
 * @example
 * roundHalfUp(2.675, 2); // 2.68
 * roundHalfUp(-0.5, 0); // -1
 */
export const roundHalfUp = roundWith(Math.round);

/**
 * Cuts decimals off, towards zero: 99.96 → 99.9 with one digit.
 *
 * @example
 * truncate(0.9999, 2); // 0.99
 */
export const truncate = roundWith(Math.floor);
