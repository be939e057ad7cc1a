import { formatMissing, formatNumber, isMissing, type Board, type Locale } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';

/** A board of the scoreboard. */
export function boardOf(id: string): Board {
  const board = scoreboard2023.boards.find((candidate) => candidate.id === id);
  if (!board) throw new Error(`The scoreboard has no board ${id}`);
  return board;
}

/** A score as it was published, or why it is missing. */
export const scoreText = (board: Board, score: Board['rows'][number]['score'], locale: Locale) =>
  isMissing(score)
    ? formatMissing(score.missing, locale)
    : `${formatNumber(score, locale, board.digits)}${board.unit ?? ''}`;
