import { at, wholeAt } from '../numbers/column.js';
import type { Scoring } from '../scoring/scoring.js';

/** The ranks of a scoring among some units. */
export interface Ranked {
  scoring: Scoring;
  ranks: Int32Array;
  members: Int32Array;
}

/** The ranked ones of some units, each list in their order. */
export interface Standings {
  count: number;
  /** The ranks that somebody has, best first. */
  ranks: readonly number[];
  byRank: ReadonlyMap<number, readonly number[]>;
  byScore: ReadonlyMap<number, readonly number[]>;
}

const found = new WeakMap<Scoring, WeakMap<Int32Array, Standings>>();

function add(lists: Map<number, number[]>, key: number, unit: number): void {
  const list = lists.get(key);
  if (list) list.push(unit);
  else lists.set(key, [unit]);
}

/** Who has which rank and score: looked for once, since thousands of rows ask one after another. */
export function standingsOf({ scoring, ranks, members }: Ranked): Standings {
  const byMembers = found.get(scoring) ?? new WeakMap<Int32Array, Standings>();
  found.set(scoring, byMembers);
  const before = byMembers.get(members);
  if (before) return before;
  const [byRank, byScore] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const ranked = members.filter((unit) => ranks[unit] !== 0);
  for (const unit of ranked) {
    add(byRank, wholeAt(ranks, unit), unit);
    add(byScore, at(scoring.scores, unit), unit);
  }
  const standings = {
    count: ranked.length,
    ranks: [...byRank.keys()].sort((left, right) => left - right),
    byRank,
    byScore,
  };
  byMembers.set(members, standings);
  return standings;
}
