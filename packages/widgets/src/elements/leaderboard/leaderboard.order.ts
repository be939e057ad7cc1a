import { compareNames, isMissing, textIn, type Board, type Language } from '@thidua/core';
import { words } from '../../shared/words.js';
import { inOrderOfNames, type IndexedRow } from './leaderboard.index.js';

/** A column and the way it is sorted. */
export interface Sorting {
  column: string;
  isDescending: boolean;
}

/** Columns that every board may be sorted by, besides its own. */
const commonColumns = ['rank', 'blocRank', 'name', 'bloc', 'score', 'interval', 'grade', 'change'];

const sortableBy = ({ columns }: Board): readonly string[] => [
  ...commonColumns,
  ...columns.map(({ id }) => id),
];

/** Whether `sort` names something that a board can be sorted by. */
export const isSortable = (text: string, board: Board): boolean =>
  sortableBy(board).includes(text.replace(/^-/, ''));

/** The problem that a board cannot be sorted by `sort`; nothing if it can. */
export function wrongSort(text: string, board: Board, locale: Language) {
  if (isSortable(text, board)) return undefined;
  const wanted = words(locale).oneOf(sortableBy(board).join(', '));
  const message = words(locale).wrongAttribute('sort', text, wanted);
  return { code: 'unknown-word', message, cause: text, isVital: false };
}

/**
 * Parses `sort`: a column, with `-` before it for descending.
 *
 * @param leading the column by which the board is already ordered
 */
export function parseSorting(text: string | undefined | null, leading = 'rank'): Sorting {
  const column = text?.replace(/^-/, '') || leading;
  return { column, isDescending: text?.startsWith('-') ?? false };
}

/** Writes what {@link parseSorting} reads. */
export const printSorting = ({ column, isDescending }: Sorting): string =>
  (isDescending ? '-' : '') + column;

/** The sort key of a row for a column, smaller first; `undefined` stays last either way. */
function keyOf({ row }: IndexedRow, column: string, board: Board): readonly number[] | undefined {
  const known = (...keys: readonly (number | undefined)[]) =>
    keys.includes(undefined) ? undefined : (keys as number[]);
  switch (column) {
    case 'rank':
      return known(row.rank);
    case 'blocRank':
      return known(row.blocRank);
    case 'interval':
      return row.interval;
    case 'grade': {
      const place = board.grades.findIndex(({ id }) => id === row.grade);
      return known(place < 0 ? undefined : place);
    }
    case 'change': {
      const { kind, places } = row.change ?? {};
      return known(places !== undefined && kind === 'down' ? -places : places);
    }
    default: {
      const value = column === 'score' ? row.score : row.values?.[column];
      return known(value === undefined || isMissing(value) ? undefined : value);
    }
  }
}

/** Every row's place in an order that is slow to compare; ties share a place. */
function placesBy(rows: readonly IndexedRow[], nameOf: (row: IndexedRow) => string | undefined) {
  const names = [...new Set(rows.map(nameOf))].filter((name) => name !== undefined);
  const places = new Map(names.sort(compareNames).map((name, place) => [name, [place]]));
  return (row: IndexedRow) => places.get(nameOf(row) ?? '');
}

/**
 * Orders rows. Ties keep the order of their ranks, and rows without a value stay last in both
 * directions, so that a gap never looks like a best or a worst result.
 */
export function orderRows(
  rows: readonly IndexedRow[],
  board: Board,
  { column, isDescending }: Sorting,
  locale: Language,
): readonly IndexedRow[] {
  // Indexed in this order.
  if (column === 'rank' && !isDescending) return rows;
  if (column === 'name') {
    const ordered = inOrderOfNames(rows);
    return isDescending ? [...ordered].reverse() : ordered;
  }
  const sign = isDescending ? -1 : 1;
  const blocPlace =
    column === 'bloc' ? placesBy(rows, ({ bloc }) => textIn(bloc?.name, locale)) : undefined;
  const keyed = rows.map((row) => ({
    row,
    key: blocPlace ? blocPlace(row) : keyOf(row, column, board),
  }));
  return keyed
    .sort(({ key: left }, { key: right }) => {
      if (!left || !right) return Number(!left) - Number(!right);
      const place = left.findIndex((value, index) => value !== right[index]);
      return place < 0 ? 0 : sign * ((left[place] as number) - (right[place] as number));
    })
    .map(({ row }) => row);
}
