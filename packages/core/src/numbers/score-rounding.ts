import { noiseAt } from './tolerance.js';

/** The ways in which scores are rounded. */
export const roundingModes = ['half-up', 'half-even', 'down', 'up'] as const;

type Mode = (typeof roundingModes)[number];

const modes: Record<Mode, (whole: number, rest: number, noise: number) => number> = {
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
 * roundingOf({ digits: 2, mode: 'half-up' })(2.675); // 2.68
 */
export function roundingOf({
  digits,
  mode,
}: {
  digits: number;
  mode: Mode;
}): (value: number) => number {
  const scale = 10 ** digits;
  const round = modes[mode];
  return (value) => {
    const units = Math.abs(value) * scale;
    // From here on a number has no decimals to round.
    if (units > 2 ** 52) return value;
    const whole = Math.floor(units);
    // How near to half of the last digit counts as half: the order in which points are added never
    // decides a rounding, or a rank.
    const rounded = round(whole, units - whole, noiseAt(units)) / scale;
    return value < 0 && rounded > 0 ? -rounded : rounded;
  };
}
