import type { Rounding } from '../model/scheme.js';

/**
 * How near to half of the last digit counts as half. Points are decimal numbers of a few digits;
 * a sum of them misses its decimal value by less than this, and no real difference is so small. So
 * the order in which points are added never decides a rounding, or a rank.
 */
const leastNoise = 1e-9;

/** The same where a number is so large, or keeps so many digits, that binary noise is more. */
const relativeNoise = 2 ** -49;
const mostNoise = 0.25;

const modes: Record<Rounding['mode'], (whole: number, rest: number, noise: number) => number> = {
  'half-up': (whole, rest, noise) => (rest > 0.5 - noise ? whole + 1 : whole),
  'half-even': (whole, rest, noise) => {
    if (Math.abs(rest - 0.5) < noise) return whole + (whole % 2);
    return rest > 0.5 ? whole + 1 : whole;
  },
  down: (whole, rest, noise) => (rest > 1 - noise ? whole + 1 : whole),
  up: (whole, rest, noise) => (rest > noise ? whole + 1 : whole),
};

/**
 * Makes the rounding of a scheme: half away from zero (`half-up`), half to the even digit, towards
 * zero, or away from zero. Never gives -0; `NaN` stays `NaN`.
 *
 * @example
 * roundingOf({ digits: 2, mode: 'half-up', stage: 'total' })(2.675); // 2.68
 */
export function roundingOf({ digits, mode }: Rounding): (value: number) => number {
  const scale = 10 ** digits;
  const round = modes[mode];
  return (value) => {
    const units = Math.abs(value) * scale;
    // From here on a number has no decimals that could be rounded.
    if (units > 2 ** 52) return value;
    const whole = Math.floor(units);
    const noise = Math.min(mostNoise, Math.max(leastNoise, units * relativeNoise));
    const rounded = round(whole, units - whole, noise) / scale;
    return value < 0 && rounded > 0 ? -rounded : rounded;
  };
}
