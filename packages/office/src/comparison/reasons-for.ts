import {
  formatNumber,
  isMissing,
  type Board,
  type BoardCriterion,
  type Locale,
  type Score,
} from '@thidua/core';
import type { CriterionChange, RowChange } from './compare-boards.js';
import { comparisonWords } from './words.js';
import { writtenFigure } from './written-figure.js';

const signed = (gain: number, digits: number, locale: Locale): string =>
  `${gain > 0 ? '+' : '−'}${formatNumber(Math.abs(gain), locale, digits)}`;

/** What a criterion held before and after, and what that gave or cost. */
function changeOf(
  { value, points, gain }: CriterionChange,
  criterion: BoardCriterion,
  { digits }: Board,
  locale: Locale,
): string {
  const words = comparisonWords[locale];
  const written = (score: Score | undefined): string => writtenFigure(score, criterion, locale);
  const values = words.from(written(value.before), written(value.after));
  const given = (each: Score | undefined): string =>
    each === undefined || isMissing(each) ? words.unscored : formatNumber(each, locale, digits);
  const change =
    gain === undefined
      ? words.from(given(points.before), given(points.after))
      : gain === 0
        ? '±0'
        : signed(gain, digits, locale);
  return words.gain(criterion.title[locale], values, change);
}

/** How many criteria are told of a row; the others are in what is compared. */
const mostReasons = 3;

/** Why a row moved, by the criteria that gave or cost most; or that others moved around it. */
export function reasonsFor(change: RowChange, board: Board, locale: Locale): string[] {
  const words = comparisonWords[locale];
  if (change.kind !== 'changed') return [words[change.kind]];
  const known = new Map((board.criteria ?? []).map((criterion) => [criterion.id, criterion]));
  const told = change.criteria.flatMap((each) => {
    const criterion = known.get(each.criterion);
    return criterion ? [changeOf(each, criterion, board, locale)] : [];
  });
  const { before, after } = change.score;
  const isAsBefore = told.length === 0 && JSON.stringify(before) === JSON.stringify(after);
  return isAsBefore ? [words.others] : told.slice(0, mostReasons);
}
