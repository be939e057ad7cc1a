import { at } from '../numbers/column.js';
import type { Score } from '../model/value/score.js';
import type { Criterion, Input } from '../model/scheme/criterion.js';
import { MisuseError } from '../errors/misuse-error.js';
import type { ReportEntry } from '../model/report/report.js';
import { rankScores, tieKeysOf } from './rank-scores.js';
import { factsOf } from '../rules/facts.js';
import { scorerOf } from '../rules/scorers.js';
import type { Scorer, Task } from '../rules/rule.js';
import type { Result } from '../scoring/aggregate.js';
import { pointsFor, scoreLeaf, taskOf, writePoints, type Scored } from '../scoring/leaf-points.js';
import { requireColumn } from '../scoring/require-column.js';
import { combine, leafResult, roundPoints } from './score-columns.js';
import type { Scoring } from '../scoring/scoring.js';
import type { Table, TableColumn } from '../scoring/table.js';
import { fill, type Filling } from '../scoring/tabulate.js';
import { treated } from '../scoring/treat.js';
import { pick } from '../numbers/column.js';
import { compareAll, moveOne, rankOf, scoreOf, type BeforeAfter, type Moved } from './moves.js';

/** A hypothetical value in place of a reported one. */
export type Change = Pick<
  ReportEntry,
  'code' | 'criterion' | 'target' | 'penalties' | 'previous'
> & {
  value: NonNullable<ReportEntry['value']>;
};

/** What one changed value would do. */
export interface WhatIf {
  code: string;
  criterion: string;
  points: BeforeAfter<Score>;
  score: BeforeAfter<Score>;
  /** Absent where the unit is not ranked. */
  rank: BeforeAfter<number | undefined>;
  blocRank: BeforeAfter<number | undefined>;
  /**
   * The others whose rank would change, or whose score would, where they are compared with it.
   * Computed on demand: among ten thousand units a small change moves hundreds.
   */
  others: () => Moved[];
}

/** Whether only the points of the unit whose value changed differ. */
function isUnmoved({ task, scorer }: Scored, changed: Scorer | undefined): boolean {
  if (factsOf(task.rule.kind).isByOrder) return false;
  if (!scorer || !changed) return scorer === changed;
  const same = (left: object, right: object): boolean => {
    const values = Object.entries(left);
    return values.every(([name, value]) => (right as Record<string, unknown>)[name] === value);
  };
  if (typeof scorer.points === 'object' && typeof changed.points === 'object') {
    return same(scorer.points, changed.points);
  }
  return same(scorer.peers ?? {}, changed.peers ?? {});
}

/** A copy of a column with one cell changed. */
function changedColumn(scoring: Scoring, change: Change, input: number, unit: number): Filling {
  const column = scoring.table[input] as TableColumn;
  const { targets, penalties, previous } = column;
  const copy: Filling = {
    values: column.values.slice(),
    missing: column.missing?.slice() ?? new Uint8Array(column.values.length),
    ...(targets !== undefined && {
      targets: typeof targets === 'number' ? targets : targets.slice(),
    }),
    ...(penalties && { penalties: penalties.slice() }),
    ...(previous && { previous: previous.slice() }),
  };
  const { plan, units } = scoring;
  const definition = plan.inputs[input] as Input;
  const [ownPenalties = NaN, ownPrevious = NaN] = [penalties?.[unit], previous?.[unit]];
  const stated = {
    ...(!Number.isNaN(ownPenalties) && { penalties: ownPenalties }),
    ...(!Number.isNaN(ownPrevious) && { previous: ownPrevious }),
  };
  const entry = { ...stated, ...change };
  fill(copy, definition, entry, unit, plan.scheme.version);
  const own = <Cells extends Float64Array | Uint8Array>(cells: Cells): Cells =>
    cells.subarray(unit, unit + 1) as Cells;
  requireColumn(
    definition,
    {
      values: own(copy.values),
      missing: own(copy.missing),
      ...(typeof copy.targets === 'object' && { targets: own(copy.targets) }),
      ...(copy.penalties && { penalties: own(copy.penalties) }),
      ...(copy.previous && { previous: own(copy.previous) }),
    },
    units.localities.slice(unit, unit + 1),
  );
  return copy;
}

/** Some units of a scoring, with one column of points replaced: scored, but not ranked. */
function rescore(
  scoring: Scoring,
  input: number,
  column: TableColumn,
  points: Float64Array,
  members: Int32Array,
): Scoring {
  const { plan } = scoring;
  const table: Table = scoring.table.map((original, index) => {
    const { values, missing } = index === input ? column : original;
    return {
      values: pick(values, members),
      ...(missing && { missing: Uint8Array.from(members, (unit) => missing[unit] ?? 0) }),
    };
  });
  const criteria = plan.scheme.criteria.map((_, index): Result => {
    const original = scoring.results[index] as Result;
    if (index !== input) return { ...original, values: pick(original.values, members) };
    const leaf = { points, isComplete: false };
    return leafResult(plan, index, leaf, table[index]?.missing, scoring.units.everyone.length);
  });
  const adjustments = scoring.adjustments.map((original, index) =>
    index + criteria.length === input ? points : pick(original, members),
  );
  const part = { ...scoring, table, ...combine(plan, table, criteria, adjustments) };
  return { ...part, tieKeys: tieKeysOf(part) };
}

/** A prepared change: its place, the changed column, and how the peers are scored with it. */
interface Made {
  input: number;
  column: TableColumn;
  /** The column by which it is scored: gaps filled, outliers drawn in. */
  counted: TableColumn;
  scorer: Scorer | undefined;
}

/** Whether a change leaves what counts of the others as it is. */
function isCountedAlike(before: TableColumn, { values }: TableColumn, unit: number): boolean {
  return before.values.every((value, other) => other === unit || Object.is(value, values[other]));
}

/** The unit alone gets other points. */
function moveUnit(scoring: Scoring, { input, column, counted, scorer }: Made, unit: number) {
  const value = at(counted.values, unit);
  const points = Float64Array.of(scorer ? pointsFor(scorer, value, unit) : NaN);
  roundPoints(scoring.plan, points);
  const after = rescore(scoring, input, column, points, Int32Array.of(unit));
  return { after, moved: moveOne(scoring, after, unit) };
}

/**
 * The peers' points change too, or a condition has to decide again who is ranked.
 *
 * @param task those whose points change; everyone where none is given
 */
function moveAll(scoring: Scoring, made: Made, task: Task | undefined, unit: number) {
  const { input, column, counted, scorer } = made;
  const { plan, units } = scoring;
  const everyone = Int32Array.from(units.localities.keys());
  const own = input < plan.scheme.criteria.length;
  const points = !task
    ? scoreLeaf(plan.inputs[input] as Criterion, counted, units).points
    : own
      ? (scoring.results[input] as Result).values.slice()
      : (scoring.adjustments[input - plan.scheme.criteria.length] as Float64Array).slice();
  if (task) writePoints({ task, scorer }, points);
  roundPoints(plan, points);
  const after = rankScores(rescore(scoring, input, column, points, everyone));
  const moved = {
    rank: rankOf(after.ranks[unit]),
    blocRank: rankOf(after.blocRanks[unit]),
    others: () => compareAll(scoring, after, unit),
  };
  return { after, moved };
}

/**
 * What one changed value would do to score and ranks, without scoring everything again: where only
 * the unit's own points depend on the value, only its own path through the tree is computed.
 *
 * The result is what `score` gives for reports with that value.
 *
 * @throws MisuseError `unknown-code` for a unit or criterion that was not scored, `out-of-range` for
 *   a value that nobody could report: not finite, not of the rule's kind, or beyond what it allows
 * @example
 * whatIf(scoring, { code: 'M01', criterion: 'roads', value: 90 }).rank; // { before: 4, after: 2 }
 */
export function whatIf(scoring: Scoring, change: Change): WhatIf {
  const { plan, units } = scoring;
  const { code, criterion } = change;
  const unit = units.unitOf.get(code);
  const input = plan.inputOf.get(criterion);
  const tasks = scoring.scored[input ?? -1];
  const definition = plan.inputs[input ?? -1];
  const isScored = unit !== undefined && unit < units.everyone.length;
  if (!isScored || input === undefined || !definition || !('rule' in definition)) {
    throw new MisuseError('unknown-code', tasks ? code : criterion, 'Name what was scored.');
  }
  const column = changedColumn(scoring, change, input, unit);
  // A unit in no bloc has no peers in one, so it gets no points whatever it reports.
  const old = tasks?.find(({ task: { members } }) => members.includes(unit));
  const counted = treated(definition, column, units);
  const isAlike = counted === column || (old && isCountedAlike(old.task.column, counted, unit));
  const task = taskOf(definition, counted, old?.task.members ?? Int32Array.of(unit));
  const scorer = old && scorerOf(task);
  const { tieBreaks } = plan.scheme.ranking;
  const { requires } = (scoring.whole ?? scoring).plan.scheme.ranking;
  // A rank within a criterion moves those of others, a count looks at who is assigned what, and who
  // is tied with whom, or for which place, decides what others are compared by.
  const isByAll = tieBreaks.some(
    ({ by, upTo }) => upTo !== undefined || ['rank-of', 'count', 'among-tied'].includes(by.kind),
  );
  // The leader's result is the scale of all.
  const isByLeader = plan.scheme.total.relativeTo === 'leader';
  const isAlone =
    isAlike && (!old || isUnmoved(old, scorer)) && !requires && !isByAll && !isByLeader;
  const made = { input, column, counted, scorer };
  const { after, moved } = isAlone
    ? moveUnit(scoring, made, unit)
    : moveAll(scoring, made, isAlike ? task : undefined, unit);
  const place = isAlone ? 0 : unit;
  const pointsOf = ({ results, adjustments }: Scoring, at: number): Score => {
    const own = results.slice(0, plan.scheme.criteria.length).map(({ values }) => values);
    return scoreOf([...own, ...adjustments][input]?.[at]);
  };
  return {
    code,
    criterion,
    points: { before: pointsOf(scoring, unit), after: pointsOf(after, place) },
    score: { before: scoreOf(scoring.scores[unit]), after: scoreOf(after.scores[place]) },
    rank: { before: rankOf(scoring.ranks[unit]), after: moved.rank },
    blocRank: { before: rankOf(scoring.blocRanks[unit]), after: moved.blocRank },
    others: moved.others,
  };
}
