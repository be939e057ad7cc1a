import type { Scoring } from '../scoring/scoring.js';
import { rankUnder } from './rank-under.js';

/** What the ranking would be without a criterion. */
export interface LeftOut {
  criterion: string;
  /** Ranks without it, by code; empty where nobody has a score without it. */
  ranks: Map<string, number>;
  /** The most places that a unit moves, and the mean over the units. */
  largestMove: number;
  meanMove: number;
}

/**
 * Ranks without each criterion that is scored, one after another: which of them the ranking hangs
 * on. The others keep their weights.
 */
export function leaveOneOut(scoring: Scoring): LeftOut[] {
  const { plan, units, ranks } = scoring;
  const rankBy = rankUnder(scoring);
  return plan.scheme.criteria.flatMap(({ id }, column): LeftOut[] => {
    if (!((plan.shares[column] as number) > 0)) return [];
    const weights = plan.weights.slice();
    weights[column] = 0;
    const under = rankBy(weights);
    const ranked = new Map<string, number>();
    const moves: number[] = [];
    units.localities.forEach(({ code }, unit) => {
      const rank = under?.[unit];
      if (!rank) return;
      ranked.set(code, rank);
      moves.push(Math.abs(rank - (ranks[unit] as number)));
    });
    const sum = moves.reduce((total, move) => total + move, 0);
    const largestMove = moves.reduce((most, move) => Math.max(most, move), 0);
    return [{ criterion: id, ranks: ranked, largestMove, meanMove: sum / (moves.length || 1) }];
  });
}
