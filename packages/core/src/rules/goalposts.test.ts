import { describe, expect, it } from 'vitest';
import type { Rule } from '../model/scheme/rule.js';
import { nextValues, pointsOf, type OneCriterion } from '../testing/one-criterion.js';
import { sampleScheme } from '../testing/sample-scheme.js';

const posted = { rule: { kind: 'goalposts', lower: 20, upper: 60 } } as const;
const downwards = { ...posted, direction: 'decrease' } as const;

describe('goalposts', () => {
  it('goes from 0 at the lower goalpost to 100 at the upper', () => {
    // (30 − 20) ÷ 40 × 100 = 25
    expect(pointsOf(posted, 20, 30, 60)).toEqual([0, 25, 100]);
  });

  it('stops at the goalposts, unless the rule says otherwise', () => {
    expect(pointsOf(posted, 0, -5, 70)).toEqual([0, 0, 100]);
    // (70 − 20) ÷ 40 = 1.25
    const open = { rule: { ...posted.rule, truncate: false } };
    expect(pointsOf(open, 0, 70)).toEqual([-50, 125]);
  });

  it('turns round where lower is better', () => {
    expect(pointsOf(downwards, 20, 30, 60, 70)).toEqual([100, 75, 0, 0]);
  });

  it('moves to the range, or to the maximum points', () => {
    // 1 + 0.25 × 99 = 25.75; 0.25 × 150 = 37.5
    expect(pointsOf({ rule: { ...posted.rule, range: [1, 100] } }, 30)).toEqual([25.75]);
    expect(pointsOf({ ...posted, maxPoints: 150 }, 30)).toEqual([37.5]);
  });

  it('keeps the reason of what is missing', () => {
    expect(pointsOf(posted, { missing: 'no-data' })).toEqual([{ missing: 'no-data' }]);
  });

  it('names the better goalpost as what would bring more', () => {
    expect(nextValues(posted, 30, 60)).toEqual([60, undefined]);
    expect(nextValues(downwards, 30, 20)).toEqual([20, undefined]);
  });

  it('places logarithms, where the scheme says so', () => {
    const income: OneCriterion = {
      rule: { kind: 'goalposts', lower: 1, upper: 10_000, scale: 'log' },
    };
    const close = (points: number) => expect.closeTo(points, 9) as number;
    expect(pointsOf(income, 1, 10, 100, 10_000)).toEqual([0, 25, 50, 100].map(close));
    expect(pointsOf(income, -3, 0, 20_000)).toEqual([0, 0, 100]);
    expect(pointsOf({ ...income, direction: 'decrease' }, 10, 0)).toEqual([75, 100].map(close));
    expect(nextValues(income, 10, 10_000)).toEqual([10_000, undefined]);
  });

  it.each([
    [{ lower: 0 }, 'criteria.0.rule.lower'],
    [{ truncate: false }, 'criteria.0.rule.truncate'],
  ])('refuses what has no logarithm: %o', (changed, place) => {
    const rule: Rule = { kind: 'goalposts', lower: 1, upper: 9, scale: 'log', ...changed };
    expect(() => sampleScheme({ criteria: [{ id: 'income', rule }] })).toThrow(place);
  });
});
