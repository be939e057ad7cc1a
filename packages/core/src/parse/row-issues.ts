import type { Board, BoardRow } from '../model/board/board.js';
import { isMissing } from '../model/value/is-missing.js';
import { rankChange } from '../ranking/rank-change.js';
import { breakdownIssues } from './breakdown-issues.js';
import { contradictions } from '../issues/contradictions.js';
import type { IssueData } from '../issues/issue.js';
import { idsOf, unknown, type Path } from '../issues/reference-checks.js';

/**
 * The stated rank change must be correct; without a rank, or one to compare with, there is none.
 */
function changeIssues({ rank, previousRank, change }: BoardRow, path: Path): IssueData[] {
  if (change === undefined) return [];
  const right = rank === undefined ? undefined : rankChange(rank, previousRank);
  return [
    ...contradictions(change.kind, right?.kind, [...path, 'kind']),
    ...(right?.kind === change.kind
      ? contradictions(change.places, right.places, [...path, 'places'])
      : []),
  ];
}

/** Plausible ranks go from the better to the worse, within the number of units. */
function intervalIssues({ interval }: BoardRow, rows: number, path: Path): IssueData[] {
  if (interval === undefined) return [];
  const [best, worst] = interval;
  return [
    ...(best <= worst
      ? []
      : [
          {
            code: 'out-of-range' as const,
            path: [...path, 1],
            received: worst,
            expected: `≥ ${best}`,
          },
        ]),
    ...(worst <= rows
      ? []
      : [
          {
            code: 'out-of-range' as const,
            path: [...path, 1],
            received: worst,
            expected: `≤ ${rows}`,
          },
        ]),
  ];
}

/**
 * A grade follows from the score if the board ranks by scores; a score withheld still has its
 * grade.
 */
function gradeIssues({ score, grade }: BoardRow, { basis }: Board, path: Path): IssueData[] {
  const isThere = basis !== 'score' || !isMissing(score) || score.missing === 'not-published';
  return isThere ? [] : contradictions(grade, undefined, [...path, 'grade']);
}

/**
 * Checks one row: its references exist, and its parts do not contradict each other.
 *
 * @param isRankRight a change cannot be checked against a wrong rank
 */
export function rowIssues(
  row: BoardRow,
  board: Board,
  isRankRight: boolean,
  path: Path,
): IssueData[] {
  const { rank, blocRank, unranked, grade, values = {} } = row;
  const columns = idsOf(board.columns);
  return [
    ...unknown(grade, idsOf(board.grades), 'grades', [...path, 'grade']),
    ...gradeIssues(row, board, path),
    ...Object.keys(values).flatMap((id) =>
      unknown(id, columns, 'columns', [...path, 'values', id]),
    ),
    ...(rank === undefined
      ? contradictions(blocRank, undefined, [...path, 'blocRank'])
      : contradictions(unranked, undefined, [...path, 'unranked'])),
    ...(isRankRight ? changeIssues(row, [...path, 'change']) : []),
    ...intervalIssues(row, board.rows.length, [...path, 'interval']),
    ...breakdownIssues(row, board, [...path, 'breakdown']),
  ];
}
