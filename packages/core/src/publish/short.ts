import { isMissing } from '../model/value/is-missing.js';
import type { Score } from '../model/value/score.js';

/** A long binary tail is meaningless: twelve digits are more than any source has. */
export const shortNumber = (value: number): number => Number(value.toPrecision(12));

/** The same for a number that may be missing. */
export const short = (value: Score): Score => (isMissing(value) ? value : shortNumber(value));
