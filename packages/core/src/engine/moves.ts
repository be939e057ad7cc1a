import { at, wholeAt } from '../numbers/column.js';
import type { Score } from '../model/value/score.js';
import type { Locality } from '../model/register/locality.js';
import { rankEveryone } from '../ranking/ranks.js';
import type { Scoring } from '../scoring/scoring.js';

/** A number before and after a change. */
export interface BeforeAfter<Value> {
  before: Value;
  after: Value;
}

/** Another unit that a change would move. */
export interface Moved {
  code: string;
  rank: BeforeAfter<number | undefined>;
  /** Only where it changes. */
  score?: BeforeAfter<Score>;
}

const noData: Score = { missing: 'no-data' };
/** A score, or that there is none. */
export const scoreOf = (value: number | undefined): Score =>
  value === undefined || Number.isNaN(value) ? noData : value;

/** A rank; absent where the unit is not ranked. */
export const rankOf = (rank: number | undefined): number | undefined => rank || undefined;

/** What decides a unit's rank; a score that is `NaN` is not ranked. */
interface Standing {
  score: number;
  keys: readonly number[];
}

/** The keys that are a number of each unit; with others everyone is ranked anew. */
const columnsOf = ({ tieKeys }: Scoring): Float64Array[] =>
  tieKeys.filter((key) => key instanceof Float64Array);

const standingOf = (scoring: Scoring, unit: number): Standing => ({
  score: at(scoring.scores, unit),
  keys: columnsOf(scoring).map((key) => at(key, unit)),
});

/** Below 0 if a standing is better than a unit's, 0 if equal, above 0 if worse. */
function compareStanding({ score, keys }: Standing, scoring: Scoring, other: number) {
  const ofOther = at(scoring.scores, other);
  if (Number.isNaN(score) || ofOther > score) return 1;
  if (ofOther < score) return -1;
  const columns = columnsOf(scoring);
  for (let index = 0; index < keys.length; index += 1) {
    const own = keys[index] ?? NaN;
    const theirs = columns[index]?.[other] ?? NaN;
    if (own !== theirs) return own > theirs ? -1 : 1;
  }
  return 0;
}

/** The rank of a unit's new standing among some units, of which it is one. */
function rankAmong(
  members: Int32Array,
  standing: Standing,
  scoring: Scoring,
  unit: number,
): number {
  const { scores } = scoring;
  const { score } = standing;
  // Its own former standing must not count as ahead of it.
  let rank = at(scores, unit) > score ? 0 : 1;
  for (let index = 0; index < members.length; index += 1) {
    const other = wholeAt(members, index);
    const ofOther = at(scores, other);
    // Adding avoids a branch that the processor cannot predict among thousands of units.
    rank += Number(ofOther > score);
    if (ofOther === score && other !== unit) {
      rank += Number(compareStanding(standing, scoring, other) > 0);
    }
  }
  return rank;
}

/** Who moves when one unit's standing changes: each by one place. */
function movedBy(scoring: Scoring, old: Standing, now: Standing, unit: number): Moved[] {
  const { scores, ranks, units } = scoring;
  // An unranked standing is behind everyone.
  const ends = [old.score, now.score].map((score) => (Number.isNaN(score) ? -Infinity : score));
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const moved: Moved[] = [];
  for (let other = 0; other < ranks.length; other += 1) {
    const ofOther = at(scores, other);
    // Units behind, or ahead of, both standings do not move.
    if (ofOther > highest || ofOther < lowest) continue;
    const before = wholeAt(ranks, other);
    if (other === unit || before === 0) continue;
    const after =
      before +
      Number(compareStanding(now, scoring, other) < 0) -
      Number(compareStanding(old, scoring, other) < 0);
    if (after === before) continue;
    moved.push({ code: (units.localities[other] as Locality).code, rank: { before, after } });
  }
  return moved;
}

/**
 * Whether a key is unknown for some unit that ties, or tied, with this one: then it separates none.
 */
function isPartedInPart(scoring: Scoring, old: Standing, now: Standing): boolean {
  const columns = columnsOf(scoring);
  if (columns.length === 0) return false;
  return (
    now.keys.some(Number.isNaN) ||
    scoring.scores.some(
      (score, unit) =>
        (score === old.score || score === now.score) &&
        columns.some((key) => Number.isNaN(key[unit])),
    )
  );
}

/** The scoring with the standing of one unit replaced, ranked again. */
function rankedAnew(scoring: Scoring, { score, keys }: Standing, unit: number): Scoring {
  const scores = scoring.scores.slice();
  scores[unit] = score;
  const tieKeys = columnsOf(scoring).map((key, index) => {
    const changed = key.slice();
    changed[unit] = keys[index] ?? NaN;
    return changed;
  });
  const ranks = rankEveryone(scores, tieKeys, scoring.units.blocs.values());
  return { ...scoring, scores, tieKeys, ...ranks };
}

/** Ranks after one unit's standing changed: it is the first of `part`. */
export function moveOne(scoring: Scoring, part: Scoring, unit: number) {
  const { units } = scoring;
  const [old, now] = [standingOf(scoring, unit), standingOf(part, 0)];
  if (isPartedInPart(scoring, old, now)) {
    const after = rankedAnew(scoring, now, unit);
    return {
      rank: rankOf(after.ranks[unit]),
      blocRank: rankOf(after.blocRanks[unit]),
      others: () => compareAll(scoring, after, unit),
    };
  }
  const bloc = units.blocs.get((units.localities[unit] as Locality).bloc ?? '');
  const isRanked = !Number.isNaN(now.score);
  return {
    rank: isRanked ? rankAmong(units.everyone, now, scoring, unit) : undefined,
    blocRank: isRanked && bloc ? rankAmong(bloc, now, scoring, unit) : undefined,
    others: () => movedBy(scoring, old, now, unit),
  };
}

/** Who moves when several standings change. */
export function compareAll(before: Scoring, after: Scoring, unit: number): Moved[] {
  return before.units.localities.flatMap(({ code }, other) => {
    const rank = { before: rankOf(before.ranks[other]), after: rankOf(after.ranks[other]) };
    const isSame = Object.is(before.scores[other], after.scores[other]);
    const score = { before: scoreOf(before.scores[other]), after: scoreOf(after.scores[other]) };
    if (other === unit || (isSame && rank.before === rank.after)) return [];
    return [{ code, rank, ...(!isSame && { score }) }];
  });
}
