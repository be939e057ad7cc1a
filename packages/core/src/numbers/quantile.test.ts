import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from './quantile.js';

/** Type 7 as Hyndman and Fan define it: m = 1 − p, j = ⌊np + m⌋, γ = np + m − j. */
function typeSeven(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const place = sorted.length * share + 1 - share;
  const below = Math.floor(place + 1e-12);
  const part = place - below;
  const at = (order: number): number => sorted[Math.min(order, sorted.length) - 1] as number;
  return (1 - part) * at(below) + part * at(below + 1);
}

describe('quantile', () => {
  it('is that of type 7', () => {
    const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 });
    const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
    fc.assert(
      fc.property(values, share, (given, part) => {
        const sorted = Int32Array.from(given).sort();
        expect(quantile(sorted, part)).toBeCloseTo(typeSeven(given, part), 9);
      }),
    );
  });

  it('gives those of 1 to 10 at 5 %, 50 % and 95 % as computed by hand', () => {
    const sorted = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(quantile(sorted, 0.05)).toBeCloseTo(1.45, 12);
    expect(quantile(sorted, 0.5)).toBe(5.5);
    expect(quantile(sorted, 0.95)).toBeCloseTo(9.55, 12);
  });
});
