import { meets } from '../gates/judge.js';
import { operandValue } from '../gates/operand.js';
import { settled } from '../numbers/tolerance.js';
import { resultAgainst } from '../scoring/pairs.js';
import type { Scoring } from '../scoring/scoring.js';
import { rankEveryone } from '../ranking/ranks.js';
import { separateByRules } from '../ranking/separate-by-rules.js';
import type { TieKey } from '../ranking/separate.js';

/** What separates equal scores, settled, higher is better; `NaN` where it is missing. */
export function tieKeysOf(scoring: Scoring): TieKey[] {
  const { tieBreaks, tiedAgain: again } = scoring.plan.scheme.ranking;
  return tieBreaks.map(({ by, direction, upTo }): TieKey => {
    const sign = direction === 'increase' ? 1 : -1;
    if (by.kind === 'among-tied') {
      const against = (unit: number, other: number): number =>
        sign * resultAgainst(scoring, by, unit, other);
      return { against, upTo, again, separate: separateByRules };
    }
    const values = scoring.scores.map((_, unit) => settled(sign * operandValue(scoring, by, unit)));
    return upTo === undefined ? values : { values, upTo, separate: separateByRules };
  });
}

/** Ranks scores as the scheme says. */
export function rankScores(scored: Omit<Scoring, 'ranks' | 'blocRanks' | 'tieKeys'>): Scoring {
  const { units, scores } = scored;
  const none = new Int32Array(0);
  const scoring: Scoring = { ...scored, ranks: none, blocRanks: none, tieKeys: [] };
  // Who is ranked is said of the whole, also where one group is.
  const { whole = scoring } = scored;
  const { requires } = whole.plan.scheme.ranking;
  const tieKeys = tieKeysOf(scoring);
  const ranked = requires
    ? scores.map((score, unit) => (meets(whole, unit, requires) === true ? score : NaN))
    : scores;
  return { ...scoring, tieKeys, ...rankEveryone(ranked, tieKeys, units.blocs.values()) };
}
