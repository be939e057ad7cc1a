import {
  factsOf,
  formatCompared,
  formatMissing,
  formatValue,
  isMissing,
  ruleKinds,
  type BoardCriterion,
  type Breakdown,
  type Locale,
  type RuleKind,
  type Score,
} from '@thidua/core';
import { dayOfInstant } from '../cells/serial-day.js';
import type { FormCell } from './form.js';
import { plainText } from './plain-text.js';

export const textCell = (text: string): FormCell => ({ kind: 'text', text: plainText(text) });
export const gapCell = (text: string): FormCell => ({ kind: 'gap', text });

/** A number, or why it is not there. */
export const scoreCell = (score: Score, digits: number, locale: Locale): FormCell =>
  isMissing(score)
    ? gapCell(formatMissing(score.missing, locale))
    : { kind: 'number', value: score, digits };

const decimalsIn = (text: string): number => text.split('.')[1]?.length ?? 0;

/** Decimals that are shown, and no more, though a cell holds the whole number. */
const mostShown = 6;

/**
 * Decimals by which the numbers of a column are written: as many as were stated, two for those that do
 * not end, and more where one would be taken for the most, or for nothing.
 *
 * @param usual decimals that are enough otherwise
 */
export function digitsOf(
  scores: readonly Score[],
  { most, usual }: { most?: number | undefined; usual?: number } = {},
): number {
  const needed = scores.map((score) => {
    if (isMissing(score)) return 0;
    const compared = most === undefined ? [score] : [score, most];
    return decimalsIn(formatCompared(compared, 'en', usual)[0] ?? '');
  });
  return needed.reduce((greatest, each) => Math.max(greatest, Math.min(mostShown, each)), 0);
}

const readsOf = ({ rule }: BoardCriterion) =>
  ruleKinds.some((kind) => kind === rule) ? factsOf(rule as RuleKind).reads : 'number';

/** What was reported: a number, a day, yes or no in words, or why there is nothing. */
export function valueCell(
  entry: Breakdown | undefined,
  criterion: BoardCriterion,
  digits: number,
  locale: Locale,
): FormCell {
  const value: Score = entry?.value ?? { missing: 'not-published' };
  if (isMissing(value)) return scoreCell(value, digits, locale);
  const reads = readsOf(criterion);
  if (reads === 'date') {
    const day = dayOfInstant(new Date(value * 86_400_000));
    return day === undefined ? scoreCell(value, digits, locale) : { kind: 'day', day };
  }
  return reads === 'yes-no' && entry?.target === undefined
    ? textCell(formatValue(value, criterion, locale))
    : scoreCell(value, digits, locale);
}

/** Whether what is reported is counted in a unit that a heading has to say. */
export const isCounted = (criterion: BoardCriterion): boolean => readsOf(criterion) === 'number';
