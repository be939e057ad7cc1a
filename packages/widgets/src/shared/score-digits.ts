import { formatNumber, type Board } from '@thidua/core';

/** The most decimals that a page needs; scores still equal with these are equal to every reader. */
const most = 10;

const known = new WeakMap<Board, number>();

/**
 * Decimals of a board's scores, computed once for each board: its own, and more if two units with
 * different ranks and scores would be shown with the same score.
 */
export function scoreDigits(board: Board): number {
  const places = known.get(board) ?? clearDigits(board);
  known.set(board, places);
  return places;
}

function clearDigits({ digits, rows }: Board): number {
  const ranked = rows
    .flatMap(({ rank, score }) =>
      rank !== undefined && typeof score === 'number' ? [{ rank, score }] : [],
    )
    .sort((left, right) => left.rank - right.rank);
  const isClear = (places: number): boolean => {
    // However they are rounded; writing thousands of numbers takes long.
    const apart = 1.5 / 10 ** places;
    return ranked.every(({ rank, score }, index) => {
      const next = ranked[index + 1];
      return (
        next === undefined ||
        next.rank === rank ||
        next.score === score ||
        Math.abs(next.score - score) > apart ||
        formatNumber(next.score, 'en', places) !== formatNumber(score, 'en', places)
      );
    });
  };
  let places = digits;
  while (places < most && !isClear(places)) places += 1;
  return places;
}
