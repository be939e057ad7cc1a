import { formatNumber, textIn } from '@thidua/core';
import { sentencePicture, type PictureContent } from '../../picture/picture-content.js';
import { serverWords } from '../../server/server.messages.js';
import type { StaticQuestion } from '../../server/static-content.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { boardOf, notYetKnown, titleOf } from '../../shared/board.js';
import type { CellView } from './leaderboard.columns.js';
import { drawRows, type DrawnRow } from './leaderboard.drawing.js';
import { leaderboardWords } from './leaderboard.messages.js';
import type { ThiduaLeaderboard } from './leaderboard.js';
import { leaderboardView, type RowView } from './leaderboard.view.js';

/** A ranking as a picture: its first rows, and how many there are. */
export function leaderboardPicture({
  element,
  scoreboard,
  locale,
  maximumRows,
}: StaticQuestion<ThiduaLeaderboard>): PictureContent | Problem {
  if (!scoreboard) return { code: 'no-data', message: serverWords(locale).needsData };
  const board = boardOf(scoreboard, element.board, locale);
  if (isProblem(board)) return board;
  const bloc = scoreboard.blocs.find(({ id }) => id === element.bloc);
  const { source, asOf, status } = board;
  const notYet = notYetKnown(board, element.asOf, locale);
  if (notYet) return sentencePicture(titleOf(board, locale), notYet, { source });
  const limit = Math.min(element.limit || maximumRows, maximumRows);
  const choice = {
    ...{ bloc: element.bloc ?? '', query: '', sort: element.sort ?? '' },
    ...{ limit, pageSize: 0, page: 0, highlight: element.highlight ?? '', href: '' },
  };
  const { rows: first, count } = leaderboardView(scoreboard, board, choice, locale);
  const rankColumn = bloc ? 'blocRank' : 'rank';
  const rows = cutTo(first, maximumRows).map((row) => ({ row, cellOf: cellsOf(row, rankColumn) }));
  const words = leaderboardWords(locale);
  const all = words.count(formatNumber(count, locale));
  const labels = {
    rank: bloc ? words.blocRank : words.rank,
    name: rows.length < count ? `${formatNumber(rows.length, locale)}/${all}` : all,
    grade: board.grades.length > 0 ? words.grade : '',
    score: textIn(board.scoreTitle, locale),
  };
  return {
    heading: [titleOf(board, locale), textIn(bloc?.name, locale)].filter(Boolean).join(' · '),
    said: `${labels.name}: ${rows.map(({ cellOf }) => saidRow(cellOf)).join('; ')}`,
    draw: (area) => drawRows(area, rows.map(drawnRow), labels),
    provenance: { source, asOf, status },
  };
}

/** A highlighted locality from further down takes the place of the last row. */
const cutTo = (rows: readonly RowView[], most: number): readonly RowView[] =>
  rows.length > most ? [...rows.slice(0, most - 1), ...rows.slice(-1)] : rows;

type CellOf = (column: 'rank' | 'name' | 'score' | 'grade') => CellView | undefined;

/** Where one bloc is shown, its own ranks are the ranks. */
const cellsOf =
  ({ cells }: RowView, rankColumn: string): CellOf =>
  (column) =>
    cells.find((cell) => cell.column === (column === 'rank' ? rankColumn : column));

function drawnRow({ row, cellOf }: { row: RowView; cellOf: CellOf }): DrawnRow {
  return {
    rank: cellOf('rank')?.text ?? '',
    aside: cellOf('rank')?.aside ?? '',
    name: row.name,
    grade: cellOf('grade')?.text ?? '',
    score: wordsOf(cellOf('score')),
    isGap: cellOf('score')?.isMissing === true,
    isHighlighted: row.isHighlighted,
  };
}

/** A picture has few rows and no room above them, so each row says why it has no score. */
const wordsOf = (cell: CellView | undefined): string => cell?.reason ?? cell?.text ?? '';

/** `2 (đồng hạng) Bến Nguyệt 88,0, Tốt` */
function saidRow(cellOf: CellOf): string {
  const [rank, name, score, grade] = (['rank', 'name', 'score', 'grade'] as const).map((column) => {
    const { spoken, aside } = cellOf(column) ?? {};
    return `${spoken ?? wordsOf(cellOf(column))}${aside ? ` (${aside})` : ''}`;
  });
  return [[rank, name, score].join(' '), grade].filter(Boolean).join(', ');
}
