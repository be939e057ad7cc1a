import {
  foldText,
  formatNumber,
  isMissing,
  type Bloc,
  type Board,
  type Locale,
  type Score,
  type Scoreboard,
} from '@thidua/core';
import { words as commonWords } from '../../shared/words.js';
import { indexedRows, type IndexedRow } from './leaderboard.index.js';
import { leaderboardWords } from './leaderboard.messages.js';
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

/** A column heading. */
export interface ColumnView {
  id: string;
  label: string;
  isNumeric: boolean;
}

/** A cell: text, and a further word where the text alone is a sign. */
export interface CellView {
  column: string;
  text: string;
  /** Said instead of `text` where that is a sign. */
  spoken?: string;
  /** A word beside the text. */
  aside?: string;
  isMissing?: boolean;
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

type Cell = (item: IndexedRow) => Omit<CellView, 'column'>;
type ColumnDefinition = ColumnView & { cell: Cell };

const missingCell = (reason: string): Omit<CellView, 'column'> => ({
  text: reason,
  isMissing: true,
});

function columnsOf(board: Board, hasBlocs: boolean, choice: LeaderboardChoice, locale: Locale) {
  const words = leaderboardWords[locale];
  const { missing } = commonWords[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const score =
    (
      digits: number | undefined,
      unit = '',
    ): ((value: Score | undefined) => Omit<CellView, 'column'>) =>
    (value) =>
      value === undefined
        ? missingCell(missing['no-data'])
        : isMissing(value)
          ? missingCell(missing[value.missing])
          : { text: formatNumber(value, locale, digits) + unit };
  const rankCell = (rank: number | undefined, isTied: boolean): Omit<CellView, 'column'> =>
    rank === undefined
      ? { text: '–', spoken: words.unranked }
      : { text: number(rank), ...(isTied && { aside: words.tied }) };
  const has = (test: (row: Board['rows'][number]) => unknown): boolean => board.rows.some(test);

  const overall: ColumnDefinition = {
    id: 'rank',
    label: choice.bloc ? words.overall : words.rank,
    isNumeric: true,
    cell: ({ row, isTied }) => rankCell(row.rank, isTied),
  };
  const inBloc: ColumnDefinition = {
    id: 'blocRank',
    label: words.blocRank,
    isNumeric: true,
    cell: ({ row }) => rankCell(row.blocRank, false),
  };
  const columns: (ColumnDefinition | false)[] = [
    choice.bloc ? inBloc : overall,
    has(({ change }) => change) && {
      id: 'change',
      label: words.change,
      isNumeric: true,
      cell: ({ row }) => changeCell(row.change, words, number),
    },
    { id: 'name', label: words.locality, isNumeric: false, cell: ({ name }) => ({ text: name }) },
    choice.bloc ? overall : false,
    hasBlocs &&
      !choice.bloc && {
        id: 'bloc',
        label: words.bloc,
        isNumeric: false,
        cell: ({ bloc }) => ({ text: bloc?.name[locale] ?? '–' }),
      },
    {
      id: 'score',
      label: board.scoreLabel[locale],
      isNumeric: true,
      cell: ({ row }) => score(board.digits, board.unit)(row.score),
    },
    has(({ interval }) => interval) && {
      id: 'interval',
      label: words.interval,
      isNumeric: true,
      cell: ({ row }) => ({ text: row.interval?.map(number).join('–') ?? '–' }),
    },
    board.grades.length > 0 && {
      id: 'grade',
      label: words.grade,
      isNumeric: false,
      cell: ({ row }) => ({
        text: board.grades.find(({ id }) => id === row.grade)?.label[locale] ?? '–',
      }),
    },
    ...board.columns.map(({ id, label, unit, digits }): ColumnDefinition => ({
      id,
      label: label[locale],
      isNumeric: true,
      cell: ({ row }) => score(digits, unit)(row.values?.[id]),
    })),
  ];
  return columns.filter((column) => column !== false);
}

function changeCell(
  change: Board['rows'][number]['change'],
  words: (typeof leaderboardWords)[Locale],
  number: (value: number) => string,
): Omit<CellView, 'column'> {
  const places = number(change?.places ?? 0);
  switch (change?.kind) {
    case 'up':
      return { text: `▲ ${places}`, spoken: words.up(places) };
    case 'down':
      return { text: `▼ ${places}`, spoken: words.down(places) };
    case 'same':
      return { text: '=', spoken: words.same };
    case 'new':
      return { text: words.isNew };
    default:
      return { text: '–', spoken: words.unranked };
  }
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
  const columns = columnsOf(board, blocs.length > 1, choice, locale);
  const query = foldText(choice.query);
  const matching = orderRows(all, board, choice.sorting).filter(
    ({ bloc, folded }) => (!choice.bloc || bloc?.id === choice.bloc) && folded.includes(query),
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
