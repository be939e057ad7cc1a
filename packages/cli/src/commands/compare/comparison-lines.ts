import {
  formatMissing,
  formatNumber,
  formatValue,
  isMissing,
  type Board,
  type BoardCriterion,
  type Locale,
  type Score,
} from '@thidua/core';
import { formatScore } from '../../board/ranking-lines.js';
import { tableLines } from '../../output/table.js';
import type { BoardChange, CriterionChange, RowChange } from './compare-boards.js';
import { compareWords } from './words.js';

const signed = (gain: number, digits: number, locale: Locale): string =>
  `${gain > 0 ? '+' : '−'}${formatNumber(Math.abs(gain), locale, digits)}`;

/** What a criterion held before and after, and what that gave or cost. */
function changeOf(
  { value, points, gain }: CriterionChange,
  criterion: BoardCriterion,
  { digits }: Board,
  locale: Locale,
): string {
  const words = compareWords[locale];
  const written = (score: Score | undefined): string =>
    score === undefined
      ? words.none
      : isMissing(score)
        ? formatMissing(score.missing, locale)
        : formatValue(score, criterion, locale);
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

/** Why a row moved, by the criteria that gave or cost most; or that others moved around it. */
function reasonsFor(change: RowChange, board: Board, locale: Locale): string[] {
  const words = compareWords[locale];
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

/** How many criteria are told of a row; the others are in the JSON. */
const mostReasons = 3;

/** What changed in a ranking, as a table with reasons below each row. */
export function comparisonLines(
  { rows, unchanged, isSameScheme }: BoardChange,
  board: Board,
  nameOf: (code: string) => string,
  locale: Locale,
): string[] {
  const words = compareWords[locale];
  const score = (each: Score | undefined): string =>
    each === undefined ? words.none : formatScore(each, board, locale);
  const rank = (each: number | undefined): string =>
    each === undefined ? words.none : String(each);
  const [head = '', ...table] = tableLines(
    [
      { title: words.columns.locality },
      { title: words.columns.rank },
      { title: words.columns.score },
    ],
    rows.map((change) => [
      nameOf(change.code),
      words.from(rank(change.rank.before), rank(change.rank.after)),
      words.from(score(change.score.before), score(change.score.after)),
    ]),
  );
  const told = rows.flatMap((change, index) => [
    table[index] ?? '',
    ...reasonsFor(change, board, locale).map((reason) => `    ${reason}`),
  ]);
  return [
    board.title[locale],
    ...(isSameScheme ? [] : [words.otherRules]),
    ...(rows.length > 0 ? [head, ...told] : [words.nothing]),
    ...(rows.length > 0 && unchanged > 0 ? [words.unchanged(unchanged)] : []),
  ];
}
