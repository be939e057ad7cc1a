import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundSchema } from '../model/value/direction.js';
import { keepsTo } from './bound.js';
import { isAtLeast, isMoreThan, isSame, settled, wholePart } from './tolerance.js';

/** Numbers as reports have them, of at most six decimals, from small to large. */
const decimal = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([units, places]) => units / 10 ** places);
const anyNumber = fc.oneof(decimal, fc.double({ noNaN: true, min: -1e15, max: 1e15 }));
const close = fc
  .tuple(anyNumber, fc.integer({ min: -60, max: 60 }))
  .map(([value, steps]) => [value, value + steps * 1e-10] as const);
const pair = fc.oneof(fc.tuple(anyNumber, anyNumber), close);

describe('what is reported', () => {
  it('differs from eight decimals on, and no more from the tenth', () => {
    expect(isSame(1, 1 + 1e-8)).toBe(false);
    expect(isSame(1, 1 + 5e-10)).toBe(true);
    expect(settled(1)).not.toBe(settled(1 + 1e-8));
  });
});

describe('numbers that are the same', () => {
  it.each([
    [0.1 + 0.2, 0.3],
    [0.7 + 0.1, 0.8],
    [0.3 / 0.1, 0.45 / 0.15],
    [1.1 * 10, 11],
    [0.07 / 0.01, 7],
    [0.285 * (100 / 0.3), 95],
    [8.1 + 8.1 + 8.1 - 24.3, 0],
    [1_234_567.1 + 0.2, 1_234_567.3],
  ])('%d and %d', (computed, stated) => {
    expect(isSame(computed, stated)).toBe(true);
    expect(settled(computed)).toBe(settled(stated));
  });

  it.each([
    [0.0004, 0.0005],
    [129.996, 130],
    [0.000_000_1, 0.000_000_2],
    [999_999_999_999, 1_000_000_000_000],
    [999_999_999_999_999, 1_000_000_000_000_000],
    [12_345_678_901.99, 12_345_678_902],
  ])('are not %d and %d', (less, more) => {
    expect(isSame(less, more)).toBe(false);
    expect(isMoreThan(more, less)).toBe(true);
    expect(settled(less)).toBeLessThan(settled(more));
  });

  it('are so whichever is named first, and exactly one of three holds', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        expect(isSame(left, right)).toBe(isSame(right, left));
        const said = [isMoreThan(left, right), isSame(left, right), isMoreThan(right, left)];
        expect(said.filter(Boolean)).toHaveLength(1);
        expect(isAtLeast(left, right)).toBe(!isMoreThan(right, left));
      }),
    );
  });

  it('are those that decimals say, however these are added up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -99_999, max: 99_999 }), { maxLength: 20 }),
        (units) => {
          const exact = units.reduce((sum, each) => sum + each, 0) / 1000;
          const computed = units.reduce((sum, each) => sum + each / 1000, 0);
          const backwards = units.reduceRight((sum, each) => sum + each / 1000, 0);
          expect(isSame(computed, exact)).toBe(true);
          expect(settled(computed)).toBe(settled(backwards));
          expect(isSame(computed, exact + 0.001)).toBe(false);
        },
      ),
    );
  });

  it('are not those that are no numbers', () => {
    for (const said of [isSame, isAtLeast, isMoreThan]) {
      expect(said(NaN, NaN)).toBe(false);
      expect(said(NaN, 1)).toBe(false);
      expect(said(1, NaN)).toBe(false);
    }
    expect(isSame(Infinity, Infinity)).toBe(true);
    expect(isAtLeast(0, -Infinity)).toBe(true);
  });
});

describe('numbers freed of noise', () => {
  it('keep their order: a larger one never comes out smaller', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        if (left > right) expect(settled(left)).toBeGreaterThanOrEqual(settled(right));
        if (isMoreThan(left, right) && left - right > 1e-8 * Math.max(1, Math.abs(left)))
          expect(settled(left)).toBeGreaterThan(settled(right));
      }),
    );
  });

  it('are what decimals of eight places and whole numbers are already', () => {
    fc.assert(
      fc.property(decimal, fc.maxSafeInteger(), (value, whole) => {
        expect(settled(value)).toBeCloseTo(value, 9);
        expect(settled(settled(value))).toBe(settled(value));
        expect(settled(whole)).toBe(whole);
      }),
    );
    expect(Object.is(settled(-1e-17), 0)).toBe(true);
    expect(settled(NaN)).toBeNaN();
    expect(settled(-Infinity)).toBe(-Infinity);
  });
});

it('binary noise takes nothing from the whole part', () => {
  expect([0.29 / 0.01, 0.07 / 0.01, 28.99, 0].map(wholePart)).toEqual([29, 7, 28, 0]);
});

it('a bound and its opposite never hold of the same numbers', () => {
  const opposites = [
    ['at-least', 'less-than'],
    ['at-most', 'more-than'],
  ] as const;
  fc.assert(
    fc.property(pair, ([actual, needed]) => {
      for (const [bound, opposite] of opposites) {
        expect(keepsTo(bound, actual, needed)).toBe(!keepsTo(opposite, actual, needed));
      }
      const isExact = keepsTo('at-least', actual, needed) && keepsTo('at-most', actual, needed);
      expect(keepsTo('exactly', actual, needed)).toBe(isExact);
    }),
  );
  for (const bound of boundSchema.options) expect(keepsTo(bound, NaN, 1)).toBe(false);
});
