import { wholeAt } from '../numbers/column.js';
import type { Board, BoardRow } from '../model/board/board.js';
import { isMissing } from '../model/value/is-missing.js';
import { ranksOf } from '../ranking/ranks.js';
import { roundHalfUp } from '../numbers/rounding.js';
import type { IssueData } from '../issues/issue.js';

type Path = readonly (string | number)[];
type Place = 'rank' | 'blocRank';

/** Bloc of each locality, by its code. */
export type BlocOf = ReadonlyMap<string, string | undefined>;

/** A row, its index, and what decides its rank: larger is better. */
interface Standing {
  row: BoardRow;
  index: number;
  standing: number;
}

/**
 * Checks one kind of rank against what decides it. If a scheme may separate ties by tie-breaks, any
 * of the places that they share is right.
 */
function inconsistencies(
  standings: readonly Standing[],
  place: Place,
  path: Path,
  mayPartEquals = false,
): IssueData[] {
  const values = Float64Array.from(standings, ({ standing }) => standing);
  const ranks = ranksOf(values);
  const fromLast = ranksOf(values.map((value) => -value));
  return standings.flatMap(({ row, index }, position): IssueData[] => {
    const received = row[place];
    const expected = wholeAt(ranks, position);
    if (received === undefined || received === expected) return [];
    const last = values.length + 1 - wholeAt(fromLast, position);
    if (mayPartEquals && received > expected && received <= last) return [];
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

/** Overall ranks, first among themselves: contradictory ranks cannot be compared with scores. */
function overallIssues(ranked: readonly Standing[], board: Board, path: Path): IssueData[] {
  const amongThemselves = inconsistencies(ranked, 'rank', path);
  if (amongThemselves.length > 0 || board.basis !== 'score') return amongThemselves;
  const scored: Standing[] = [];
  const unscored: IssueData[] = [];
  for (const { row, index } of ranked) {
    const { score } = row;
    if (isMissing(score)) {
      unscored.push({ code: 'missing-value', path: [...path, index, 'score'], received: score });
    } else {
      scored.push({ row, index, standing: roundHalfUp(score, board.digits) });
    }
  }
  const mayPartEquals = board.scheme !== undefined;
  return [...unscored, ...inconsistencies(scored, 'rank', path, mayPartEquals)];
}

function blocIssues(
  ranked: readonly Standing[],
  blocOf: BlocOf,
  path: Path,
  mayPartEquals: boolean,
): IssueData[] {
  const blocs = new Map<string, Standing[]>();
  for (const standing of ranked) {
    const bloc = blocOf.get(standing.row.code);
    if (bloc !== undefined) blocs.set(bloc, [...(blocs.get(bloc) ?? []), standing]);
  }
  return [...blocs.values()].flatMap((members) =>
    inconsistencies(members, 'blocRank', path, mayPartEquals),
  );
}

/**
 * Checks that ranks are competition ranks, follow the scores where the board ranks by score, and
 * give the order inside the blocs; and that a row without a rank says why.
 *
 * @param path of the rows
 */
export function rankIssues(board: Board, blocOf: BlocOf, path: Path): IssueData[] {
  const unexplained = board.rows.flatMap(({ rank, unranked }, index): IssueData[] =>
    rank === undefined && unranked === undefined
      ? [{ code: 'missing-value', path: [...path, index, 'rank'], received: undefined }]
      : [],
  );
  const ranked = board.rows.flatMap((row, index): Standing[] =>
    row.rank === undefined ? [] : [{ row, index, standing: -row.rank }],
  );
  const overall = overallIssues(ranked, board, path);
  // Ranks in blocs follow from the overall ranks, so wrong ones cannot be used to check them. Units
  // with one score may stand otherwise in a bloc: a tie-break may not be known for one outside it, or
  // ask who else is tied.
  const mayPartEquals = board.scheme !== undefined && board.basis === 'score';
  const standings = ranked.map((each): Standing => {
    const { score } = each.row;
    return mayPartEquals && !isMissing(score)
      ? { ...each, standing: roundHalfUp(score, board.digits) }
      : each;
  });
  const inBlocs = overall.length > 0 ? overall : blocIssues(standings, blocOf, path, mayPartEquals);
  return [...unexplained, ...inBlocs];
}
