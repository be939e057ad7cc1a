import { at, wholeAt } from '../numbers/column.js';
import { judge } from '../gates/judge.js';
import { operandValue } from '../gates/operand.js';
import { readingOf, type Reading } from '../gates/reading.js';
import type { ConditionResult } from '../gates/verdict.js';
import type { Operand } from '../model/scheme/condition.js';
import { isMissing } from '../model/value/is-missing.js';
import type { MissingReason } from '../model/value/missing.js';
import type { Scoring } from '../scoring/scoring.js';
import { missingScore } from './score-at.js';
import { unitWith } from './unit-with.js';

/** What decided between two units: the score, a tie-break, or nothing yet. */
export type DecidedBy =
  | { kind: 'score' }
  | ({
      kind: 'tie-break';
      /** Its place in the scheme, from 0, and what it compares. */
      index: number;
      by: Operand;
      /** The unit's number and the neighbour's; absent where it is missing. */
      own?: number;
      other?: number;
    } & Reading)
  | { kind: 'council' };

/** The unit next to another in a ranking. */
export interface Neighbour {
  code: string;
  rank: number;
  /** Points between the two scores, 0 or more. */
  gap: number;
  decidedBy: DecidedBy;
}

/** The place of a unit among those that it is ranked with. */
export interface Place {
  rank: number;
  /** How many are ranked. */
  of: number;
  /** The nearest unit with a better rank, and with a worse one; absent at the ends. */
  above?: Neighbour;
  below?: Neighbour;
  /**
   * Codes of those that share the rank: equal in score and every tie-break, or not separated
   * because a tie-break is not known for all (`unknownKey`). The council decides the order.
   */
  tiedWith: string[];
  unknownKey?: UnknownKey;
}

/** A tie-break that separated nobody, because it is not known for some who share the rank. */
export interface UnknownKey {
  /** Its place in the scheme. */
  index: number;
  /** Codes of the units for which it is not known. */
  codes: string[];
}

/** Why a unit is not ranked. */
export interface Unranked {
  /** Why it has no score; `not-eligible` or `no-data` where the scheme's condition bars it. */
  reason: MissingReason;
  /** The judged condition for being ranked, if the unit has a score but fails it. */
  requires?: ConditionResult;
}

/** Why a unit has its rank among all, or none: then it has no rank, no neighbours and a reason. */
export interface RankExplanation extends Omit<Place, 'rank'> {
  code: string;
  /** Absent where the unit is not ranked. */
  rank?: number;
  /** Its place in its bloc; absent where it is in none, or not ranked. */
  bloc?: Place;
  /** Absent where it is ranked. */
  unranked?: Unranked;
}

function decidedBy(scoring: Scoring, unit: number, other: number): DecidedBy {
  const { scores, tieKeys, plan } = scoring;
  if (scores[unit] !== scores[other]) return { kind: 'score' };
  const index = tieKeys.findIndex((key) => key[unit] !== key[other]);
  const by = plan.scheme.ranking.tieBreaks[index]?.by;
  if (!by) return { kind: 'council' };
  const ofOwn = operandValue(scoring, by, unit);
  const ofOther = operandValue(scoring, by, other);
  return {
    kind: 'tie-break',
    index,
    by,
    ...readingOf(scoring, by),
    ...(Number.isFinite(ofOwn) && { own: ofOwn }),
    ...(Number.isFinite(ofOther) && { other: ofOther }),
  };
}

/** The unit whose rank is nearest on one side; of several the first in the order given. */
function nearest(
  scoring: Scoring,
  ranks: Int32Array,
  members: Int32Array,
  unit: number,
  isBetter: boolean,
): Neighbour | undefined {
  const { scores, units } = scoring;
  const own = wholeAt(ranks, unit);
  let found = -1;
  for (const other of members) {
    const rank = wholeAt(ranks, other);
    if (rank === 0 || (isBetter ? rank >= own : rank <= own)) continue;
    const best = ranks[found];
    if (best === undefined || (isBetter ? rank > best : rank < best)) found = other;
  }
  const rank = ranks[found];
  if (rank === undefined) return undefined;
  const gap = Math.abs(at(scores, unit) - at(scores, found));
  const { code } = units.localities[found] as { code: string };
  return {
    code,
    rank,
    // Scores are decimal numbers: remove binary noise from their difference.
    gap: Number(gap.toPrecision(12)),
    decidedBy: decidedBy(scoring, unit, found),
  };
}

function placeOf(scoring: Scoring, ranks: Int32Array, members: Int32Array, unit: number): Place {
  const rank = wholeAt(ranks, unit);
  const above = nearest(scoring, ranks, members, unit, true);
  const below = nearest(scoring, ranks, members, unit, false);
  const codeOf = (other: number): string =>
    (scoring.units.localities[other] as { code: string }).code;
  const sharing = [...members.filter((other) => ranks[other] === rank)];
  const index = scoring.tieKeys.findIndex((key) => sharing.some((each) => Number.isNaN(key[each])));
  const key = sharing.length > 1 ? scoring.tieKeys[index] : undefined;
  return {
    rank,
    of: members.filter((other) => ranks[other] !== 0).length,
    ...(above && { above }),
    ...(below && { below }),
    tiedWith: sharing.filter((other) => other !== unit).map(codeOf),
    ...(key && {
      unknownKey: { index, codes: sharing.filter((each) => Number.isNaN(key[each])).map(codeOf) },
    }),
  };
}

/** Why a unit that is not ranked is not: it has no score, or the scheme's condition bars it. */
export function unrankedOf(scoring: Scoring, unit: number): Unranked {
  const score = Number.isNaN(scoring.scores[unit]) && missingScore(scoring, unit);
  if (score && isMissing(score)) return { reason: score.missing };
  const { whole = scoring } = scoring;
  const { requires: condition } = whole.plan.scheme.ranking;
  if (!condition) return { reason: 'not-comparable' };
  const requires = judge(whole, unit, condition);
  return { reason: requires.verdict === undefined ? 'no-data' : 'not-eligible', requires };
}

/**
 * Why a unit has its rank, among all and in its bloc: who is next above and below, by how many
 * points, what decided between them, and with whom the rank is shared; or why it has none.
 *
 * @throws MisuseError `unknown-code` for a unit that was not scored
 * @example
 * explainRank(scoring, 'M01').bloc;
 * // { rank: 2, of: 6, above: { code: 'M02', rank: 1, gap: 0.5, decidedBy: { kind: 'score' } }, … }
 */
export function explainRank(scoring: Scoring, code: string): RankExplanation {
  const { ranks, blocRanks, units } = scoring;
  const unit = unitWith(scoring, code);
  const of = units.everyone.filter((each) => ranks[each] !== 0).length;
  if (ranks[unit] === 0) return { code, of, tiedWith: [], unranked: unrankedOf(scoring, unit) };
  const members = units.blocs.get(units.localities[unit]?.bloc ?? '');
  return {
    code,
    ...placeOf(scoring, ranks, units.everyone, unit),
    ...(members && { bloc: placeOf(scoring, blocRanks, members, unit) }),
  };
}
