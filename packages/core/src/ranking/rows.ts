import type { BoardRow } from '../model/board/board.js';
import { isMissing } from '../model/value/is-missing.js';
import type { MissingReason } from '../model/value/missing.js';
import { roundHalfUp } from '../numbers/rounding.js';
import { compareNames } from '../names/collation.js';
import { rankChange } from './rank-change.js';
import type { RankEntry, RankOptions } from './standing.js';

/** A ranking: ranked rows first, in order, then the unranked with their reasons. */
export interface Ranking {
  rows: BoardRow[];
  /** Localities of the previous ranking that are not in this one, in its order. */
  departed: { code: string; previousRank?: number }[];
}

/** The ranks of a locality. */
export interface Places {
  /** Among all; absent where it is not ranked. */
  rank?: number | undefined;
  /** In its bloc; absent where it is in none, or not ranked. */
  blocRank?: number | undefined;
}

/** Why a locality has no rank: the reason of its score, or that its rank was not published. */
function unrankedReason({ score, unranked }: RankEntry): MissingReason {
  if (unranked !== undefined) return unranked;
  return isMissing(score) ? score.missing : 'not-published';
}

/** Makes the rows of a board from entries and their ranks, each with its change. */
export function rowsOf(
  entries: readonly RankEntry[],
  places: ReadonlyMap<string, Places>,
  { digits, previous }: RankOptions,
): Ranking {
  const before = new Map(previous?.map((row) => [row.code, row.rank]));
  const rankOf = ({ code }: RankEntry): number => places.get(code)?.rank ?? Infinity;
  // Present but unranked last time: neither new nor comparable.
  const isComparable = (code: string): boolean =>
    previous !== undefined && !(before.has(code) && before.get(code) === undefined);

  const rows = [...entries]
    .sort(
      (left, right) =>
        // Infinity minus Infinity is NaN, so the names decide.
        rankOf(left) - rankOf(right) ||
        compareNames(left.name, right.name) ||
        (left.code < right.code ? -1 : 1),
    )
    .map((entry): BoardRow => {
      const { code, score, interval, grade, values, reasons, dataShare } = entry;
      const { rank, blocRank } = places.get(code) ?? {};
      const previousRank = before.get(code);
      return {
        code,
        score: isMissing(score) ? score : roundHalfUp(score, digits),
        ...(rank === undefined ? { unranked: unrankedReason(entry) } : { rank }),
        ...(blocRank !== undefined && { blocRank }),
        ...(previousRank !== undefined && { previousRank }),
        ...(rank !== undefined && isComparable(code) && { change: rankChange(rank, previousRank) }),
        ...(interval !== undefined && { interval }),
        ...(grade !== undefined && { grade }),
        ...(values !== undefined && { values }),
        ...reasons,
        ...(dataShare !== undefined && { dataShare }),
      };
    });

  const present = new Set(entries.map(({ code }) => code));
  const departed = (previous ?? [])
    .filter(({ code }) => !present.has(code))
    .map(({ code, rank: previousRank }) =>
      previousRank === undefined ? { code } : { code, previousRank },
    );
  return { rows, departed };
}
