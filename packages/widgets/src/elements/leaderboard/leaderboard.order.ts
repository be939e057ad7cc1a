import { isMissing, type Board, type BoardRow } from '@thidua/core';
import { inOrderOfNames, type IndexedRow } from './leaderboard.index.js';

/** A column and the way it is sorted. */
export interface Sorting {
  column: string;
  isDescending: boolean;
}

/** Reads `sort`: a column, with `-` before it for descending. */
export function parseSorting(text: string | undefined | null): Sorting {
  const column = text?.replace(/^-/, '') || 'rank';
  return { column, isDescending: text?.startsWith('-') ?? false };
}

/** Writes what {@link parseSorting} reads. */
export const printSorting = ({ column, isDescending }: Sorting): string =>
  (isDescending ? '-' : '') + column;

/** What orders a row by a column, smaller first; `undefined` stays last either way. */
function keyOf(row: BoardRow, column: string, board: Board): number | undefined {
  switch (column) {
    case 'rank':
      return row.rank;
    case 'blocRank':
      return row.blocRank;
    case 'grade': {
      const place = board.grades.findIndex(({ id }) => id === row.grade);
      return place < 0 ? undefined : place;
    }
    case 'change': {
      const { kind, places } = row.change ?? {};
      return places === undefined ? undefined : kind === 'down' ? -places : places;
    }
    default: {
      const value = column === 'score' ? row.score : row.values?.[column];
      return value === undefined || isMissing(value) ? undefined : value;
    }
  }
}

/**
 * Orders rows. Equals keep their published order, and rows without a value stay last in both
 * directions, so that a gap never looks like a best or a worst result.
 */
export function orderRows(
  rows: readonly IndexedRow[],
  board: Board,
  { column, isDescending }: Sorting,
): readonly IndexedRow[] {
  if (column === 'name') {
    const ordered = inOrderOfNames(rows);
    return isDescending ? [...ordered].reverse() : ordered;
  }
  if (column === 'rank' && !isDescending) return rows;
  if (column === 'bloc') return orderByBloc(rows, isDescending);
  const sign = isDescending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row.row, column, board) }));
  return keyed
    .sort((left, right) => {
      if (left.key === undefined || right.key === undefined) {
        return Number(left.key === undefined) - Number(right.key === undefined);
      }
      return sign * (left.key - right.key);
    })
    .map(({ row }) => row);
}

function orderByBloc(rows: readonly IndexedRow[], isDescending: boolean): readonly IndexedRow[] {
  const ids = [...new Set(rows.map(({ bloc }) => bloc?.id ?? ''))].sort();
  if (isDescending) ids.reverse();
  return ids.flatMap((id) => rows.filter(({ bloc }) => (bloc?.id ?? '') === id));
}
