import fc from 'fast-check';
import { expect, it } from 'vitest';
import { misuseOf } from '../testing/misuse-of.js';
import { competitionRanks } from './competition-rank.js';

it('gives equals the same rank and skips the next: 1, 2, 2, 4', () => {
  expect(competitionRanks([88, 95.5, 88, 70])).toEqual([2, 1, 2, 4]);
  expect(competitionRanks([1, 1, 1])).toEqual([1, 1, 1]);
  expect(competitionRanks([])).toEqual([]);
});

it('takes 0 and -0 for equals', () => {
  expect(competitionRanks([0, -0, -1])).toEqual([1, 1, 3]);
});

it('counts, for each value, how many are better', () => {
  const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true })));
  fc.assert(
    fc.property(values, (given) => {
      const oracle = given.map((value) => 1 + given.filter((other) => other > value).length);
      expect(competitionRanks(given)).toEqual(oracle);
    }),
  );
});

it('throws a stable code for NaN, which is neither better nor worse', () => {
  expect(misuseOf(() => competitionRanks([1, NaN, 2]))).toBe('not-a-number');
});
