import type { BoardRow } from '../model/board.js';
import { isMissing } from '../model/is-missing.js';
import type { MissingReason } from '../model/missing.js';
import { roundHalfUp } from '../scoring/rounding.js';
import { compareNames } from './collation.js';
import { rankChange } from './rank-change.js';
import { breakTies, ranksOf } from './ranks.js';
import { standingsOf, type RankEntry, type RankOptions } from './standing.js';

/** A ranking: ranked rows first, in order, then the unranked with their reasons. */
export interface Ranking {
  rows: BoardRow[];
  /** Localities of the previous ranking that this one does not hold, in its order. */
  departed: { code: string; previousRank?: number }[];
}

function ranksAmong(standings: ReadonlyMap<RankEntry, number>): Map<RankEntry, number> {
  const entries = [...standings.keys()];
  const ranks = ranksOf(Float64Array.from(standings.values()));
  const depth = entries.reduce((most, { tieKeys = [] }) => Math.max(most, tieKeys.length), 0);
  const keys = Array.from({ length: depth }, (_, index) =>
    Float64Array.from(entries, ({ tieKeys }) => tieKeys?.[index] ?? NaN),
  );
  breakTies(ranks, keys);
  return new Map(entries.map((entry, index) => [entry, ranks[index] as number]));
}

function ranksInBlocs(standings: ReadonlyMap<RankEntry, number>): Map<RankEntry, number> {
  const blocs = new Map<string, Map<RankEntry, number>>();
  for (const [entry, standing] of standings) {
    if (entry.bloc === undefined) continue;
    const members = blocs.get(entry.bloc) ?? new Map<RankEntry, number>();
    blocs.set(entry.bloc, members.set(entry, standing));
  }
  return new Map([...blocs.values()].flatMap((members) => [...ranksAmong(members)]));
}

/** Why a locality has no rank: the reason of its score, or that its rank was not published. */
function unrankedReason({ score, unranked }: RankEntry): MissingReason {
  if (unranked !== undefined) return unranked;
  return isMissing(score) ? score.missing : 'not-published';
}

/**
 * Ranks localities, overall and inside their blocs: competition ranks (1, 2, 2, 4) on scores
 * rounded half up to the published decimals. Equals stand in Vietnamese order of their names, so
 * the result never depends on the order of the input. Localities without a score stay, last, with
 * the reason. Tie-break keys part equals before they share a rank.
 *
 * With the basis `published-rank` the overall rank is the publisher's, and the rank in a bloc
 * follows from that order.
 *
 * With a previous ranking each ranked row tells its change: `new` for a locality that was not in
 * it, and no change for one that was in it without a rank.
 *
 * @throws MisuseError `not-a-number` for a score that is not finite, `duplicate-code` for a
 *   locality that comes twice, `not-a-rank` for a published rank that is not a whole number from 1
 * @example
 * rank([{ code: '1', name: 'An', score: 9.04 }, { code: '2', name: 'Bình', score: 9.01 }],
 *   { digits: 1 }).rows.map((row) => row.rank); // [1, 1]
 */
export function rank(entries: readonly RankEntry[], options: RankOptions): Ranking {
  const { digits, previous } = options;
  const standings = standingsOf(entries, options);
  const ranks =
    options.basis === 'published-rank'
      ? new Map([...standings].map(([entry, standing]) => [entry, -standing]))
      : ranksAmong(standings);
  const blocRanks = ranksInBlocs(standings);
  const before = new Map(previous?.map((row) => [row.code, row.rank]));
  // Present but unranked last time: neither new nor comparable.
  const isComparable = (code: string): boolean =>
    previous !== undefined && !(before.has(code) && before.get(code) === undefined);

  const rows = [...entries]
    .sort(
      (left, right) =>
        // Infinity minus Infinity is NaN, and goes on to the names.
        (ranks.get(left) ?? Infinity) - (ranks.get(right) ?? Infinity) ||
        compareNames(left.name, right.name) ||
        (left.code < right.code ? -1 : 1),
    )
    .map((entry): BoardRow => {
      const rankNow = ranks.get(entry);
      const blocRank = blocRanks.get(entry);
      const previousRank = before.get(entry.code);
      const { code, score, interval, grade, values, breakdown, dataShare } = entry;
      return {
        code,
        score: isMissing(score) ? score : roundHalfUp(score, digits),
        ...(rankNow === undefined ? { unranked: unrankedReason(entry) } : { rank: rankNow }),
        ...(blocRank !== undefined && { blocRank }),
        ...(previousRank !== undefined && { previousRank }),
        ...(rankNow !== undefined &&
          isComparable(code) && { change: rankChange(rankNow, previousRank) }),
        ...(interval !== undefined && { interval }),
        ...(grade !== undefined && { grade }),
        ...(values !== undefined && { values }),
        ...(breakdown !== undefined && { breakdown }),
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
