import { at, wholeAt } from '../numbers/column.js';
import { judge } from '../gates/judge.js';
import { operandValue } from '../gates/operand.js';
import { readingOf, type Reading } from '../gates/reading.js';
import type { ConditionResult } from '../gates/verdict.js';
import type { TieOperand } from '../model/scheme/condition.js';
import { isMissing } from '../model/value/is-missing.js';
import type { MissingReason } from '../model/value/missing.js';
import { numberAmong } from '../ranking/separate-by-rules.js';
import { ordered, tieOf, type Tie } from '../ranking/separate.js';
import { separatedBy, unknownOf } from '../ranking/separated-by.js';
import { resultAgainst } from '../scoring/pairs.js';
import type { Scoring } from '../scoring/scoring.js';
import { missingScore } from './score-at.js';
import { standingsOf, type Ranked } from './standings.js';
import { unitWith } from './unit-with.js';

/** What decided between two units: the score, a tie-break, or nothing yet. */
export type DecidedBy =
  | { kind: 'score' }
  | ({
      kind: 'tie-break';
      /** Its place in the scheme, from 0, and what it compares. */
      index: number;
      by: TieOperand;
      /** Codes of those by whose results against each other it was decided; the two are among them. */
      among?: string[];
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
   * because a tie-break is not known for all (`unknownKey`), or is for another place (`onePlace`).
   * The council decides the order, except in the last case.
   */
  tiedWith: string[];
  unknownKey?: UnknownKey;
  onePlace?: OnePlace;
}

/** A tie-break that separated nobody, because it is not known for some who share the rank. */
export interface UnknownKey {
  /** Its place in the scheme. */
  index: number;
  /** Codes of the units for which it is not known. */
  codes: string[];
}

/** A tie-break in which those who share a rank differ, and which is for another place alone. */
export interface OnePlace {
  /** Its place in the scheme. */
  index: number;
  /** It decides who has this rank or a better one, and nothing else. */
  upTo: number;
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

/** Those that are ranked with the score of a unit. */
function equalsOf(ranked: Ranked, unit: number): Tie {
  const units = standingsOf(ranked).byScore.get(at(ranked.scoring.scores, unit)) ?? [];
  return tieOf(
    units,
    units.reduce((least, other) => Math.min(least, wholeAt(ranked.ranks, other)), Infinity),
  );
}

const codeIn = ({ units }: Scoring, unit: number): string =>
  (units.localities[unit] as { code: string }).code;

function decidedBy(ranked: Ranked, unit: number, other: number): DecidedBy {
  const { scoring } = ranked;
  const { scores, tieKeys, plan } = scoring;
  if (scores[unit] !== scores[other]) return { kind: 'score' };
  const found = separatedBy(equalsOf(ranked, unit), tieKeys, unit, other);
  const by = plan.scheme.ranking.tieBreaks[found?.index ?? -1]?.by;
  if (!found || !by) return { kind: 'council' };
  const { index, among } = found;
  const numberOf = (each: number): number =>
    by.kind === 'among-tied'
      ? numberAmong(
          { against: (one, other) => resultAgainst(scoring, by, one, other) },
          each,
          among,
        )
      : operandValue(scoring, by, each);
  const [ofOwn, ofOther] = [numberOf(unit), numberOf(other)];
  return {
    kind: 'tie-break',
    index,
    by,
    ...(by.kind === 'among-tied' && { among: among.map((each) => codeIn(scoring, each)) }),
    ...readingOf(scoring, by),
    ...(Number.isFinite(ofOwn) && { own: ofOwn }),
    ...(Number.isFinite(ofOther) && { other: ofOther }),
  };
}

/** The unit whose rank is nearest on one side; of several the first in the order given. */
function nearest(ranked: Ranked, unit: number, isBetter: boolean): Neighbour | undefined {
  const { scoring } = ranked;
  const { scores } = scoring;
  const { ranks, byRank } = standingsOf(ranked);
  const rank = ranks[ranks.indexOf(wholeAt(ranked.ranks, unit)) + (isBetter ? -1 : 1)];
  const [found] = byRank.get(rank ?? 0) ?? [];
  if (rank === undefined || found === undefined) return undefined;
  const gap = Math.abs(at(scores, unit) - at(scores, found));
  return {
    code: codeIn(scoring, found),
    rank,
    // Scores are decimal numbers: remove binary noise from their difference.
    gap: Number(gap.toPrecision(12)),
    decidedBy: decidedBy(ranked, unit, found),
  };
}

/** The tie-break for one place in which some differ, if there is one. */
function onePlaceOf({ plan, tieKeys }: Scoring, sharing: readonly number[]): OnePlace | undefined {
  for (const [index, { upTo }] of plan.scheme.ranking.tieBreaks.entries()) {
    const key = tieKeys[index];
    if (upTo === undefined || !key) continue;
    const parts = ordered(sharing, (unit) => numberAmong(key, unit, sharing));
    if (parts && parts.length > 1) return { index, upTo };
  }
  return undefined;
}

function placeOf(ranked: Ranked, unit: number): Place {
  const { scoring, ranks } = ranked;
  const { count, byRank } = standingsOf(ranked);
  const rank = wholeAt(ranks, unit);
  const above = nearest(ranked, unit, true);
  const below = nearest(ranked, unit, false);
  const codeOf = (other: number): string => codeIn(scoring, other);
  const sharing = byRank.get(rank) ?? [];
  const tiedWith = sharing.filter((other) => other !== unit);
  const unknown =
    tiedWith.length > 0 ? unknownOf(equalsOf(ranked, unit), scoring.tieKeys, unit) : undefined;
  const onePlace = unknown ? undefined : onePlaceOf(scoring, sharing);
  return {
    rank,
    of: count,
    ...(above && { above }),
    ...(below && { below }),
    tiedWith: tiedWith.map(codeOf),
    ...(unknown && { unknownKey: { index: unknown.index, codes: unknown.units.map(codeOf) } }),
    ...(onePlace && { onePlace }),
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
  const everyone = { scoring, ranks, members: units.everyone };
  const { count: of } = standingsOf(everyone);
  if (ranks[unit] === 0) return { code, of, tiedWith: [], unranked: unrankedOf(scoring, unit) };
  const members = units.blocs.get(units.localities[unit]?.bloc ?? '');
  return {
    code,
    ...placeOf(everyone, unit),
    ...(members && { bloc: placeOf({ scoring, ranks: blocRanks, members }, unit) }),
  };
}
