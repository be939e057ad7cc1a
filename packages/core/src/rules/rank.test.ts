import { describe, expect, it } from 'vitest';
import { nextValues, pointsOf } from '../testing/one-criterion.js';

const ranked = { rule: { kind: 'rank', within: 'all' } } as const;

describe('rank', () => {
  it('counts from 1 for the worst; equals share the lowest', () => {
    expect(pointsOf(ranked, 5, 3, 9, 3, -1)).toEqual([4, 2, 5, 2, 1]);
  });

  it('turns round where lower is better', () => {
    expect(pointsOf({ ...ranked, direction: 'decrease' }, 5, 3, 9, 3)).toEqual([2, 3, 1, 3]);
  });

  it('leaves out what is missing, with its reason', () => {
    expect(pointsOf(ranked, 5, { missing: 'no-data' }, 9)).toEqual([1, { missing: 'no-data' }, 2]);
  });

  it('gives all the lowest where all are alike', () => {
    expect(pointsOf(ranked, 7, 7, 7)).toEqual([1, 1, 1]);
  });

  it('names a value of as many decimals as are reported', () => {
    expect(nextValues(ranked, 1, 2.5, 3)).toEqual([2.6, 3.1, undefined]);
  });

  it('names a value that overtakes the next better one: to draw level brings nothing', () => {
    expect(nextValues(ranked, 1, 2, 3)).toEqual([3, 4, undefined]);
    expect(nextValues({ ...ranked, direction: 'decrease' }, 1, 2, 3)).toEqual([undefined, 0, 1]);
  });
});
