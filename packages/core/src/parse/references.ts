import type { Board } from '../model/board.js';
import type { Bound, TargetDefinition } from '../model/target.js';
import type { Scoreboard } from '../model/scoreboard.js';
import { endOf } from '../calendar/civil-date.js';
import type { IssueData } from './issue.js';
import { rankIssues, type BlocOf } from './rank-issues.js';

type Path = readonly (string | number)[];

function duplicates<Key extends string>(
  items: readonly Record<Key, string>[],
  key: Key,
  path: Path,
): IssueData[] {
  const seen = new Set<string>();
  return items.flatMap((item, index): IssueData[] => {
    const received = item[key];
    if (seen.has(received)) return [{ code: 'duplicate', path: [...path, index, key], received }];
    seen.add(received);
    return [];
  });
}

function unknown(
  received: string | undefined,
  known: ReadonlySet<string>,
  list: string,
  path: Path,
): IssueData[] {
  return received === undefined || known.has(received)
    ? []
    : [{ code: 'unknown-reference', path, received, expected: list }];
}

/** The later of two dates must not come before the earlier, where both are known. */
function disorder(earlier: string | undefined, later: string | undefined, path: Path): IssueData[] {
  return earlier === undefined || later === undefined || earlier <= later
    ? []
    : [{ code: 'not-in-order', path, received: later, expected: earlier }];
}

const boundsOf: Record<TargetDefinition['direction'], readonly Bound[]> = {
  increase: ['at-least', 'more-than', 'exactly'],
  decrease: ['at-most', 'less-than', 'exactly'],
};

function targetIssues(target: TargetDefinition, path: Path): IssueData[] {
  const { baseline, deadline, direction, bound } = target;
  const bounds = boundsOf[direction];
  return [
    ...disorder(baseline && endOf(baseline.asOf), deadline, [...path, 'deadline']),
    ...(bounds.includes(bound)
      ? []
      : [
          {
            code: 'not-allowed' as const,
            path: [...path, 'bound'],
            received: bound,
            expected: bounds.join(', '),
          },
        ]),
  ];
}

const idsOf = (items: readonly { id: string }[]): Set<string> => new Set(items.map(({ id }) => id));

function boardIssues(board: Board, blocOf: BlocOf, path: Path): IssueData[] {
  const rows = [...path, 'rows'];
  const codes = new Set(blocOf.keys());
  const grades = idsOf(board.grades);
  const columns = idsOf(board.columns);
  return [
    ...duplicates(board.grades, 'id', [...path, 'grades']),
    ...duplicates(board.columns, 'id', [...path, 'columns']),
    ...duplicates(board.rows, 'code', rows),
    ...board.rows.flatMap((row, index) => [
      ...unknown(row.code, codes, 'localities', [...rows, index, 'code']),
      ...unknown(row.grade, grades, 'grades', [...rows, index, 'grade']),
      ...Object.keys(row.values ?? {}).flatMap((id) =>
        unknown(id, columns, 'columns', [...rows, index, 'values', id]),
      ),
    ]),
    ...rankIssues(board, blocOf, rows),
  ];
}

/** Checks what a schema cannot: codes that must exist or be unique, ranks, and order in time. */
export function referenceIssues(scoreboard: Scoreboard): IssueData[] {
  const { blocs, localities, targets, boards, milestones } = scoreboard;
  const blocOf = new Map(localities.map(({ code, bloc }) => [code, bloc]));
  const blocIds = idsOf(blocs);
  return [
    ...duplicates(blocs, 'id', ['blocs']),
    ...duplicates(localities, 'code', ['localities']),
    ...duplicates(targets, 'id', ['targets']),
    ...duplicates(boards, 'id', ['boards']),
    ...duplicates(milestones, 'id', ['milestones']),
    ...localities.flatMap(({ bloc, validFrom, validTo }, index) => [
      ...unknown(bloc, blocIds, 'blocs', ['localities', index, 'bloc']),
      ...disorder(validFrom, validTo, ['localities', index, 'validTo']),
    ]),
    ...targets.flatMap((target, index) => targetIssues(target, ['targets', index])),
    ...milestones.flatMap(({ since, date }, index) =>
      disorder(since, date, ['milestones', index, 'date']),
    ),
    ...boards.flatMap((board, index) => boardIssues(board, blocOf, ['boards', index])),
  ];
}
