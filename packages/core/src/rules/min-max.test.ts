import { describe, expect, it } from 'vitest';
import type { Rule } from '../model/scheme/rule.js';
import { scoringIssues } from '../scoring/scoring-issues.js';
import { nextValues, pointsOf, scoreOne } from '../testing/one-criterion.js';

const spread = { rule: { kind: 'min-max', within: 'all' } } as const;
const downwards = { ...spread, direction: 'decrease' } as const;

describe('min-max', () => {
  it('goes from 0 for the worst to 100 for the best', () => {
    // (−5, 0, 5, 15): (0 + 5) ÷ 20 = 25 %
    expect(pointsOf(spread, -5, 0, 5, 15)).toEqual([0, 25, 50, 100]);
  });

  it('turns round where lower is better', () => {
    expect(pointsOf(downwards, -5, 0, 15)).toEqual([100, 75, 0]);
  });

  it('gives equals the same, and moves to the range', () => {
    const rule: Rule = { ...spread.rule, range: [1, 100] };
    // 1 + 0.5 × 99 = 50.5
    expect(pointsOf({ rule }, 1, 3, 3, 5)).toEqual([1, 50.5, 50.5, 100]);
  });

  it('leaves out what is missing, with its reason', () => {
    expect(pointsOf(spread, 10, { missing: 'no-data' }, 20)).toEqual([
      0,
      { missing: 'no-data' },
      100,
    ]);
  });

  it('says so where all are alike, and names the criterion', () => {
    expect(pointsOf(spread, 7, 7)).toEqual(Array(2).fill({ missing: 'not-comparable' }));
    expect(scoringIssues(scoreOne(spread, [7, 7]))).toMatchObject([
      { code: 'zero-range', path: ['criterion'], received: 7 },
    ]);
  });

  it('names the best value as what would bring more', () => {
    expect(nextValues(spread, 0, 10, 20)).toEqual([20, 20, undefined]);
    expect(nextValues(downwards, 0, 10, 20)).toEqual([undefined, 0, 0]);
  });
});
