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

it('counts, for each value, how many are better by more than binary noise', () => {
  const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -1e6, max: 1e6 }));
  const values = fc.array(fc.tuple(value, fc.constantFrom(-2e-12, 0, 1e-12)));
  fc.assert(
    fc.property(values, (given) => {
      const exact = given.map(([units]) => units / 8);
      const oracle = exact.map((own) => 1 + exact.filter((other) => other > own).length);
      expect(competitionRanks(exact.map((own, index) => own + (given[index]?.[1] ?? 0)))).toEqual(
        oracle,
      );
    }),
  );
  expect(competitionRanks([0.1 + 0.2, 0.3])).toEqual([1, 1]);
});

it('throws a stable code for NaN, which is neither better nor worse', () => {
  expect(misuseOf(() => competitionRanks([1, NaN, 2]))).toBe('not-a-number');
});
