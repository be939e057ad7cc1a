import { describe, expect, it } from 'vitest';
import { parseScheme } from '../parse/scheme.js';
import { nextValues, pointsOf } from '../testing/one-criterion.js';
import { schemeFile } from '../testing/sample-scheme.js';

const capped = { rule: { kind: 'proportional', cap: 1 }, maxPoints: 10, target: 80 } as const;
const uncapped = { ...capped, rule: { kind: 'proportional' } } as const;
const downwards = { ...capped, direction: 'decrease', target: 4 } as const;

describe('proportional', () => {
  it('gives the share of the target that was reached', () => {
    // 10 × 60 ÷ 80 = 7.5
    expect(pointsOf(capped, 0, 60, 80)).toEqual([0, 7.5, 10]);
  });

  it('stops at the cap, and goes on without one', () => {
    // 10 × 96 ÷ 80 = 12
    expect(pointsOf(capped, 96)).toEqual([10]);
    expect(pointsOf(uncapped, 96)).toEqual([12]);
    expect(pointsOf({ ...capped, rule: { kind: 'proportional', cap: 1.1 } }, 96)).toEqual([
      expect.closeTo(11, 12),
    ]);
  });

  it('never goes below 0', () => {
    expect(pointsOf(capped, -20)).toEqual([0]);
    expect(pointsOf({ ...capped }, { value: -20, target: 40 })).toEqual([0]);
  });

  it('turns round where lower is better', () => {
    // 10 × 4 ÷ 5 = 8; at or below the target all points, also at 0
    expect(pointsOf(downwards, 5, 4, 2, 0)).toEqual([8, 10, 10, 10]);
  });

  it('needs a cap where lower is better: 0 would be infinitely good', () => {
    const criterion = { id: 'accidents', ...downwards, rule: { kind: 'proportional' } as const };
    const parsed = parseScheme(schemeFile({ criteria: [criterion] }));
    expect(!parsed.ok && parsed.issues).toMatchObject([{ code: 'rule-needs', expected: 'cap' }]);
  });

  it('takes the target of each unit', () => {
    // 10 × 30 ÷ 60 = 5
    expect(pointsOf({ ...capped }, { value: 30, target: 60 }, 40)).toEqual([5, 5]);
  });

  it('gives 0 of 0 points, with a cap or without', () => {
    expect(pointsOf({ ...uncapped, maxPoints: 0 }, 96)).toEqual([0]);
    expect(pointsOf({ ...capped, maxPoints: 0 }, 96)).toEqual([0]);
  });

  it('keeps the reason of what is missing', () => {
    expect(pointsOf(capped, { missing: 'not-published' })).toEqual([{ missing: 'not-published' }]);
  });

  it('names the value at the cap as what would bring more', () => {
    expect(nextValues(capped, 60, 80)).toEqual([80, undefined]);
    expect(nextValues(downwards, 5, 4)).toEqual([4, undefined]);
    expect(nextValues(uncapped, 60)).toEqual([undefined]);
  });
});
