import type { RankChange } from '../model/board/board.js';

/**
 * How a rank moved. A smaller rank is better: from 5 to 2 is `up` by 3. Without a previous rank
 * the locality is `new`.
 *
 * @example
 * rankChange(2, 5); // { kind: 'up', places: 3 }
 */
export function rankChange(rank: number, previousRank: number | undefined): RankChange {
  if (previousRank === undefined) return { kind: 'new', places: 0 };
  const places = previousRank - rank;
  const kind = places > 0 ? 'up' : places < 0 ? 'down' : 'same';
  return { kind, places: Math.abs(places) };
}
