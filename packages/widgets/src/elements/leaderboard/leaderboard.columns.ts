import {
  formatMissing,
  formatNumber,
  isMissing,
  textIn,
  type Board,
  type Language,
  type Score,
} from '@thidua/core';
import { scoreDigits } from '../../shared/score-digits.js';
import type { IndexedRow } from './leaderboard.index.js';
import { leaderboardWords, type LeaderboardWords } from './leaderboard.messages.js';

/** A column heading. */
export interface ColumnView {
  id: string;
  label: string;
  isNumeric: boolean;
}

/** A cell: text, and a further word if the text is only a symbol. */
export interface CellView {
  column: string;
  text: string;
  /** Read out instead of `text` if that is a symbol. */
  spoken?: string;
  /** A word beside the text. */
  aside?: string;
  isMissing?: boolean;
  /** Why it is missing, if the text is a symbol explained above the table. */
  reason?: string;
}

type Cell = (item: IndexedRow) => Omit<CellView, 'column'>;
/** A column and how its cells are made. */
export type ColumnDefinition = ColumnView & {
  cell: Cell;
  /** The value of the cell, if it may be missing with a reason. */
  scoreOf?: (item: IndexedRow) => Score | undefined;
};

const missingCell = (reason: string): Omit<CellView, 'column'> => ({
  text: reason,
  isMissing: true,
});

/** What decides which columns there are. */
interface Setting {
  hasBlocs: boolean;
  /** One bloc is shown: its own rank leads, the overall rank follows. */
  isOneBloc: boolean;
}

/** The columns for which a board has values, in order. */
export function columnsOf(
  board: Board,
  { hasBlocs, isOneBloc }: Setting,
  locale: Language,
): ColumnDefinition[] {
  const words = leaderboardWords(locale);
  const number = (value: number): string => formatNumber(value, locale);
  const score =
    (
      digits: number | undefined,
      unit = '',
    ): ((value: Score | undefined) => Omit<CellView, 'column'>) =>
    (value) =>
      value === undefined
        ? missingCell(formatMissing('no-data', locale))
        : isMissing(value)
          ? missingCell(formatMissing(value.missing, locale))
          : { text: formatNumber(value, locale, digits) + unit };
  const rankCell = (rank: number | undefined, isTied: boolean): Omit<CellView, 'column'> =>
    rank === undefined
      ? { text: '–', spoken: words.unranked }
      : { text: number(rank), ...(isTied && { aside: words.tied }) };
  const ownScore = score(scoreDigits(board), board.unit);
  const has = (test: (row: Board['rows'][number]) => unknown): boolean => board.rows.some(test);

  const overall: ColumnDefinition = {
    id: 'rank',
    label: isOneBloc ? words.overall : words.rank,
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
    isOneBloc ? inBloc : overall,
    has(({ change }) => change) && {
      id: 'change',
      label: words.change,
      isNumeric: true,
      cell: ({ row }) => changeCell(row.change, words, number),
    },
    { id: 'name', label: words.locality, isNumeric: false, cell: ({ name }) => ({ text: name }) },
    isOneBloc ? overall : false,
    hasBlocs &&
      !isOneBloc && {
        id: 'bloc',
        label: words.bloc,
        isNumeric: false,
        cell: ({ bloc }) => ({ text: textIn(bloc?.name, locale) ?? '–' }),
      },
    {
      id: 'score',
      label: textIn(board.scoreTitle, locale),
      isNumeric: true,
      cell: ({ row }) => ownScore(row.score),
      scoreOf: ({ row }) => row.score,
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
        text: textIn(board.grades.find(({ id }) => id === row.grade)?.title, locale) ?? '–',
      }),
    },
    ...board.columns.map(({ id, title, unit, digits }): ColumnDefinition => {
      // Own keys only: a page's script can pass an unchecked board.
      const scoreOf = ({ row: { values = {} } }: IndexedRow): Score | undefined =>
        Object.hasOwn(values, id) ? values[id] : undefined;
      const write = score(digits, unit);
      const cell: Cell = (item) => write(scoreOf(item));
      return { id, label: textIn(title, locale), isNumeric: true, cell, scoreOf };
    }),
  ];
  return columns.filter((column) => column !== false);
}

function changeCell(
  change: Board['rows'][number]['change'],
  words: LeaderboardWords,
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
