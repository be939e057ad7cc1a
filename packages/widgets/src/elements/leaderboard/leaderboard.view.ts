import type { Bloc, Board, Locale, Scoreboard } from '@thidua/core';
import { columnsOf, type CellView, type ColumnView } from './leaderboard.columns.js';
import { indexedRows, rowsFound, type IndexedRow } from './leaderboard.index.js';
import { orderRows, type Sorting } from './leaderboard.order.js';

/** What a reader has chosen. */
export interface LeaderboardChoice {
  bloc: string;
  query: string;
  sorting: Sorting;
  /** Rows before "show all"; 0 for no limit. */
  limit: number;
  /** Rows on a page; 0 for one page. */
  pageSize: number;
  /** From 0. */
  page: number;
  highlight: string;
}

/** A line of the table. */
export interface RowView {
  code: string;
  name: string;
  cells: CellView[];
  isHighlighted: boolean;
}

/** What the leaderboard prints. */
export interface LeaderboardView {
  columns: ColumnView[];
  rows: RowView[];
  blocs: Bloc[];
  /** Rows that match, on all pages. */
  count: number;
  /** Rows of the board. */
  total: number;
  page: number;
  pages: number;
  hasMore: boolean;
  departed: string;
}

/** The rows to draw: a page or the first few, and the highlighted locality where it is further down. */
function visibleRows(
  rows: readonly IndexedRow[],
  { limit, pageSize, highlight }: LeaderboardChoice,
  page: number,
): readonly IndexedRow[] {
  if (limit > 0 && limit < rows.length) {
    const pinned = rows.slice(limit).filter(({ row }) => row.code === highlight);
    return [...rows.slice(0, limit), ...pinned];
  }
  return pageSize > 0 ? rows.slice(page * pageSize, (page + 1) * pageSize) : rows;
}

/** Puts a board into rows and words: filtered, found, ordered and cut to what is drawn. */
export function leaderboardView(
  scoreboard: Scoreboard,
  board: Board,
  choice: LeaderboardChoice,
  locale: Locale,
): LeaderboardView {
  const all = indexedRows(scoreboard, board, locale);
  const blocs = [...new Set(all.flatMap(({ bloc }) => bloc ?? []))];
  const columns = columnsOf(
    board,
    { hasBlocs: blocs.length > 1, isOneBloc: choice.bloc !== '' },
    locale,
  );
  const matching = rowsFound(orderRows(all, board, choice.sorting), choice.query).filter(
    ({ bloc }) => !choice.bloc || bloc?.id === choice.bloc,
  );
  const pages = choice.pageSize > 0 ? Math.max(1, Math.ceil(matching.length / choice.pageSize)) : 1;
  const page = Math.min(choice.page, pages - 1);
  const localities = new Map(scoreboard.localities.map(({ code, name }) => [code, name[locale]]));
  return {
    columns: columns.map(({ id, label, isNumeric }) => ({ id, label, isNumeric })),
    rows: visibleRows(matching, choice, page).map((item) => ({
      code: item.row.code,
      name: item.name,
      cells: columns.map(({ id: column, cell }) => ({ column, ...cell(item) })),
      isHighlighted: item.row.code === choice.highlight,
    })),
    blocs,
    count: matching.length,
    total: all.length,
    page,
    pages,
    hasMore: choice.limit > 0 && choice.limit < matching.length,
    departed: board.departed.map(({ code }) => localities.get(code) ?? code).join(', '),
  };
}
