import { at, wholeAt } from '../numbers/column.js';
import { settled } from '../numbers/tolerance.js';
import { countBelow } from '../numbers/count-below.js';
import { rangeOf, type Column, type Scorer, type Task } from './rule.js';

/** Lowest and highest value of the members; infinite where none has one. */
export function extremes(
  { values }: Column,
  members: Int32Array,
): { lowest: number; highest: number } {
  let lowest = Infinity;
  let highest = -Infinity;
  // All units, in order: half a million numbers should not go through an index.
  const isEveryone = members.length === values.length;
  const count = members.length;
  for (let index = 0; index < count; index += 1) {
    const value = at(values, isEveryone ? index : wholeAt(members, index));
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { lowest, highest };
}

/** Mean and sample standard deviation (n − 1) of the members that have a value. */
export function moments(
  { values }: Column,
  members: Int32Array,
): { mean: number; deviation: number } {
  const known = valuesOf(values, members);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (known.length - 1)) };
}

/** The values of the members that have one, lowest first, settled: binary noise makes no order. */
export function sortedValues({ values }: Column, members: Int32Array): Float64Array {
  return valuesOf(values, members).map(settled).sort();
}

function valuesOf(values: Float64Array, members: Int32Array): Float64Array {
  const known = new Float64Array(members.length);
  let count = 0;
  for (const unit of members) {
    const value = at(values, unit);
    if (!Number.isNaN(value)) known[count++] = value;
  }
  return known.subarray(0, count);
}

/** How many of the members have a value, and how many are worse than one. */
export function standings(column: Column, members: Int32Array, isUp: boolean) {
  const sorted = sortedValues(column, members);
  return {
    count: sorted.length,
    worseThan: (value: number): number =>
      isUp
        ? countBelow(sorted, settled(value))
        : sorted.length - countBelow(sorted, settled(value), true),
  };
}

/** How many of the peers are worse, and `first` for the worst of them, whatever the maximum. */
export const placeAmong =
  (first: number) =>
  ({ isUp, column, members }: Task, value: number): number =>
    standings(column, members, isUp).worseThan(value) + first;

/** Points by order: the same, up to the maximum where one is stated. */
export const byOrder =
  (first: number) =>
  ({ isUp, maxPoints, column, members }: Task): Scorer => {
    const { count, worseThan } = standings(column, members, isUp);
    return {
      points: (value) =>
        Number.isNaN(value) ? NaN : Math.min(worseThan(value) + first, maxPoints),
      peers: { count },
    };
  };

/**
 * Points by place on a range: how far along its span those are of whom so many of the peers are worse.
 * One alone cannot be compared.
 */
export function alongRange(
  { maxPoints, isUp, column, members }: Task,
  range: readonly [number, number] | undefined,
  along: (worse: number, count: number, span: number) => number,
): Scorer | undefined {
  const { count, worseThan } = standings(column, members, isUp);
  if (count < 2) return undefined;
  const [low, high] = rangeOf(range, maxPoints);
  return {
    points: (value) =>
      Number.isNaN(value) ? NaN : low + along(worseThan(value), count, high - low),
    peers: { count },
  };
}
