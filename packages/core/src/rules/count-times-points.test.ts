import { describe, expect, it } from 'vitest';
import { nextValues, pointsOf } from '../testing/one-criterion.js';

const counted = { rule: { kind: 'count-times-points', pointsEach: 0.5 }, maxPoints: 5 } as const;

describe('count-times-points', () => {
  it('gives points for each, up to the maximum', () => {
    // 3 × 0.5 = 1.5; 10 × 0.5 = 5; 12 × 0.5 = 6, cut to 5
    expect(pointsOf(counted, 0, 3, 10, 12)).toEqual([0, 1.5, 5, 5]);
  });

  it('has no end where there is no maximum', () => {
    expect(pointsOf({ rule: counted.rule }, 0, 40)).toEqual([0, 20]);
  });

  it('keeps the reason of what is missing', () => {
    expect(pointsOf(counted, { missing: 'not-reported' })).toEqual([{ missing: 'not-reported' }]);
  });

  it('names the count that fills the maximum as what would bring more', () => {
    // 5 ÷ 0.5 = 10
    expect(nextValues(counted, 3, 10)).toEqual([10, undefined]);
    expect(nextValues({ rule: counted.rule }, 3)).toEqual([undefined]);
  });
});
