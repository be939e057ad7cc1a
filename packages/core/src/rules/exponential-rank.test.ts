import { describe, expect, it } from 'vitest';
import { nextValues, pointsOf } from '../testing/one-criterion.js';

const exponential = { rule: { kind: 'exponential-rank', within: 'all', constant: 23 } } as const;

describe('exponential-rank', () => {
  it('gives the best all points, and half of them to the top tenth', () => {
    const values = Array.from({ length: 1000 }, (_, index) => index);
    const points = pointsOf(exponential, ...values);
    expect(points[999]).toBeCloseTo(100, 10);
    // R = 0.9: −23 × ln(1 − 0.9 × (1 − e^(−100/23)))
    expect(points[899]).toBeCloseTo(50.427, 3);
  });

  it('turns round where lower is better, and moves to the range', () => {
    const [worst, best] = pointsOf(
      { rule: { ...exponential.rule, range: [0, 1] }, direction: 'decrease' },
      ...[9, 3],
    );
    expect(best).toBeCloseTo(1, 10);
    expect(worst).toBeCloseTo(0.1565, 4);
  });

  it('gives the same to those that are alike, and keeps the reason of what is missing', () => {
    const [one, other, gap] = pointsOf(exponential, 5, 5, { missing: 'no-data' });
    expect(one).toBe(other);
    expect(gap).toEqual({ missing: 'no-data' });
  });

  it.each([0.1, 1, 3, 23, 1e6])(
    'gives the best the maximum, whatever the constant: %d',
    (constant) => {
      const rule = { ...exponential.rule, constant };
      const [worst, middle, best] = pointsOf({ rule, maxPoints: 50 }, 1, 2, 3) as number[];
      expect(best).toBe(50);
      expect(middle).toBeGreaterThanOrEqual(worst ?? NaN);
      expect(middle).toBeLessThan(50);
    },
  );

  it('has nothing to say of one alone', () => {
    expect(pointsOf(exponential, 7)).toEqual([{ missing: 'not-comparable' }]);
  });

  it('names a value that overtakes the next better one as what would bring more', () => {
    expect(nextValues(exponential, 1, 2, 3)).toEqual([3, 4, undefined]);
  });
});
