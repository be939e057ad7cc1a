import type { Board } from '../model/board/board.js';
import { weightIssues } from './breakdown-issues.js';
import { parentCycles } from './parent-cycles.js';
import type { IssueData } from '../issues/issue.js';
import { rankIssues, type BlocOf } from './rank-issues.js';
import {
  disorder,
  duplicates,
  idsOf,
  repeated,
  unknown,
  type Path,
} from '../issues/reference-checks.js';
import { reasonIssues } from './reason-issues.js';
import { rowIssues } from './row-issues.js';
import { itemsAt, type Soundness } from './soundness.js';
import { figureSourceIssues } from './figure-source-issues.js';

/** Facts from the rest of a scoreboard; undefined if they cannot be relied on. */
export interface Surroundings {
  blocOf: BlocOf | undefined;
  blocs: ReadonlySet<string> | undefined;
  /** The day of publication. */
  publishedOn: string | undefined;
}

/** A locality is on a board once, and one that has departed is not on it. */
function codeIssues(board: Board, soundness: Soundness, path: Path): IssueData[] {
  const placed = (['rows', 'departed'] as const).flatMap((list) =>
    itemsAt(board[list], soundness, [...path, list]),
  );
  return repeated(
    placed
      .map(({ item, path: place }) => ({ value: item.code, path: [...place, 'code'] }))
      .filter(({ path: place }) => soundness.isSound(...place)),
  );
}

/** If a board names its groups, everything lies in one of these, and no group in itself. */
function groupIssues(
  { groups, criteria = [] }: Board,
  { isSound }: Soundness,
  path: Path,
): IssueData[] {
  if (!groups || !isSound(...path, 'groups')) return [];
  const known = idsOf(groups);
  const list = [...path, 'groups'];
  return [
    ...groups.flatMap(({ parent }, index) =>
      unknown(parent, known, 'groups', [...list, index, 'parent']),
    ),
    ...parentCycles(
      groups.map(({ id, parent }) => ({ code: id, ...(parent !== undefined && { parent }) })),
      list,
    ),
    ...(isSound(...path, 'criteria')
      ? criteria.flatMap(({ group }, index) =>
          unknown(group, known, 'groups', [...path, 'criteria', index, 'group']),
        )
      : []),
  ];
}

/** Checks a ranking on its own and against the localities, wherever its shape is right. */
export function boardIssues(
  board: Board,
  soundness: Soundness,
  path: Path,
  { blocOf, blocs, publishedOn }: Surroundings,
): IssueData[] {
  const { isSound } = soundness;
  const rows = itemsAt(board.rows, soundness, [...path, 'rows']);
  const codes = blocOf && new Set(blocOf.keys());
  const isWhole = ['grades', 'columns', 'criteria'].every((list) => isSound(...path, list));
  const areRanked = ['rows', 'basis', 'digits', 'scheme'].every((key) => isSound(...path, key));
  const ranks = areRanked ? rankIssues(board, blocOf ?? new Map(), [...path, 'rows']) : [];
  const isLate = publishedOn !== undefined && isSound(...path, 'asOf') && board.asOf > publishedOn;
  const lists = (['grades', 'columns', 'groups', 'criteria'] as const).filter((list) =>
    isSound(...path, list),
  );
  return [
    ...lists.flatMap((list) => duplicates(board[list] ?? [], 'id', [...path, list])),
    ...(isSound(...path, 'criteria') ? weightIssues(board, path) : []),
    ...groupIssues(board, soundness, path),
    ...figureSourceIssues(board, soundness, path),
    ...reasonIssues(board, soundness, path, blocs),
    ...codeIssues(board, soundness, path),
    ...rows.flatMap(({ item, path: place }) => [
      ...(codes && isSound(...place, 'code')
        ? unknown(item.code, codes, 'localities', [...place, 'code'])
        : []),
      ...(isWhole && isSound(...place) ? rowIssues(item, board, ranks.length === 0, place) : []),
    ]),
    ...ranks,
    ...(isSound(...path, 'days')
      ? disorder(board.days?.from, board.days?.to, [...path, 'days', 'to'])
      : []),
    ...(isLate
      ? [
          {
            code: 'out-of-range' as const,
            path: [...path, 'asOf'],
            received: board.asOf,
            expected: `≤ ${publishedOn}`,
          },
        ]
      : []),
  ];
}
