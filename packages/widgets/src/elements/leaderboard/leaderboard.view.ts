import {
  formatDaysOfYear,
  textIn,
  type Bloc,
  type Board,
  type Language,
  type Scoreboard,
} from '@thidua/core';
import { linkOf } from '../../shared/locality-link.js';
import { columnsOf, type CellView, type ColumnView } from './leaderboard.columns.js';
import { toldOnce } from './leaderboard.gaps.js';
import { indexedRows, rowsFound, type IndexedRow } from './leaderboard.index.js';
import { isSortable, orderRows, parseSorting, type Sorting } from './leaderboard.order.js';

/** What a reader has chosen. */
export interface LeaderboardChoice {
  bloc: string;
  query: string;
  /** As in `sort`; the order of ranks if empty. */
  sort: string;
  /** Rows before "show all"; 0 for no limit. */
  limit: number;
  /** Rows on a page; 0 for one page; `undefined` to choose by the length of the board. */
  pageSize: number | undefined;
  /** From 0. */
  page: number;
  highlight: string;
  /** Template of the address that a name leads to; empty for none. */
  href: string;
}

/** A line of the table. */
export interface RowView {
  code: string;
  name: string;
  cells: CellView[];
  /** Where the name leads. */
  link: string | undefined;
  isHighlighted: boolean;
  /** Whether the file says why the score is what it is. */
  hasReasons: boolean;
}

/** What the leaderboard prints. */
export interface LeaderboardView {
  columns: ColumnView[];
  sorting: Sorting;
  rows: RowView[];
  blocs: Bloc[];
  /** The only bloc that is shown, if one is chosen. */
  onlyBloc: Bloc | undefined;
  /** Rows that match, on all pages. */
  count: number;
  /** Rows of the board. */
  total: number;
  page: number;
  pages: number;
  hasMore: boolean;
  departed: string;
  /** Notes above the table: of which days the year is, and on columns with few or no values. */
  notes: string[];
}

/** Up to this many rows are shown at once, such as all provinces or a district's communes. */
const mostAtOnce = 100;
/** Rows per page of a longer board, so that it is shown as quickly as a short one. */
const usualPage = 50;

const pageSizeFor = (count: number): number => (count > mostAtOnce ? usualPage : 0);

/** The rows to draw: a page or the first few, and the highlighted locality before or after them. */
function visibleRows(
  rows: readonly IndexedRow[],
  { limit, highlight }: LeaderboardChoice,
  pageSize: number,
  page: number,
): readonly IndexedRow[] {
  const isLimited = limit > 0 && limit < rows.length;
  if (!isLimited && pageSize === 0) return rows;
  const [start, end] = isLimited ? [0, limit] : [page * pageSize, (page + 1) * pageSize];
  const isChosen = ({ row }: IndexedRow): boolean => row.code === highlight;
  return [
    ...rows.slice(0, start).filter(isChosen),
    ...rows.slice(start, end),
    ...rows.slice(end).filter(isChosen),
  ];
}

/** Turns a board into rows and words: filtered, searched, sorted and cut to what is drawn. */
export function leaderboardView(
  scoreboard: Scoreboard,
  board: Board,
  choice: LeaderboardChoice,
  locale: Language,
): LeaderboardView {
  const all = indexedRows(scoreboard, board, locale);
  const blocs = [...new Set(all.flatMap(({ bloc }) => bloc ?? []))];
  const ranked = choice.bloc ? all.filter(({ bloc }) => bloc?.id === choice.bloc) : all;
  const { columns, notes } = toldOnce(
    columnsOf(board, { hasBlocs: blocs.length > 1, isOneBloc: choice.bloc !== '' }, locale),
    ranked,
    locale,
  );
  const sorting = parseSorting(isSortable(choice.sort, board) ? choice.sort : '', columns[0]?.id);
  const matching = rowsFound(orderRows(all, board, sorting, locale), choice.query).filter(
    ({ bloc }) => !choice.bloc || bloc?.id === choice.bloc,
  );
  const pageSize = choice.pageSize ?? pageSizeFor(matching.length);
  const pages = pageSize > 0 ? Math.max(1, Math.ceil(matching.length / pageSize)) : 1;
  const page = Math.min(choice.page, pages - 1);
  const year = formatDaysOfYear(board, locale);
  const linkTo = ({ row: { code }, named }: IndexedRow): string | undefined =>
    choice.href ? linkOf(choice.href, { code, name: named.name.vi }) : undefined;
  const { departed } = board;
  // Few boards name any.
  const localities = departed.length > 0 ? scoreboard.localities : [];
  const names = new Map(localities.map(({ code, name }) => [code, textIn(name, locale)]));
  return {
    columns: columns.map(({ id, label, isNumeric }) => ({ id, label, isNumeric })),
    sorting,
    rows: visibleRows(matching, choice, pageSize, page).map((item) => ({
      code: item.row.code,
      name: item.name,
      cells: columns.map(({ id: column, cell }) => ({ column, ...cell(item) })),
      link: linkTo(item),
      isHighlighted: item.row.code === choice.highlight,
      hasReasons: Boolean(board.criteria?.length && item.row.breakdown?.length),
    })),
    blocs,
    onlyBloc: scoreboard.blocs.find(({ id }) => id === choice.bloc),
    count: matching.length,
    total: all.length,
    page,
    pages,
    hasMore: choice.limit > 0 && choice.limit < matching.length,
    departed: departed.map(({ code }) => names.get(code) ?? code).join(', '),
    notes: year === undefined ? notes : [`${year}.`, ...notes],
  };
}
