import type { Board, BoardRow } from '../model/board.js';
import { isMissing } from '../model/is-missing.js';
import { competitionRanks } from '../ranking/competition-rank.js';
import { roundHalfUp } from '../scoring/rounding.js';
import type { IssueData } from './issue.js';

type Path = readonly (string | number)[];
type Place = 'rank' | 'blocRank';

/** A row, its index, and what decides its rank: larger is better. */
interface Standing {
  row: BoardRow;
  index: number;
  standing: number;
}

/** Checks one kind of rank against what decides it. */
function inconsistencies(standings: readonly Standing[], place: Place, path: Path): IssueData[] {
  const ranks = competitionRanks(standings.map(({ standing }) => standing));
  return standings.flatMap(({ row, index }, position): IssueData[] => {
    const received = row[place];
    const expected = ranks[position];
    if (received === undefined || received === expected) return [];
    return [
      {
        code: 'inconsistent-rank',
        path: [...path, index, place],
        received,
        expected: String(expected),
      },
    ];
  });
}

/**
 * Checks that ranks are competition ranks among themselves, follow the scores where the board ranks
 * by score, and give the order inside the blocs; and that a row without a rank says why.
 *
 * @param blocOf bloc of a locality, by its code
 * @param path of the rows
 */
export function rankIssues(
  { rows, basis, digits }: Board,
  blocOf: ReadonlyMap<string, string | undefined>,
  path: Path,
): IssueData[] {
  const ranked = rows.flatMap((row, index): Standing[] =>
    row.rank === undefined ? [] : [{ row, index, standing: -row.rank }],
  );
  const unexplained = rows.flatMap(({ rank, unranked }, index): IssueData[] =>
    rank === undefined && unranked === undefined
      ? [{ code: 'missing-value', path: [...path, index, 'rank'], received: undefined }]
      : [],
  );
  const amongThemselves = inconsistencies(ranked, 'rank', path);
  // Where the ranks contradict each other, what they say of scores and blocs means nothing.
  if (amongThemselves.length > 0) return [...unexplained, ...amongThemselves];

  const scored = ranked.flatMap(({ row, index }): Standing[] =>
    isMissing(row.score) ? [] : [{ row, index, standing: roundHalfUp(row.score, digits) }],
  );
  const blocs = new Map<string, Standing[]>();
  for (const standing of ranked) {
    const bloc = blocOf.get(standing.row.code);
    if (bloc !== undefined) blocs.set(bloc, [...(blocs.get(bloc) ?? []), standing]);
  }
  return [
    ...unexplained,
    ...(basis === 'score' ? inconsistencies(scored, 'rank', path) : []),
    ...[...blocs.values()].flatMap((members) => inconsistencies(members, 'blocRank', path)),
  ];
}
