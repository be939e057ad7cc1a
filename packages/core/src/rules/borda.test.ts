import { describe, expect, it } from 'vitest';
import { nextValues, pointsOf } from '../testing/one-criterion.js';

const borda = { rule: { kind: 'borda', within: 'all' } } as const;

describe('borda', () => {
  it('counts who is worse', () => {
    expect(pointsOf(borda, 5, 3, 9, 3, -1)).toEqual([3, 1, 4, 1, 0]);
  });

  it('turns round where lower is better', () => {
    expect(pointsOf({ ...borda, direction: 'decrease' }, 5, 3, 9, 3)).toEqual([1, 2, 0, 2]);
  });

  it('leaves out what is missing, with its reason', () => {
    expect(pointsOf(borda, 5, { missing: 'no-data' }, 9)).toEqual([0, { missing: 'no-data' }, 1]);
  });

  it('gives nobody points where all are alike', () => {
    expect(pointsOf(borda, 7, 7, 7)).toEqual([0, 0, 0]);
  });

  it('names a value that overtakes the next better one as what would bring more', () => {
    expect(nextValues(borda, 1, 2, 3)).toEqual([3, 4, undefined]);
  });
});
