import { describe, expect, it } from 'vitest';
import { scoringIssues } from '../scoring/scoring-issues.js';
import { nextValues, pointsOf, scoreOne } from '../testing/one-criterion.js';

const standard = { rule: { kind: 'z-score', within: 'all' } } as const;

describe('z-score', () => {
  it('counts sample deviations from the mean', () => {
    // 2, 4, 6: mean 4, deviation √((4 + 0 + 4) ÷ 2) = 2
    expect(pointsOf(standard, 2, 4, 6)).toEqual([-1, 0, 1]);
  });

  it('turns round where lower is better', () => {
    expect(pointsOf({ ...standard, direction: 'decrease' }, 2, 4, 6)).toEqual([1, 0, -1]);
  });

  it('moves to a mean and deviation of its own', () => {
    const rule = { ...standard.rule, mean: 100, deviation: 15 };
    expect(pointsOf({ rule }, 2, 4, 6)).toEqual([85, 100, 115]);
  });

  it('leaves out what is missing, with its reason', () => {
    const points = pointsOf(standard, 2, { missing: 'no-data' }, 4, 6);
    expect(points).toEqual([-1, { missing: 'no-data' }, 0, 1]);
  });

  it('says so where all are alike, though their mean may miss them by a bit', () => {
    // (0.1 + 0.1 + 0.1) ÷ 3 is 0.10000000000000002 in binary arithmetic.
    for (const values of [[7, 7, 7], [0.1, 0.1, 0.1], [5]]) {
      const gap = { missing: 'not-comparable' };
      expect(pointsOf(standard, ...values)).toEqual(values.map(() => gap));
      expect(scoringIssues(scoreOne(standard, values))).toMatchObject([
        { code: 'zero-range', path: ['criterion'], received: values[0] },
      ]);
    }
  });

  it('names no next value: every better one brings more', () => {
    expect(nextValues(standard, 2, 4)).toEqual([undefined, undefined]);
  });
});
