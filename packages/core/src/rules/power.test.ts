import { describe, expect, it } from 'vitest';
import { explainScore } from '../explain/explain-score.js';
import { nextValues, pointsOf, scoreOne } from '../testing/one-criterion.js';

const squares = { rule: { kind: 'power', from: 3, factor: 2, exponent: 2 } } as const;

describe('power', () => {
  it('gives the factor times the power of what is beyond, and nothing before', () => {
    // 2 × (5 − 3)²
    expect(pointsOf(squares, 5, 4, 3, 1)).toEqual([8, 2, 0, 0]);
  });

  it('turns round where lower is better', () => {
    expect(pointsOf({ ...squares, direction: 'decrease' }, 1, 3, 5)).toEqual([8, 0, 0]);
  });

  it('stops at the maximum, and says what it would have been', () => {
    const capped = { ...squares, maxPoints: 18 };
    expect(pointsOf(capped, 6, 7)).toEqual([18, 18]);
    expect(explainScore(scoreOne(capped, [7]), '1').criteria[0]).toMatchObject({ uncut: 32 });
  });

  it('names no value that nobody could report', () => {
    const slow = { rule: { kind: 'power', from: 0, factor: 1, exponent: 0.1 } } as const;
    expect(nextValues({ ...slow, maxPoints: 100 }, 1000)).toEqual([undefined]);
  });

  it('names the value that gives all points, where there is a maximum', () => {
    expect(nextValues({ ...squares, maxPoints: 18 }, 4, 6)).toEqual([6, undefined]);
    expect(nextValues(squares, 4)).toEqual([undefined]);
    expect(nextValues({ ...squares, maxPoints: 18, direction: 'decrease' }, 2)).toEqual([0]);
  });
});
