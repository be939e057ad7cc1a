import type { Score } from '../model/value/score.js';

/** A long binary tail says nothing: twelve digits are more than any source has. */
export const short = (value: Score): Score =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;
