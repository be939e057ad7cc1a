import type { Benchmark } from '../model/board/benchmark.js';
import type { Board, BoardRow } from '../model/board/board.js';
import type { IssueData } from '../issues/issue.js';
import { idsOf, repeated, unknown, type Path } from '../issues/reference-checks.js';
import { isMoreThan } from '../numbers/tolerance.js';
import { itemsAt, type Soundness } from './soundness.js';

/** What reasons can refer to: criteria, groups, grades, and the codes of the rows. */
interface Known {
  criteria: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  grades: ReadonlySet<string>;
  codes: ReadonlySet<string>;
}

const inList = (
  ids: readonly string[],
  known: ReadonlySet<string>,
  list: string,
  path: Path,
): IssueData[] => ids.flatMap((id) => unknown(id, known, list, [...path, id]));

/** No middle value is above the best. */
const middleIssues = ({ median, best }: Benchmark, path: Path): IssueData[] =>
  isMoreThan(median, best)
    ? [{ code: 'out-of-range', path: [...path, 'median'], received: median, expected: `≤ ${best}` }]
    : [];

function reasonsOf(row: BoardRow, known: Known, path: Path): IssueData[] {
  const { groups = {}, gradeReason = [], tieBreak = [] } = row;
  return [
    ...inList(Object.keys(groups), known.groups, 'groups', [...path, 'groups']),
    ...(['strengths', 'weaknesses', 'gains'] as const).flatMap((list) =>
      (row[list] ?? []).flatMap(({ criterion }, index) =>
        unknown(criterion, known.criteria, 'criteria', [...path, list, index, 'criterion']),
      ),
    ),
    ...gradeReason.flatMap(({ grade }, index) =>
      unknown(grade, known.grades, 'grades', [...path, 'gradeReason', index, 'grade']),
    ),
    ...tieBreak.flatMap(({ code, among = [] }, index) => [
      ...unknown(code, known.codes, 'rows', [...path, 'tieBreak', index, 'code']),
      ...among.flatMap((each, place) =>
        unknown(each, known.codes, 'rows', [...path, 'tieBreak', index, 'among', place]),
      ),
    ]),
  ];
}

/** What benchmarks and the reasons of rows refer to must be on the board. */
export function reasonIssues(
  board: Board,
  soundness: Soundness,
  path: Path,
  blocs: ReadonlySet<string> | undefined,
): IssueData[] {
  const { criteria = [], groups = [], grades, rows, benchmarks } = board;
  const { isSound } = soundness;
  const needed = ['criteria', 'groups', 'grades', 'rows', 'benchmarks'] as const;
  if (needed.some((list) => !isSound(...path, list))) return [];
  const known = {
    criteria: idsOf(criteria),
    groups: idsOf(groups),
    grades: idsOf(grades),
    codes: new Set(rows.map(({ code }) => code)),
  };
  const found = itemsAt(benchmarks, soundness, [...path, 'benchmarks']);
  return [
    ...rows.flatMap((row, index) => reasonsOf(row, known, [...path, 'rows', index])),
    ...repeated(
      found.map(({ item, path: place }) => ({ value: item.bloc ?? '', path: [...place, 'bloc'] })),
    ),
    ...found.flatMap(({ item, path: place }) => [
      ...(blocs ? unknown(item.bloc, blocs, 'blocs', [...place, 'bloc']) : []),
      ...middleIssues(item.score, [...place, 'score']),
      ...(['groups', 'criteria'] as const).flatMap((list) =>
        Object.entries(item[list] ?? {}).flatMap(([id, benchmark]) => [
          ...unknown(id, known[list], list, [...place, list, id]),
          ...middleIssues(benchmark, [...place, list, id]),
        ]),
      ),
    ]),
  ];
}
