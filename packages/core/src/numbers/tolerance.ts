/**
 * Decides when two computed numbers are equal, and is the only place that does. Reported numbers
 * are decimal, and binary arithmetic gets their sums and quotients slightly wrong: 0.1 + 0.2 is not
 * 0.3. No gate, tie, target, share or rounding may be decided by that, so computed numbers are
 * compared with these functions instead of `<`, `>=` or `===` wherever it matters.
 */

/** Less than any reported difference, more than the error of sums of points. */
export const leastNoise = 1e-9;

/** Large numbers have larger errors: 32 roundings of a double, each at most 2⁻⁵³ of the number. */
const relative = 2 ** -48;

/** Whole numbers are exact, and never equal to the next one, however large. */
const most = 0.25;

/** The largest error that a number may have from being computed. */
export const noiseAt = (value: number): number =>
  Math.min(most, Math.max(leastNoise, relative * Math.abs(value)));

const noiseOf = (left: number, right: number): number =>
  noiseAt(Math.max(Math.abs(left), Math.abs(right)));

/** Whether two numbers are equal up to binary noise; `NaN` equals nothing. */
export const isSame = (left: number, right: number): boolean =>
  left === right || Math.abs(left - right) <= noiseOf(left, right);

/** Whether a number is above or equal to another; false if either is `NaN`. */
export const isAtLeast = (left: number, right: number): boolean =>
  left >= right || isSame(left, right);

/** Whether a number is above another by more than binary noise; false where either is `NaN`. */
export const isMoreThan = (left: number, right: number): boolean =>
  left > right && !isSame(left, right);

/** The largest whole number not above a number, ignoring binary noise: 28.999… is 29. */
export const wholePart = (value: number): number => Math.floor(value + noiseAt(value));

/** Numbers below this keep nine decimals; of larger ones fourteen digits are kept. */
const nineDecimals = 1e5;
const digitsKept = 14;

/**
 * A number freed of binary noise, for sorting: equality within a tolerance is not transitive,
 * equality on a grid is. Nine decimals, of numbers from 100,000 on fourteen digits, and always the
 * whole part. Larger numbers never come out smaller. Numbers of at most eight decimals are the same
 * here as in {@link isSame}.
 *
 * @example
 * settled(0.1 + 0.2) === settled(0.3); // true
 * settled(0.3 / 0.1) === settled(0.45 / 0.15); // true
 */
export function settled(value: number): number {
  const size = Math.abs(value);
  if (!(size < Infinity)) return value;
  const places =
    size < nineDecimals ? 9 : Math.max(0, digitsKept - 1 - Math.floor(Math.log10(size)));
  const scale = 10 ** places;
  // Adding 0 makes −0 a 0.
  return Math.round(value * scale) / scale + 0;
}
