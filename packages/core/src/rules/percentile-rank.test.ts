import { describe, expect, it } from 'vitest';
import type { Rule } from '../model/scheme/rule.js';
import { scoringIssues } from '../scoring/scoring-issues.js';
import { nextValues, pointsOf, scoreOne } from '../testing/one-criterion.js';

const percentile = { rule: { kind: 'percentile-rank', within: 'all' } } as const;

describe('percentile-rank', () => {
  it('gives the share of the others that are worse', () => {
    // Five values: 3 of 4 others are below 5, 1 of 4 below 3.
    expect(pointsOf(percentile, 5, 3, 9, 3, -1)).toEqual([75, 25, 100, 25, 0]);
  });

  it('turns round where lower is better, and moves to the range', () => {
    const rule: Rule = { ...percentile.rule, range: [1, 5] };
    // 1 + 4 × ½ = 3
    expect(pointsOf({ rule, direction: 'decrease' }, 5, 3, 9)).toEqual([3, 5, 1]);
  });

  it('leaves out what is missing, with its reason', () => {
    expect(pointsOf(percentile, 5, { missing: 'no-data' }, 9)).toEqual([
      0,
      { missing: 'no-data' },
      100,
    ]);
  });

  it('gives all the lowest where all are alike', () => {
    expect(pointsOf(percentile, 7, 7, 7)).toEqual([0, 0, 0]);
  });

  it('has nothing to say of one alone', () => {
    expect(pointsOf(percentile, 7)).toEqual([{ missing: 'not-comparable' }]);
    expect(scoringIssues(scoreOne(percentile, [7]))).toMatchObject([{ code: 'zero-range' }]);
  });

  it('names a value that overtakes the next better one as what would bring more', () => {
    expect(nextValues(percentile, 1, 2, 3)).toEqual([3, 4, undefined]);
  });
});
