import {
  formatMissing,
  formatNumber,
  formatShare,
  isMissing,
  type Board,
  type BoardRow,
  type Locale,
  type Score,
  type Scoreboard,
} from '@thidua/core';
import { tableLines } from '../output/table.js';
import { boardWords } from './words.js';

/** Names of localities by their codes; the code itself where there is none. */
export function namesIn({ localities }: Scoreboard, locale: Locale): (code: string) => string {
  const names = new Map(localities.map(({ code, name }) => [code, name[locale]]));
  return (code) => names.get(code) ?? code;
}

/** A score as a board prints it, or why there is none. */
export const formatScore = (score: Score, { digits, unit = '' }: Board, locale: Locale): string =>
  isMissing(score)
    ? formatMissing(score.missing, locale)
    : `${formatNumber(score, locale, digits)}${unit}`;

/** Ranked rows by rank, then the others. */
const byRank = (rows: readonly BoardRow[]): BoardRow[] =>
  [...rows].sort((left, right) => (left.rank ?? Infinity) - (right.rank ?? Infinity));

/** The first rows of a ranking as a table, and how many follow. */
export function rankingLines(
  scoreboard: Scoreboard,
  board: Board,
  locale: Locale,
  most = 10,
): string[] {
  const words = boardWords[locale];
  const nameOf = namesIn(scoreboard, locale);
  const grades = new Map(board.grades.map(({ id, title }) => [id, title[locale]]));
  const shown = byRank(board.rows).slice(0, most);
  const lines = tableLines(
    [
      { title: words.rank, isNumber: true },
      { title: words.code },
      { title: words.locality },
      { title: board.scoreTitle[locale], isNumber: true },
      { title: grades.size > 0 ? words.grade : '' },
    ],
    shown.map(({ rank, code, score, grade }) => [
      rank === undefined ? '–' : String(rank),
      code,
      nameOf(code),
      formatScore(score, board, locale),
      grades.get(grade ?? '') ?? '',
    ]),
  );
  const further = board.rows.length - shown.length;
  const partly = shown.flatMap(({ code, score, dataShare }) =>
    dataShare === undefined || isMissing(score)
      ? []
      : [`${nameOf(code)} (${formatShare(dataShare, locale)})`],
  );
  return [
    ...lines,
    ...(further > 0 ? [words.further(further)] : []),
    ...(partly.length > 0 ? [words.partly(partly.join(', '))] : []),
  ];
}
