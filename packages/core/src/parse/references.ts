import type { Board } from '../model/board.js';
import type { TargetDefinition } from '../model/target.js';
import type { Scoreboard } from '../model/scoreboard.js';
import { endOf } from '../calendar/civil-date.js';
import type { IssueData } from './issue.js';
import { rankIssues, type BlocOf } from './rank-issues.js';
import {
  contradiction,
  disorder,
  duplicates,
  idsOf,
  unknown,
  type Path,
} from './reference-checks.js';

function targetIssues(target: TargetDefinition, path: Path): IssueData[] {
  const { baseline, deadline, direction, bound } = target;
  return [
    ...disorder(baseline && endOf(baseline.asOf), deadline, [...path, 'deadline']),
    ...contradiction(direction, bound, [...path, 'bound']),
  ];
}

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
