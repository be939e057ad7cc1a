import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMoreThan, isSame } from '../numbers/tolerance.js';
import { parseNumber } from '../parse/number.js';
import { misuseOf } from '../testing/misuse-of.js';
import { formatCompared, formatComparedShares } from './compared.js';
import { formatPoints } from './points.js';

describe('formatCompared', () => {
  it.each([
    [[129.996, 130], 2, ['129,996', '130']],
    [[0.0004, 0.0005], 2, ['0,0004', '0,0005']],
    [[0.799, 0.8], 2, ['0,799', '0,8']],
    [[0.8, 0.7 + 0.1], 2, ['0,8', '0,8']],
    [[2 / 3, 0.67], undefined, ['0,667', '0,67']],
    [[2 / 3, 1], undefined, ['0,67', '1']],
    [[0.966], undefined, ['0,966']],
    [[0.123456], undefined, ['0,123456']],
    [[0, -0.001], 2, ['0', '−0,001']],
    [[1234.5, 90], 0, ['1.235', '90']],
  ])('writes %j with %s digits as %j', (numbers, digits, texts) => {
    expect(formatCompared(numbers, 'vi', digits)).toEqual(texts);
  });

  it('writes points with the word that their last number asks for', () => {
    expect(formatPoints(1, 10, 'en')).toBe('1 of 10 points');
    expect(formatPoints(0.5, 1, 'en')).toBe('0.5 of 1 point');
    expect(formatPoints(1, undefined, 'en')).toBe('1 point');
  });

  it('throws a stable code instead of showing NaN', () => {
    expect(misuseOf(() => formatCompared([1, NaN], 'vi'))).toBe('not-a-number');
  });

  const units = fc.integer({ min: -200_000, max: 200_000 }).map((value) => value / 1000);
  const near = fc
    .tuple(units, fc.constantFrom(0, 1e-13, 1e-10, 1e-8, 1e-6, 1e-4, 0.001, 0.01))
    .map(([value, step]) => [value, value + step] as const);
  const any = fc.tuple(units, units);

  it('prints less, equal or more exactly where the numbers are', () => {
    fc.assert(
      fc.property(
        fc.oneof(near, any),
        fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
        fc.constantFrom('vi' as const, 'en' as const),
        ([left, right], digits, locale) => {
          const read = formatCompared([left, right], locale, digits).map((text) => {
            const result = parseNumber(text, locale);
            return result.ok ? result.value : NaN;
          });
          const [ofLeft = NaN, ofRight = NaN] = read;
          expect(ofLeft === ofRight).toBe(isSame(left, right));
          expect(ofLeft > ofRight).toBe(isMoreThan(left, right));
          expect(ofLeft === 0).toBe(isSame(left, 0));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

it('formatComparedShares cuts shares, and keeps them distinguishable', () => {
  expect(formatComparedShares([0.6701, 0.6702], 'en')).toEqual(['67.01%', '67.02%']);
  expect(formatComparedShares([0.99996, 1], 'vi')).toEqual(['99,9%', '100%']);
  expect(formatComparedShares([0.0004, 0.5], 'vi')).toEqual(['0,04%', '50%']);
});
