import {
  formatShare,
  isMissing,
  type Board,
  type BoardRow,
  type Locale,
  type Scoreboard,
} from '@thidua/core';
import { formatScore, namesIn } from '@thidua/office';
import { tableLines } from '../output/table.js';
import { boardWords } from './words.js';

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
