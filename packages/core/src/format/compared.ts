import type { Language } from '../model/value/text.js';
import { isSame } from '../numbers/tolerance.js';
import { roundHalfUp } from '../numbers/rounding.js';
import { formatShare, formatUpTo } from './number.js';

/** Decimals at which unequal numbers always differ: finer than any tolerance. */
const mostDigits = 10;

/**
 * Reported and stated numbers have few decimals and are written in full; a quotient may never end.
 */
const mostStated = 6;
const usual = 2;

/** How many decimals a number was stated with; two for a computed number that does not end. */
function decimalsOf(value: number): number {
  for (let digits = 0; digits <= mostStated; digits += 1) {
    if (isSame(roundHalfUp(value, digits), value)) return digits;
  }
  return usual;
}

/** The texts of numbers with the fewest digits that distinguish unequal ones. */
function apart(
  values: readonly number[],
  least: number,
  write: (value: number, digits: number) => string,
): string[] {
  // Equal numbers get the same text, despite binary noise.
  const told = values.map((value) => values.find((other) => isSame(other, value)) ?? value);
  // A number that is not 0 is never written as 0.
  const distinct = [...new Set([0, ...told.filter((value) => !isSame(value, 0))])];
  for (let digits = least; digits < mostDigits; digits += 1) {
    const texts = new Map(distinct.map((value) => [value, write(value, digits)]));
    if (new Set(texts.values()).size === distinct.length) {
      return told.map((value) => texts.get(value) ?? write(value, digits));
    }
  }
  return told.map((value) => write(value, mostDigits));
}

/**
 * Writes numbers that a reader compares: the texts are equal, less or greater exactly as the
 * numbers are, and only 0 is written as 0. They have the digits asked for, and more if two numbers
 * need them to be distinguished; no trailing zeros. Numbers equal but for binary noise get the same
 * text.
 *
 * @param digits decimals to begin with, 0 to 10; without it as many as the numbers were stated with,
 *   up to six, and two for those that do not end
 * @throws MisuseError `not-a-number`
 * @example
 * formatCompared([129.996, 130], 'en', 2); // ['129.996', '130']
 * formatCompared([0.1 + 0.2, 0.3], 'vi'); // ['0,3', '0,3']
 */
export const formatCompared = (
  values: readonly number[],
  locale: Language,
  digits = Math.max(0, ...values.map(decimalsOf)),
): string[] => apart(values, digits, (value, most) => formatUpTo(value, locale, most));

/**
 * Writes shares that a reader compares as percentages, cut as by {@link formatShare}: as many
 * decimals as unequal shares need to be distinguished.
 *
 * @param digits decimals to begin with; 1 where not given
 * @throws MisuseError `not-a-number`
 * @example
 * formatComparedShares([0.6701, 0.6702], 'en'); // ['67.01%', '67.02%']
 */
export const formatComparedShares = (
  shares: readonly number[],
  locale: Language,
  digits = 1,
): string[] => apart(shares, digits, (share, most) => formatShare(share, locale, most));
