import { describe, expect, it } from 'vitest';
import { nextValues, pointsOf } from '../testing/one-criterion.js';

const stepped = {
  rule: { kind: 'percent-step', pointsPerStep: 0.5, stepPercent: 1, minimum: 0, maximum: 12 },
  maxPoints: 10,
  target: 100,
} as const;
const downwards = { ...stepped, direction: 'decrease' } as const;

describe('percent-step', () => {
  it('gives the maximum at the target, and more or less for each whole step', () => {
    // +3 %: 10 + 1.5; −2 %: 10 − 1
    expect(pointsOf(stepped, 100, 103, 98)).toEqual([10, 11.5, 9]);
  });

  it('counts whole steps only, downwards from the worse side', () => {
    // +2.9 % is 2 steps; −0.1 % is already one step short
    expect(pointsOf(stepped, 102.9, 99.9)).toEqual([11, 9.5]);
  });

  it('counts a whole step as whole, whatever binary arithmetic makes of it', () => {
    // (0.29 − 0.28) × 100 ÷ 0.28 is 3.57…; of a target of 1: 7 % is 7.000000000000006
    expect(pointsOf({ ...stepped, target: 1 }, 1.07, 1.03, 0.97)).toEqual([12, 11.5, 8.5]);
  });

  it('stays between its minimum and maximum', () => {
    expect(pointsOf(stepped, 200, 0, -50)).toEqual([12, 0, 0]);
    const rule = { kind: 'percent-step', pointsPerStep: 1, stepPercent: 10 } as const;
    // Without them: +100 % is 10 steps, −100 % as well.
    expect(pointsOf({ ...stepped, rule }, 200, 0)).toEqual([20, 0]);
  });

  it('turns round where lower is better', () => {
    expect(pointsOf(downwards, 100, 97, 102)).toEqual([10, 11.5, 9]);
  });

  it('names no next value for who has the maximum of the rule, however it got there', () => {
    // +4 % makes 12, the most; from +3 % one more step does.
    expect(nextValues(stepped, 104, 110, 103)).toEqual([undefined, undefined, 104]);
  });

  it('keeps the reason of what is missing', () => {
    expect(pointsOf(stepped, { missing: 'no-data' })).toEqual([{ missing: 'no-data' }]);
  });

  it('names the next whole step as what would bring more', () => {
    expect(nextValues(stepped, 100, 102.9, 110)).toEqual([
      101,
      expect.closeTo(103, 9),
      undefined, // 10 + 10 × 0.5 is beyond the maximum already
    ]);
    expect(nextValues(downwards, 100)).toEqual([99]);
  });
});
