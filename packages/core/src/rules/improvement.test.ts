import { describe, expect, it } from 'vitest';
import { nextValues, pointsOf } from '../testing/one-criterion.js';

const improved = {
  rule: { kind: 'improvement', samePoints: 5, worsePoints: 1 },
  maxPoints: 10,
} as const;
const from = (previous: number, value: number) => ({ previous, value });

describe('improvement', () => {
  it('tells better, same and worse apart', () => {
    expect(pointsOf(improved, from(60, 61), from(60, 60), from(60, 59))).toEqual([10, 5, 1]);
  });

  it('turns round where lower is better, as for ranks', () => {
    const places = { ...improved, direction: 'decrease' } as const;
    expect(pointsOf(places, from(31, 28), from(31, 31), from(31, 48))).toEqual([10, 5, 1]);
  });

  it('works with 0 and negative values', () => {
    expect(pointsOf(improved, from(-2, -1), from(0, 0), from(0, -1))).toEqual([10, 5, 1]);
  });

  it('compares nothing across rule versions', () => {
    const cell = { value: 61, previous: 60, ruleVersion: '2022', previousRuleVersion: '2021' };
    expect(pointsOf(improved, cell)).toEqual([{ missing: 'not-comparable' }]);
    expect(pointsOf(improved, { ...cell, previousRuleVersion: '2022' })).toEqual([10]);
  });

  it('keeps the reason of what is missing', () => {
    expect(pointsOf(improved, { missing: 'not-published' })).toEqual([
      { missing: 'not-published' },
    ]);
  });

  it('is asked for the value before', () => {
    expect(() => pointsOf(improved, 61)).toThrow('previous');
  });

  it('names no next value: there is no smallest improvement', () => {
    expect(nextValues(improved, from(60, 59))).toEqual([undefined]);
  });
});
