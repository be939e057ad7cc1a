import type { Board, BoardCriterion, BoardRow } from '../model/board.js';
import { isMissing } from '../model/is-missing.js';
import { isMoreThan } from '../numbers/tolerance.js';
import { rankChange } from '../ranking/rank-change.js';
import { factsOf, isRuleKind } from '../rules/facts.js';
import { roundingOf } from '../scoring/score-rounding.js';
import { contradictions } from './contradictions.js';
import type { IssueData } from './issue.js';
import { idsOf, repeated, unknown, type Path } from './reference-checks.js';

/** How the rank moved must be how it moved; who has no rank, or no other to compare with, did not. */
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

/** Plausible ranks go from the better to the worse, among as many as there are. */
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
 * The most points that a row can have for a criterion. Many rules may give more than the maximum, and
 * a scheme that rounds every criterion may round it up.
 */
function mostOf(criterion: BoardCriterion | undefined, digits: number): number {
  const { rule = '', maxPoints } = criterion ?? {};
  const isLimit = isRuleKind(rule) && factsOf(rule).isCapped;
  if (maxPoints === undefined || !isLimit) return Infinity;
  return roundingOf({ digits, mode: 'up', stage: 'criterion' })(maxPoints);
}

function breakdownIssues({ breakdown = [] }: BoardRow, board: Board, path: Path): IssueData[] {
  const criteria = new Map((board.criteria ?? []).map((criterion) => [criterion.id, criterion]));
  const known = new Set(criteria.keys());
  return [
    ...repeated(
      breakdown.map(({ criterion }, index) => ({
        value: criterion,
        path: [...path, index, 'criterion'],
      })),
    ),
    ...breakdown.flatMap(({ criterion, points }, index): IssueData[] => {
      const most = mostOf(criteria.get(criterion), board.digits);
      const isOver = !isMissing(points) && isMoreThan(points, most);
      const place = [...path, index, 'points'];
      return [
        ...unknown(criterion, known, 'criteria', [...path, index, 'criterion']),
        ...(isOver
          ? [
              {
                code: 'out-of-range' as const,
                path: place,
                received: points,
                expected: `≤ ${most}`,
              },
            ]
          : []),
      ];
    }),
  ];
}

/**
 * Checks what one row says: what it refers to, and that its parts do not contradict each other.
 *
 * @param isRankRight a wrong rank says nothing of how it changed
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
