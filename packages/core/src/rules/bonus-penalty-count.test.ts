import { describe, expect, it } from 'vitest';
import { nextValues, pointsOf } from '../testing/one-criterion.js';

const signed = {
  rule: { kind: 'bonus-penalty-count', bonusPoints: 0.5, penaltyPoints: 1, minimum: -5 },
  maxPoints: 10,
} as const;

describe('bonus-penalty-count', () => {
  it('sets bonuses against penalties', () => {
    // 4 × 0.5 − 1 × 1 = 1; 0 × 0.5 − 3 × 1 = −3
    const cells = [
      { value: 4, penalties: 1 },
      { value: 0, penalties: 3 },
      { value: 0, penalties: 0 },
    ];
    expect(pointsOf(signed, ...cells)).toEqual([1, -3, 0]);
  });

  it('stays between the minimum and the maximum', () => {
    // 30 × 0.5 = 15 > 10; 0 − 8 < −5
    expect(pointsOf(signed, { value: 30, penalties: 0 }, { value: 0, penalties: 8 })).toEqual([
      10, -5,
    ]);
  });

  it('keeps the reason of what is missing', () => {
    expect(pointsOf(signed, { missing: 'no-data' })).toEqual([{ missing: 'no-data' }]);
  });

  it('names no next value: bonus and penalty both move it', () => {
    expect(nextValues(signed, { value: 4, penalties: 1 })).toEqual([undefined]);
  });
});
