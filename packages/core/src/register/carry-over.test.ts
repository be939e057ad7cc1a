import { describe, expect, it } from 'vitest';
import type { Score } from '../model/value/score.js';
import { deepFreeze } from '../testing/deep-freeze.js';
import { misuseOf } from '../testing/misuse-of.js';
import { carryOver } from './carry-over.js';

const merger = [{ from: ['48', '49'], to: ['48'] }];
const carried = (values: [string, Score][], ...rest: [typeof merger, 'mean' | 'sum']) =>
  Object.fromEntries(carryOver(new Map(values), ...rest));

describe('carryOver', () => {
  it('gives a merged province the mean, as the ministry ranked the 34 by their DTI of 2024', () => {
    // The method is the ministry's; the values are invented: (0.8 + 0.6) ÷ 2
    const values: [string, Score][] = [
      ['48', 0.8],
      ['49', 0.6],
      ['79', 0.75],
    ];
    expect(carried(values, merger, 'mean')).toEqual({ '48': expect.closeTo(0.7, 12), '79': 0.75 });
  });

  it('adds counts up', () => {
    expect(
      carried(
        [
          ['48', 11],
          ['49', 67],
        ],
        merger,
        'sum',
      ),
    ).toEqual({ '48': 78 });
  });

  it('says that a merged unit is not comparable where one of its parts has no value', () => {
    const gap = { missing: 'not-comparable' };
    const unknown: Score = { missing: 'no-data' };
    expect(
      carried(
        [
          ['48', 0.8],
          ['49', unknown],
        ],
        merger,
        'mean',
      ),
    ).toEqual({ '48': gap });
    expect(carried([['48', 0.8]], merger, 'mean')).toEqual({ '48': gap });
  });

  it('does not divide a value among the parts of a split', () => {
    const split = [{ from: ['a'], to: ['b', 'c'] }];
    const gap = { missing: 'not-comparable' };
    expect(carried([['a', 10]], split, 'sum')).toEqual({ b: gap, c: gap });
  });

  it('keeps the reason of a unit that only has another name', () => {
    const gap: Score = { missing: 'not-reported' };
    expect(carried([['a', gap]], [{ from: ['a'], to: ['b'] }], 'sum')).toEqual({ b: gap });
  });

  it.each<[string, typeof merger]>([
    ['counted twice', [{ from: ['a', 'a'], to: ['c'] }]],
    ['in two mergers', [...[['c'], ['d']].map((to) => ({ from: ['a', 'b'], to }))]],
    ['of two successions', [...['a', 'b'].map((code) => ({ from: [code], to: ['c'] }))]],
    ['that was there before and is not merged', [{ from: ['a'], to: ['b'] }]],
  ])('refuses a unit %s: a value would be lost or counted twice', (_, successions) => {
    const call = () =>
      carried(
        [
          ['a', 1],
          ['b', 2],
        ],
        successions,
        'sum',
      );
    expect(misuseOf(call)).toBe('duplicate-code');
  });

  it('refuses a successor without predecessors, and a value that is not a number', () => {
    expect(misuseOf(() => carried([['a', 1]], [{ from: [], to: ['b'] }], 'mean'))).toBe(
      'unknown-code',
    );
    expect(misuseOf(() => carried([['a', NaN]], [], 'sum'))).toBe('not-a-number');
  });

  it('leaves its input as it was', () => {
    const values = new Map<string, Score>([
      ['48', 0.8],
      ['49', 0.6],
    ]);
    carryOver(values, deepFreeze(merger), 'mean');
    expect([...values.keys()]).toEqual(['48', '49']);
  });
});
