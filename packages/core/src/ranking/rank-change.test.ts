import { expect, it } from 'vitest';
import { rankChange } from './rank-change.js';

it('tells the direction and the number of places, where a smaller rank is better', () => {
  expect(rankChange(2, 5)).toEqual({ kind: 'up', places: 3 });
  expect(rankChange(5, 2)).toEqual({ kind: 'down', places: 3 });
  expect(rankChange(4, 4)).toEqual({ kind: 'same', places: 0 });
});

it('calls a locality new that had no rank before', () => {
  expect(rankChange(1, undefined)).toEqual({ kind: 'new', places: 0 });
});
