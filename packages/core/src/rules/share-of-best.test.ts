import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import { scoringIssues } from '../scoring/scoring-issues.js';
import { nextValues, pointsOf, scoreOne } from '../testing/one-criterion.js';

const shared = { rule: { kind: 'share-of-best', within: 'all' }, maxPoints: 10 } as const;
const downwards = { ...shared, direction: 'decrease' } as const;

describe('share-of-best', () => {
  it('gives all points to the best and the share of the best value to others', () => {
    // 10 × 75 ÷ 150 = 5
    expect(pointsOf(shared, 150, 75, 0, 150)).toEqual([10, 5, 0, 10]);
  });

  it('never goes below 0', () => {
    expect(pointsOf(shared, 150, -75)).toEqual([10, 0]);
  });

  it('turns round where lower is better', () => {
    // 10 × 2 ÷ 8 = 2.5
    expect(pointsOf(downwards, 2, 8, 4)).toEqual([10, 2.5, 5]);
    // Nothing is a share of 0, so only 0 itself has points.
    expect(pointsOf(downwards, 0, 8, 0)).toEqual([10, 0, 10]);
  });

  it('takes a value below 0 for none where lower is better: going below costs nobody points', () => {
    expect(pointsOf(downwards, -1, 2, 0)).toEqual([10, 0, 10]);
    expect(nextValues(downwards, -1, 2, 0)).toEqual([undefined, 0, undefined]);
  });

  it('says so where the best value is no base for shares', () => {
    for (const [criterion, ...values] of [
      [shared, 0, 0],
      [shared, -1, -2],
    ] as const) {
      const scoring = scoreOne(criterion, values);
      expect(pointsOf(criterion, ...values)[0]).toEqual({ missing: 'not-comparable' });
      expect(scoringIssues(scoring)).toMatchObject([{ code: 'zero-range', path: ['criterion'] }]);
    }
  });

  it('explains itself by finite numbers where nobody has a value', () => {
    for (const criterion of [shared, downwards]) {
      const scoring = scoreOne(criterion, [{ missing: 'no-data' }]);
      const [reason] = explainScore(scoring, '1').criteria;
      expect(reason).toMatchObject({ points: { missing: 'no-data' }, peers: {} });
    }
  });

  it('names the best value as what would bring more', () => {
    expect(nextValues(shared, 150, 75)).toEqual([undefined, 150]);
    expect(nextValues(downwards, 2, 8)).toEqual([undefined, 2]);
  });
});
