import { at } from '../numbers/column.js';
import { settled } from '../numbers/tolerance.js';
import { rankEveryone } from './ranks.js';
import { rowsOf, type Places, type Ranking } from './rows.js';
import { requireEntries, standingsOf, type RankEntry, type RankOptions } from './standing.js';

/** The tie-break keys, as columns; `NaN` where an entry has none. */
function keysOf(entries: readonly RankEntry[]): Float64Array[] {
  const depth = entries.reduce((most, { tieKeys = [] }) => Math.max(most, tieKeys.length), 0);
  return Array.from({ length: depth }, (_, index) =>
    Float64Array.from(entries, ({ tieKeys }) => settled(tieKeys?.[index] ?? NaN)),
  );
}

/** The members of each bloc, by their place among the entries. */
function blocsOf(entries: readonly RankEntry[]): Int32Array[] {
  const blocs = new Map<string, number[]>();
  entries.forEach(({ bloc }, index) => {
    if (bloc !== undefined) blocs.set(bloc, [...(blocs.get(bloc) ?? []), index]);
  });
  return [...blocs.values()].map((members) => Int32Array.from(members));
}

/**
 * Ranks localities, overall and inside their blocs: competition ranks (1, 2, 2, 4) on scores
 * rounded half up to the published decimals. Ties are listed in Vietnamese order of their names, so
 * the result never depends on the order of the input. Localities without a score stay, last, with
 * the reason.
 *
 * Tie-break keys separate equal scores; binary noise in them separates nobody. If one of the tied
 * units has no key (`NaN`, or a shorter list), they share their rank, whatever keys the others
 * have.
 *
 * With the basis `published-rank` the overall rank is the publisher's, and the rank in a bloc
 * follows from that order alone.
 *
 * With a previous ranking each ranked row has its change: `new` for a locality that was not in it,
 * and no change for one that was in it without a rank.
 *
 * @throws MisuseError `not-a-number` for a score that is not finite, `duplicate-code` for a
 *   locality that comes twice, `not-a-rank` for a published rank that is not a whole number from 1, `out-of-range` for digits
 *   that are not a whole number from 0
 * @example
 * rank([{ code: '1', name: 'An', score: 9.04 }, { code: '2', name: 'Bình', score: 9.01 }],
 *   { digits: 1 }).rows.map((row) => row.rank); // [1, 1]
 */
export function rank(entries: readonly RankEntry[], options: RankOptions): Ranking {
  requireEntries(entries);
  const standings = standingsOf(entries, options);
  const isPublished = options.basis === 'published-rank';
  const keys = isPublished ? [] : keysOf(entries);
  const { ranks, blocRanks } = rankEveryone(standings, keys, blocsOf(entries));
  const places = new Map(
    entries.map(({ code }, index): [string, Places] => [
      code,
      {
        rank: (isPublished ? -at(standings, index) : ranks[index]) || undefined,
        blocRank: blocRanks[index] || undefined,
      },
    ]),
  );
  return rowsOf(entries, places, options);
}
