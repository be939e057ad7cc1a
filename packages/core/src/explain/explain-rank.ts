import type { Scoring } from '../scoring/scoring.js';
import { compareKeys } from '../ranking/ranks.js';
import { unitWith } from './unit-with.js';

/** What decided between two units: the score, a tie-break (its place in the scheme), or nothing yet. */
export type DecidedBy =
  { kind: 'score' } | { kind: 'tie-break'; index: number } | { kind: 'council' };

/** The unit next to another in a ranking. */
export interface Neighbour {
  code: string;
  rank: number;
  /** Points between the two scores, 0 or more. */
  gap: number;
  decidedBy: DecidedBy;
}

/** Why a unit has its rank. */
export interface RankExplanation {
  code: string;
  /** Absent where the unit is not ranked. */
  rank?: number;
  /** How many are ranked. */
  of: number;
  blocRank?: number;
  blocOf?: number;
  /** The nearest unit with a better rank, and with a worse one; absent at the ends. */
  above?: Neighbour;
  below?: Neighbour;
  /** Codes of those that share the rank: equal in score and every tie-break, left to the council. */
  tiedWith: string[];
}

function decidedBy({ scores, tieKeys }: Scoring, unit: number, other: number): DecidedBy {
  if (scores[unit] !== scores[other]) return { kind: 'score' };
  const index = tieKeys.findIndex((key) => compareKeys([key], unit, other) !== 0);
  return index === -1 ? { kind: 'council' } : { kind: 'tie-break', index };
}

/** The unit whose rank is nearest on one side; of several the first in the order given. */
function nearest(scoring: Scoring, unit: number, isBetter: boolean): Neighbour | undefined {
  const { ranks, scores, units } = scoring;
  const own = ranks[unit] as number;
  let found = -1;
  ranks.forEach((rank, other) => {
    if (rank === 0 || (isBetter ? rank >= own : rank <= own)) return;
    const best = ranks[found];
    if (best === undefined || (isBetter ? rank > best : rank < best)) found = other;
  });
  const rank = ranks[found];
  if (rank === undefined) return undefined;
  const gap = Math.abs((scores[unit] as number) - (scores[found] as number));
  const { code } = units.localities[found] as { code: string };
  // Scores are decimal numbers: their difference is freed of what binary adds.
  return {
    code,
    rank,
    gap: Number(gap.toPrecision(12)),
    decidedBy: decidedBy(scoring, unit, found),
  };
}

/**
 * Why a unit has its rank: who is next above and below, by how many points, what decided between
 * them, and with whom the rank is shared.
 *
 * @throws MisuseError `unknown-code` for a unit that was not scored
 */
export function explainRank(scoring: Scoring, code: string): RankExplanation {
  const { ranks, blocRanks, units } = scoring;
  const unit = unitWith(scoring, code);
  const rank = ranks[unit] as number;
  const isRanked = (each: number): boolean => ranks[each] !== 0;
  const of = units.everyone.filter(isRanked).length;
  if (rank === 0) return { code, of, tiedWith: [] };
  const bloc = units.blocs.get(units.localities[unit]?.bloc ?? '');
  const above = nearest(scoring, unit, true);
  const below = nearest(scoring, unit, false);
  return {
    ...{ code, rank, of },
    ...(bloc && { blocRank: blocRanks[unit] as number, blocOf: bloc.filter(isRanked).length }),
    ...(above && { above }),
    ...(below && { below }),
    tiedWith: units.localities.flatMap((other, index) =>
      index !== unit && ranks[index] === rank ? [other.code] : [],
    ),
  };
}
