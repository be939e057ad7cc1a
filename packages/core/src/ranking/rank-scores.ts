import { meets } from '../gates/judge.js';
import { operandValue } from '../gates/operand.js';
import type { Scoring } from '../scoring/scoring.js';
import { pick, type Units } from '../scoring/units.js';
import { breakTies, ranksOf } from './ranks.js';

/** Frees a sum of points of binary noise: 0.1 + 0.2 must not beat 0.3. */
const billionths = (value: number): number => Math.round(value * 1e9) / 1e9;

/** The keys that part equal scores, higher is better; `NaN` where one is missing. */
export function tieKeysOf(scoring: Scoring): Float64Array[] {
  return scoring.plan.scheme.ranking.tieBreaks.map(({ by, direction }) => {
    const sign = direction === 'increase' ? 1 : -1;
    const isComputed = by.kind === 'points' || by.kind === 'share';
    return scoring.scores.map((_, unit) => {
      const key = sign * operandValue(scoring, by, unit);
      return isComputed ? billionths(key) : key;
    });
  });
}

/** Bloc ranks follow from scores and keys among the members alone. */
export function ranksInBlocs(
  scores: Float64Array,
  keys: readonly Float64Array[],
  { blocs }: Units,
): Int32Array {
  const blocRanks = new Int32Array(scores.length);
  for (const members of blocs.values()) {
    const ranks = ranksOf(pick(scores, members));
    breakTies(
      ranks,
      keys.map((key) => pick(key, members)),
    );
    members.forEach((unit, index) => (blocRanks[unit] = ranks[index] as number));
  }
  return blocRanks;
}

/** Puts what the scheme says of ranking on top of scores. */
export function rankScores(scored: Omit<Scoring, 'ranks' | 'blocRanks' | 'tieKeys'>): Scoring {
  const { scheme } = scored.plan;
  const { requires } = scheme.ranking;
  const scoring: Scoring = {
    ...scored,
    ranks: new Int32Array(0),
    blocRanks: new Int32Array(0),
    tieKeys: [],
  };
  const tieKeys = tieKeysOf(scoring);
  const ranked = requires
    ? scored.scores.map((score, unit) => (meets(scoring, unit, requires) === true ? score : NaN))
    : scored.scores;
  const ranks = ranksOf(ranked);
  breakTies(ranks, tieKeys);
  return { ...scoring, ranks, tieKeys, blocRanks: ranksInBlocs(ranked, tieKeys, scored.units) };
}
