import {
  formatDate,
  formatMissing,
  formatOrigin,
  formatScale,
  formatPoints,
  formatReason,
  isMissing,
  type Board,
  type BoardRow,
  type Locale,
  type Scoreboard,
} from '@thidua/core';
import { formatScore, namesIn } from './names.js';
import type { Beside, RowPlace } from './place-of.js';
import { reasonWords } from './words.js';

/** Score, rank, place in the cluster, grade and change, in one line. */
export function standingOf(
  scoreboard: Scoreboard,
  board: Board,
  row: BoardRow,
  place: RowPlace,
  locale: Locale,
): string {
  const words = reasonWords[locale];
  const { score, rank, unranked, grade, change } = row;
  const written = formatScore(score, board, locale);
  const bloc = scoreboard.blocs.find(({ id }) => id === place.bloc?.id);
  const graded = board.grades.find(({ id }) => id === grade);
  const parts = [
    isMissing(score)
      ? words.noScore(written)
      : board.unit === undefined
        ? words.points(written)
        : written,
    rank === undefined
      ? words.notRanked(unranked === undefined ? '' : formatMissing(unranked, locale))
      : words.rank(rank, place.of),
    ...(place.bloc && bloc
      ? [words.inBloc(bloc.name[locale], place.bloc.rank, place.bloc.of)]
      : []),
    ...(graded ? [words.grade(graded.title[locale])] : []),
    ...(change ? [words.change[change.kind](change.places)] : []),
  ];
  return words.score(namesIn(scoreboard, locale)(row.code), parts.join('; '));
}

/** Who is next above and below, by how many points, and with whom the rank is shared. */
export function neighboursOf(
  board: Board,
  { above, below, tiedWith }: RowPlace,
  nameOf: (code: string) => string,
  locale: Locale,
): string[] {
  const words = reasonWords[locale];
  const told = (
    { code, rank, gap }: Beside,
    apart: typeof words.above,
    equal: typeof words.equalAbove,
  ): string[] => {
    if (gap === undefined) return [];
    if (gap === 0) return [equal(nameOf(code), rank)];
    return [apart(nameOf(code), rank, formatPoints(gap, undefined, locale, board.digits))];
  };
  return [
    ...(tiedWith.length > 0 ? [words.tied(tiedWith.map(nameOf).join(', '))] : []),
    ...(above ? told(above, words.above, words.equalAbove) : []),
    ...(below ? told(below, words.below, words.equalBelow) : []),
  ];
}

/** Why each criterion gave its points, in a sentence each. */
export function reasonsOf(board: Board, { breakdown = [] }: BoardRow, locale: Locale): string[] {
  const criteria = new Map((board.criteria ?? []).map((criterion) => [criterion.id, criterion]));
  return breakdown.flatMap((reason) => {
    const criterion = criteria.get(reason.criterion);
    if (!criterion) return [];
    const origin = formatOrigin(board, reason, locale);
    return [
      [
        formatReason(reason, criterion, locale, criterion.digits ?? board.digits),
        ...(origin ? [reasonWords[locale].origin(origin)] : []),
      ].join(' '),
    ];
  });
}

/** Why a row has its score and its rank, line by line. */
export function explanationLines(
  scoreboard: Scoreboard,
  board: Board,
  row: BoardRow,
  place: RowPlace,
  locale: Locale,
): string[] {
  const words = reasonWords[locale];
  const reasons = reasonsOf(board, row, locale);
  const partial = formatScale(row, board, locale);
  return [
    board.title[locale],
    standingOf(scoreboard, board, row, place, locale),
    ...(partial === undefined ? [] : [`${partial}.`]),
    ...neighboursOf(board, place, namesIn(scoreboard, locale), locale),
    '',
    ...(reasons.length > 0
      ? [words.why, ...reasons.map((reason) => `  ${reason}`)]
      : [board.scheme && !board.criteria ? words.reasonsLeftOut : words.noReasons]),
    '',
    words.source(board.source.title[locale], formatDate(board.asOf, locale)),
  ];
}
