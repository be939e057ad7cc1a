import { describe, expect, it } from 'vitest';
import { nextValues, pointsOf } from '../testing/one-criterion.js';

const deducted = {
  rule: { kind: 'deduct-per-event', pointsEach: 6 },
  direction: 'decrease',
  maxPoints: 10,
} as const;

describe('deduct-per-event', () => {
  it('takes points off for each event, down to 0', () => {
    // 10 − 6 = 4; 10 − 12 < 0
    expect(pointsOf(deducted, 0, 1, 2, 9)).toEqual([10, 4, 0, 0]);
  });

  it('stops at the floor that the rule states, which may be below 0', () => {
    expect(pointsOf({ ...deducted, rule: { ...deducted.rule, floor: 3 } }, 1, 2)).toEqual([4, 3]);
    expect(pointsOf({ ...deducted, rule: { ...deducted.rule, floor: -5 } }, 2, 3)).toEqual([
      -2, -5,
    ]);
  });

  it('keeps the reason of what is missing: no report is not “no event”', () => {
    expect(pointsOf(deducted, { missing: 'not-reported' })).toEqual([{ missing: 'not-reported' }]);
  });

  it('names no event as what would bring more', () => {
    expect(nextValues(deducted, 0, 1)).toEqual([undefined, 0]);
  });
});
