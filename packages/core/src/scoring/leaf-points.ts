import { at, wholeAt } from '../numbers/column.js';
import type { Adjustment, Criterion } from '../model/scheme/criterion.js';
import { maximumOf } from '../rules/maximum.js';
import { scorerOf } from '../rules/scorers.js';
import { isPenalty, type Line, type Scorer, type Steps, type Task } from '../rules/rule.js';
import { pointsOn } from '../rules/steps.js';
import type { TableColumn } from './table.js';
import type { Units } from './units.js';

/** A task with its scorer; without one its members cannot be told apart. */
export interface Scored {
  task: Task;
  scorer: Scorer | undefined;
}

/** Those who are compared with each other by a criterion's rule. */
export function peersOf({ rule }: Pick<Criterion, 'rule'>, units: Units): readonly Int32Array[] {
  const isByBloc = 'within' in rule && rule.within === 'bloc';
  return isByBloc ? [...units.blocs.values()] : [units.everyone];
}

/** The task of a criterion for some of the units. */
export function taskOf(
  criterion: Criterion | Adjustment,
  column: TableColumn,
  members: Int32Array,
): Task {
  const { rule, direction, maxPoints = maximumOf(criterion) } = criterion;
  const isUp = direction === 'increase';
  return { rule, maxPoints, isUp, isPenalty: isPenalty(criterion), column, members };
}

function alongLine(
  { from, span, size, base, low, high }: Line,
  values: Float64Array,
  members: Int32Array,
  points: Float64Array,
): void {
  // Everyone, in order: half a million numbers need no detour through an index.
  const isEveryone = members.length === points.length;
  const count = members.length;
  for (let index = 0; index < count; index += 1) {
    const unit = isEveryone ? index : wholeAt(members, index);
    const result = ((at(values, unit) - from) / span) * size + base;
    points[unit] = result < low ? low : result > high ? high : result;
  }
}

function alongSteps(
  steps: Steps,
  values: Float64Array,
  members: Int32Array,
  points: Float64Array,
): void {
  for (let index = 0; index < members.length; index += 1) {
    const unit = wholeAt(members, index);
    points[unit] = pointsOn(steps, at(values, unit));
  }
}

/** The points that a scorer gives for a value; `NaN` for a missing one. */
export function pointsFor({ points }: Scorer, value: number, unit: number): number {
  if (typeof points === 'function') return Number.isNaN(value) ? NaN : points(value, unit);
  const { from, span, size, base, low, high } = points;
  const result = ((value - from) / span) * size + base;
  return result < low ? low : result > high ? high : result;
}

/** Writes the points of a task's members; `NaN` where a value is missing or gives none. */
export function writePoints({ task, scorer }: Scored, points: Float64Array): void {
  const { members, column } = task;
  if (!scorer) for (const unit of members) points[unit] = NaN;
  else if (typeof scorer.points !== 'function')
    alongLine(scorer.points, column.values, members, points);
  else if (scorer.steps) alongSteps(scorer.steps, column.values, members, points);
  else {
    const { points: pointsOf } = scorer;
    for (let index = 0; index < members.length; index += 1) {
      const unit = wholeAt(members, index);
      const value = at(column.values, unit);
      points[unit] = Number.isNaN(value) ? NaN : pointsOf(value, unit);
    }
  }
}

/** Points of one criterion. */
export interface Leaf {
  points: Float64Array;
  /** How they came about, for each set of peers. */
  scored: Scored[];
  /** Whether every value gives points, so that nobody need look for gaps. */
  isComplete: boolean;
}

/** Scores one criterion for everyone. */
export function scoreLeaf(
  criterion: Criterion | Adjustment,
  column: TableColumn,
  units: Units,
): Leaf {
  const points = new Float64Array(units.localities.length);
  const peers = peersOf(criterion, units);
  if (peers[0]?.length !== points.length) points.fill(NaN);
  const scored = peers.map((members): Scored => {
    const task = taskOf(criterion, column, members);
    return { task, scorer: scorerOf(task) };
  });
  let covered = 0;
  for (const each of scored) {
    writePoints(each, points);
    if (typeof each.scorer?.points === 'object') covered += each.task.members.length;
  }
  return { points, scored, isComplete: covered === points.length };
}
