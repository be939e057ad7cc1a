import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../format/number.js';
import { misuseOf } from '../testing/misuse-of.js';
import { roundHalfUp, truncate } from './rounding.js';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const ordinary = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const digits = fc.integer({ min: 0, max: 10 });

/** The number before or after another one, among those that a computer knows. */
function neighbour(value: number, steps: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigUint64(0, view.getBigUint64(0) + BigInt(steps));
  return view.getFloat64(0);
}

/** Halves of a last digit, and the numbers next to them. */
const nearHalf = fc
  .record({
    units: fc.oneof(fc.nat({ max: 100_000 }), fc.maxSafeNat()),
    places: fc.integer({ min: 0, max: 10 }),
    steps: fc.integer({ min: -3, max: 3 }),
  })
  .map(({ units, places, steps }) => {
    const digits = String(units).length > 12 ? Math.min(places, 3) : places;
    return { value: neighbour(Number(`${units}5e-${digits + 1}`), steps), digits };
  });

/** Whole units of the last digit in the shortest decimal form, and what is over, as fractions. */
function exactly(value: number, digits: number) {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const places = mantissa.replace(/^[^.]*.?/, '').length - Number(exponent);
  const size = BigInt(mantissa.replace('.', ''));
  // size ÷ 10^places × 10^digits, as one fraction
  const [over, under] = [digits + Math.max(0, -places), Math.max(0, places)];
  const [top, bottom] = [size * 10n ** BigInt(over), 10n ** BigInt(under)];
  return { whole: top / bottom, isHalf: (top % bottom) * 2n >= bottom };
}

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [1.45, 1, 1.5],
    [8.345, 2, 8.35],
    // Moving its point by two places gives 627.5, for want of binary digits.
    [6.2749999999999995, 2, 6.27],
    [6.275, 2, 6.28],
    [0.5, 0, 1],
    [0.49999999999999994, 0, 0],
    [2.5, 0, 3],
    [99.95, 1, 100],
    [67.0103, 2, 67.01],
    [1234.5678, 0, 1235],
    [5e-7, 6, 0.000001],
    [1.5e-9, 9, 2e-9],
    [1e-7, 2, 0],
    [1e21, 2, 1e21],
    [1.7976931348623157e308, 10, 1.7976931348623157e308],
    [123, 5, 123],
  ])('rounds %f to %i digits: %f', (value, places, expected) => {
    expect(roundHalfUp(value, places)).toBe(expected);
  });

  it('rounds halves away from zero on both sides', () => {
    expect(roundHalfUp(-0.5, 0)).toBe(-1);
    expect(roundHalfUp(-2.675, 2)).toBe(-2.68);
  });

  it('never gives -0', () => {
    for (const value of [-0, -0.001, -1e-300]) expect(roundHalfUp(value, 2)).toBe(0);
  });

  it('leaves NaN and infinities to those who check', () => {
    expect(roundHalfUp(NaN, 2)).toBeNaN();
    expect(roundHalfUp(Infinity, 2)).toBe(Infinity);
    expect(roundHalfUp(-Infinity, 2)).toBe(-Infinity);
  });

  it('rounds every three-digit decimal as by hand', () => {
    for (let thousandths = 0; thousandths < 10_000; thousandths += 1) {
      const tens = Math.floor(thousandths / 10);
      const byHand = thousandths % 10 >= 5 ? tens + 1 : tens;
      expect(roundHalfUp(Number(`${thousandths}e-3`), 2)).toBe(Number(`${byHand}e-2`));
    }
  });

  it('agrees with whole-number arithmetic on halves and the numbers next to them', () => {
    fc.assert(
      fc.property(nearHalf, ({ value, digits: places }) => {
        const { whole, isHalf } = exactly(value, places);
        const units = isHalf ? whole + 1n : whole;
        expect(roundHalfUp(value, places)).toBe(Number(`${units}e-${places}`));
        expect(truncate(value, places)).toBe(Number(`${whole}e-${places}`));
        const printed = formatNumber(value, 'en', places);
        expect(BigInt(printed.replace(/[,.]/g, ''))).toBe(units);
      }),
      { numRuns: 5000 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(number, digits, (value, places) => {
        const once = roundHalfUp(value, places);
        expect(roundHalfUp(once, places)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the order of numbers', () => {
    fc.assert(
      fc.property(number, number, digits, (one, other, places) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(roundHalfUp(low, places)).toBeLessThanOrEqual(roundHalfUp(high, places));
      }),
      { numRuns: 1000 },
    );
  });

  it('moves a number by at most half a unit of the last digit', () => {
    fc.assert(
      fc.property(ordinary, fc.integer({ min: 0, max: 6 }), (value, places) => {
        const distance = Math.abs(roundHalfUp(value, places) - value);
        expect(distance).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
      }),
    );
  });

  it('treats both sides of zero alike', () => {
    fc.assert(
      fc.property(number, digits, (value, places) => {
        expect(roundHalfUp(-value, places) + roundHalfUp(value, places)).toBe(0);
      }),
    );
  });
});

describe('truncate', () => {
  it.each([
    [99.96, 1, 99.9],
    [0.9999, 2, 0.99],
    [0.29, 2, 0.29],
    [1.999, 0, 1],
    [-1.999, 1, -1.9],
    [-0.04, 1, 0],
    [1e21, 2, 1e21],
    // Moving its point by 8 places gives …211, for want of binary digits.
    [60092777.420202106, 8, 60092777.4202021],
  ])('cuts %f to %i digits: %f', (value, places, expected) => {
    expect(truncate(value, places)).toBe(expected);
  });

  it('never moves a number away from zero, nor by a whole unit of the last digit', () => {
    fc.assert(
      fc.property(number, digits, (value, places) => {
        const cut = truncate(value, places);
        expect(Math.abs(cut)).toBeLessThanOrEqual(Math.abs(value));
        expect(Math.abs(value - cut)).toBeLessThanOrEqual(10 ** -places);
        expect(truncate(cut, places)).toBe(cut);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays below a whole number however close the value comes', () => {
    // The largest numbers below 1, 2, 4, … 1024.
    for (let power = 0; power <= 10; power += 1) {
      const whole = 2 ** power;
      for (let places = 0; places <= 10; places += 1)
        expect(truncate(whole * (1 - 2 ** -53), places)).toBeLessThan(whole);
    }
  });
});

it.each([-1, 1.5, NaN, undefined])('refuses %s decimals, which no number has', (digits) => {
  for (const round of [roundHalfUp, truncate]) {
    expect(misuseOf(() => round(1.25, digits as number))).toBe('out-of-range');
  }
  for (const locale of ['vi', 'en'] as const) {
    if (digits !== undefined)
      expect(misuseOf(() => formatNumber(1.25, locale, digits))).toBe('out-of-range');
  }
});
