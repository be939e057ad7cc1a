import type { Board } from '../model/board.js';
import { isMissing } from '../model/is-missing.js';
import type { Scoreboard } from '../model/scoreboard.js';
import { competitionRanks } from '../ranking/competition-rank.js';
import { roundHalfUp } from '../scoring/rounding.js';
import type { IssueData } from './issue.js';

type Path = readonly (string | number)[];

function duplicates(values: readonly string[], path: Path, key: string): IssueData[] {
  const seen = new Set<string>();
  return values.flatMap((received, index): IssueData[] => {
    if (!seen.has(received)) {
      seen.add(received);
      return [];
    }
    return [{ code: 'duplicate', path: [...path, index, key], received }];
  });
}

function unknown(
  received: string | undefined,
  known: ReadonlySet<string>,
  expected: string,
  path: Path,
): IssueData[] {
  return received === undefined || known.has(received)
    ? []
    : [{ code: 'unknown-reference', path, received, expected }];
}

/** Ranks must be competition ranks among themselves, and follow the scores where these are known. */
function rankIssues(board: Board, path: Path): IssueData[] {
  const ranked = board.rows.flatMap((row, index) =>
    row.rank === undefined ? [] : [{ rank: row.rank, score: row.score, index }],
  );
  const check = (rows: typeof ranked, standing: (row: (typeof ranked)[number]) => number) => {
    const ranks = competitionRanks(rows.map(standing));
    return rows.flatMap(({ rank: received, index }, position): IssueData[] =>
      received === ranks[position]
        ? []
        : [
            {
              code: 'inconsistent-rank',
              path: [...path, 'rows', index, 'rank'],
              received,
              expected: String(ranks[position]),
            },
          ],
    );
  };
  const amongThemselves = check(ranked, (row) => -row.rank);
  if (amongThemselves.length > 0 || board.basis !== 'score') return amongThemselves;
  return check(
    ranked.filter((row) => !isMissing(row.score)),
    (row) => roundHalfUp(row.score as number, board.digits),
  );
}

function boardIssues(board: Board, path: Path, codes: ReadonlySet<string>): IssueData[] {
  const grades = new Set(board.grades.map(({ id }) => id));
  return [
    ...duplicates(
      board.rows.map(({ code }) => code),
      [...path, 'rows'],
      'code',
    ),
    ...board.rows.flatMap((row, index) => [
      ...unknown(row.code, codes, 'localities', [...path, 'rows', index, 'code']),
      ...unknown(row.grade, grades, 'grades', [...path, 'rows', index, 'grade']),
    ]),
    ...rankIssues(board, path),
  ];
}

/** Checks what a schema cannot: codes that must exist or be unique, ranks, and order in time. */
export function referenceIssues(scoreboard: Scoreboard): IssueData[] {
  const { blocs, localities, targets, boards, milestones } = scoreboard;
  const codes = new Set(localities.map(({ code }) => code));
  const blocIds = new Set(blocs.map(({ id }) => id));
  const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
  return [
    ...duplicates(ids(blocs), ['blocs'], 'id'),
    ...duplicates(
      localities.map(({ code }) => code),
      ['localities'],
      'code',
    ),
    ...duplicates(ids(targets), ['targets'], 'id'),
    ...duplicates(ids(boards), ['boards'], 'id'),
    ...duplicates(ids(milestones), ['milestones'], 'id'),
    ...localities.flatMap((locality, index) => [
      ...unknown(locality.bloc, blocIds, 'blocs', ['localities', index, 'bloc']),
      ...(locality.validFrom && locality.validTo && locality.validFrom > locality.validTo
        ? [
            {
              code: 'not-in-order' as const,
              path: ['localities', index, 'validTo'],
              received: locality.validTo,
              expected: `≥ ${locality.validFrom}`,
            },
          ]
        : []),
    ]),
    ...boards.flatMap((board, index) => boardIssues(board, ['boards', index], codes)),
  ];
}
