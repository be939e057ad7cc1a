// @ts-check
import { expect, it } from 'vitest';
import { compare, underCeiling } from '../src/measure.mjs';

/** @param {number[]} costs */
const inTurn = (costs) => {
  const left = [...costs];
  return () => left.shift() ?? NaN;
};

it('takes the middle of the ratios of each round, not the ratio of the middles', async () => {
  // The first round warms up. A slow third round slows both, and changes no ratio.
  const subject = inTurn([999, 2, 40, 3]);
  const base = inTurn([1, 1, 10, 1]);
  expect(await compare(subject, base, 3)).toEqual({ value: 3, ratio: 3 });
});

it('lets a value reach its ceiling, and tells by how much one is over it', () => {
  expect(underCeiling('size', 7.5, 'kB', 7.5)).toMatchObject({ ratio: 1, limit: 1 });
  expect(underCeiling('size', 15, 'kB', 7.5)).toMatchObject({ ratio: 2, limit: 1 });
});
