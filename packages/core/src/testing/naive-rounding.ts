import type { Rounding } from '../model/scheme/scheme.js';

/** A decimal number as a whole number of its last digit; binary noise beyond 13 digits is cut. */
function exactly(value: number): { units: bigint; digits: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential(12).split('e');
  const units = BigInt(mantissa.replace('.', ''));
  const digits = 12 - Number(exponent);
  return digits < 0 ? { units: units * 10n ** BigInt(-digits), digits: 0 } : { units, digits };
}

/** Rounds decimal numbers with whole-number arithmetic. */
export function naiveRounding({ digits: kept, mode }: Omit<Rounding, 'stage'>) {
  return (value: number): number => {
    const { units, digits } = exactly(Math.abs(value));
    const places = digits - kept;
    if (places <= 0) return value;
    const one = 10n ** BigInt(places);
    const whole = units / one;
    const rest = units % one;
    const isUp = {
      'half-up': rest * 2n >= one,
      'half-even': rest * 2n > one || (rest * 2n === one && whole % 2n === 1n),
      down: false,
      up: rest > 0n,
    }[mode];
    const rounded = Number(isUp ? whole + 1n : whole) / 10 ** kept;
    return value < 0 && rounded > 0 ? -rounded : rounded;
  };
}
