import { at, wholeAt } from '../numbers/column.js';
import type { Scoring } from '../scoring/scoring.js';
import { ranksWithin, rankUnder, type Within } from './rank-under.js';

/** The ranking without a criterion. */
export interface LeftOut {
  criterion: string;
  /**
   * Ranks without it, by code; empty if a ranked unit has no score without it: the others would be
   * ranked among fewer.
   */
  ranks: Map<string, number>;
  /**
   * The most places that a unit moves, and the mean over the units; absent if there are no ranks.
   */
  largestMove?: number;
  meanMove?: number;
}

/**
 * Ranks without each scored criterion in turn: which of them the ranking depends on. The others
 * keep their weights.
 *
 * @param within among whom the ranks are: all, or the members of each bloc
 * @example
 * leaveOneOut(scoring, 'bloc')[0]; // { criterion: 'roads', ranks: Map {…}, largestMove: 1, meanMove: 0.5 }
 */
export function leaveOneOut(scoring: Scoring, within: Within = 'all'): LeftOut[] {
  const { plan, units } = scoring;
  const ranks = ranksWithin(scoring, within);
  const rankBy = rankUnder(scoring, within);
  return plan.scheme.criteria.flatMap(({ id }, column): LeftOut[] => {
    if (!(at(plan.shares, column) > 0)) return [];
    const weights = plan.weights.slice();
    weights[column] = 0;
    const under = rankBy(weights);
    const ranked = new Map<string, number>();
    const moves: number[] = [];
    units.localities.forEach(({ code }, unit) => {
      const rank = under?.[unit];
      if (!rank) return;
      ranked.set(code, rank);
      moves.push(Math.abs(rank - wholeAt(ranks, unit)));
    });
    if (moves.length === 0) return [{ criterion: id, ranks: ranked }];
    const sum = moves.reduce((total, move) => total + move, 0);
    const largestMove = moves.reduce((most, move) => Math.max(most, move), 0);
    return [{ criterion: id, ranks: ranked, largestMove, meanMove: sum / moves.length }];
  });
}
