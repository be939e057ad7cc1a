import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misuseOf } from '../testing/misuse-of.js';
import { parseNumber } from '../parse/number.js';
import { formatNumber, formatShare } from './number.js';

describe('formatNumber', () => {
  it('writes numbers as their readers do', () => {
    expect(formatNumber(1234.5, 'vi')).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
    expect(formatNumber(1234567.891, 'vi')).toBe('1.234.567,89');
    expect(formatNumber(130, 'vi')).toBe('130');
  });

  it('keeps the decimals that a score was published with', () => {
    expect(formatNumber(0.9, 'vi', 3)).toBe('0,900');
    expect(formatNumber(90, 'en', 2)).toBe('90.00');
    expect(formatNumber(89.5, 'vi', 0)).toBe('90');
  });

  it('rounds half up on decimals', () => {
    expect(formatNumber(1.005, 'vi')).toBe('1,01');
    expect(formatNumber(2.675, 'en', 2)).toBe('2.68');
    expect(formatNumber(-2.675, 'en', 2)).toBe('−2.68');
  });

  it('gives no sign to what rounds to 0', () => {
    expect(formatNumber(-0, 'vi')).toBe('0');
    expect(formatNumber(-0.001, 'vi')).toBe('0');
    expect(formatNumber(-0.001, 'en', 1)).toBe('0.0');
  });

  it('writes small whole numbers as the language does, too', () => {
    for (const locale of ['vi', 'en'] as const) {
      const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      for (let value = -1001; value <= 1001; value += 1) {
        expect(formatNumber(value, locale)).toBe(format(value).replace('-', '−'));
      }
    }
  });

  it('throws a stable code instead of showing NaN', () => {
    for (const value of [NaN, Infinity, -Infinity])
      expect(misuseOf(() => formatNumber(value, 'vi'))).toBe('not-a-number');
  });
});

describe('formatShare', () => {
  it.each([
    [123 / 193, '63,7%'],
    [130 / 194, '67%'],
    [0.29, '29%'],
    [0.57, '57%'],
    [1.1, '110%'],
    [0.9996, '99,9%'],
    [0.99999999, '99,9%'],
    [1 - 2 ** -53, '99,9%'],
    [1, '100%'],
    [1.0096, '100,9%'],
    [134 / 130, '103%'], // 1.0307…
    [0, '0%'],
    [0.0004, '0,04%'],
    [-0.0004, '−0,04%'],
    [0.1 + 0.2 - 0.3, '0%'], // binary noise
    [-0.125, '−12,5%'],
    [12.345, '1.234,5%'],
  ])('writes %f as %s in Vietnamese', (share, text) => {
    expect(formatShare(share, 'vi')).toBe(text);
  });

  it('writes a point in English', () => {
    expect(formatShare(123 / 193, 'en')).toBe('63.7%');
  });

  it('forgives the noise of binary sums: (0.3 − 0.1) ÷ (0.9 − 0.1) is a quarter', () => {
    expect((0.3 - 0.1) / (0.9 - 0.1)).toBeLessThan(0.25);
    expect(formatShare((0.3 - 0.1) / (0.9 - 0.1), 'vi')).toBe('25%');
  });

  it('writes at most the digits it is asked for', () => {
    expect(formatShare(123 / 193, 'vi', 0)).toBe('63%');
    expect(formatShare(123 / 193, 'vi', 3)).toBe('63,73%'); // 63.7305… %
    expect(formatShare(0.99999, 'vi', 2)).toBe('99,99%');
  });

  it('reaches 100 % exactly when the share does', () => {
    const share = fc.oneof(
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.nat(20).map((steps) => 1 - steps * 2 ** -53),
    );
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const shown = parseNumber(formatShare(value, 'en', digits), 'en');
        expect(shown.ok && shown.value >= 100).toBe(value >= 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows 0, and only 0, as 0 %', () => {
    const share = fc.oneof(
      fc.constant(0),
      fc.double({ min: 1e-8, max: 1, noNaN: true }),
      fc.double({ min: -1, max: -1e-8, noNaN: true }),
    );
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 4 }), (value, digits) => {
        const text = formatShare(value, 'en', digits);
        expect(text === '0%').toBe(value === 0);
        expect(text.startsWith('−')).toBe(value < 0);
      }),
    );
  });

  it('throws a stable code instead of showing NaN', () => {
    expect(misuseOf(() => formatShare(0 / 0, 'vi'))).toBe('not-a-number');
  });
});
