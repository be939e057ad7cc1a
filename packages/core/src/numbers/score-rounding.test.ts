import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naiveRounding } from '../testing/naive-rounding.js';
import { roundingModes, roundingOf } from './score-rounding.js';

const round = (
  value: number,
  digits: number,
  mode: (typeof roundingModes)[number] = 'half-up',
): number => roundingOf({ digits, mode })(value);

/** A decimal number of up to six digits, and up to four of them after the point. */
const decimal = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([units, digits]) => units / 10 ** digits);

describe('roundingOf', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-2.675, 2, -2.68],
    [0.285, 2, 0.29],
    [1e15, 2, 1e15],
  ])('rounds %d to %d digits half up: %d', (value, digits, expected) => {
    expect(round(value, digits)).toBe(expected);
  });

  it('rounds half to even, down and up', () => {
    expect([0.125, 0.375, -0.125].map((value) => round(value, 2, 'half-even'))).toEqual([
      0.12, 0.38, -0.12,
    ]);
    expect([0.299, -0.299].map((value) => round(value, 2, 'down'))).toEqual([0.29, -0.29]);
    expect([0.291, -0.291, 0.29].map((value) => round(value, 2, 'up'))).toEqual([0.3, -0.3, 0.29]);
  });

  it('agrees with whole-number arithmetic on decimal numbers, in every mode', () => {
    const digits = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(decimal, digits, fc.constantFrom(...roundingModes), (value, kept, mode) => {
        expect(round(value, kept, mode)).toBe(naiveRounding({ digits: kept, mode })(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('never depends on the order in which points were added, as far as binary numbers reach', () => {
    const list = fc.array(decimal.map(Math.abs), { minLength: 2, maxLength: 12 });
    const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
    const question = fc.tuple(
      list,
      fc.integer({ min: 0, max: 10 }),
      fc.constantFrom(...roundingModes),
    );
    fc.assert(
      fc.property(question, ([values, digits, mode]) => {
        fc.pre(values.every((value) => value * 10 ** digits < 1e11));
        const orders = [values, [...values].reverse(), [...values].sort((a, b) => a - b)];
        const rounded = orders.map((order) => round(sum(order), digits, mode));
        expect(new Set(rounded).size).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps what is rounded, never gives -0, and leaves NaN alone', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(...roundingModes), (value, mode) => {
        const once = round(value, 1, mode);
        expect(round(once, 1, mode)).toBe(once);
        expect(Object.is(once, -0)).toBe(false);
      }),
    );
    expect(round(NaN, 2)).toBeNaN();
  });
});
