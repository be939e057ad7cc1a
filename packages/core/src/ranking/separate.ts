import { at } from '../numbers/column.js';

/** Units that are equal so far. */
export interface Tie {
  units: readonly number[];
  /** The rank of the best of them. */
  first: number;
  /** How many keys were looked at. */
  depth: number;
  /** Those against whom results count: equal when the keys began that ask for such results. */
  among: readonly number[];
}

/** Separates equals by their next key: the parts, best first; undefined where they stay equal. */
export type Separate = (tie: Tie, keys: readonly TieKey[]) => Tie[] | undefined;

/** What separates equals: a number of each, higher is better, `NaN` not known; or more than that. */
export type TieKey = Float64Array | TieRule;

/** A key that asks who else is tied, or for which place. */
export interface TieRule {
  /** A number of each unit. */
  values?: Float64Array;
  /** In its place: what a unit has against another; it is added up over those that are compared. */
  against?: (unit: number, other: number) => number;
  /** The one place that it decides; all where absent. */
  upTo?: number | undefined;
  /** When those still equal are compared anew among themselves; never where absent. */
  again?: 'after-all' | 'at-once' | undefined;
  /** How keys separate, where such a key is among them: a page that ranks by columns needs none of it. */
  separate: Separate;
}

/** All that are equal before any key. */
export const tieOf = (units: readonly number[], first: number): Tie => ({
  units,
  first,
  depth: 0,
  among: units,
});

/** The units of a tie by a number of each, best first; undefined where one of them has none. */
export function ordered(
  units: readonly number[],
  numberOf: (unit: number) => number,
): number[][] | undefined {
  const groups = new Map<number, number[]>();
  for (const unit of units) {
    const number = numberOf(unit);
    // What is not known for one of them separates none: that unit could belong anywhere.
    if (Number.isNaN(number)) return undefined;
    const group = groups.get(number);
    if (group) group.push(unit);
    else groups.set(number, [unit]);
  }
  return [...groups].sort(([left], [right]) => right - left).map(([, group]) => group);
}

/** Parts of a tie, each with its rank. */
export function ranked(
  groups: readonly number[][],
  { first, among }: Pick<Tie, 'first' | 'among'>,
  depthOf: (group: readonly number[]) => number,
): Tie[] {
  let rank = first;
  return groups.map((units) => {
    const own = { units, first: rank, depth: depthOf(units), among };
    rank += units.length;
    return own;
  });
}

const separateByColumns: Separate = (tie, keys) => {
  const key = keys[tie.depth] as Float64Array;
  const groups = ordered(tie.units, (unit) => at(key, unit));
  return groups && ranked(groups, tie, () => tie.depth + 1);
};

/** Separates equals by their next key; undefined also where no key is left. */
export const separate: Separate = (tie, keys) => {
  if (tie.depth >= keys.length || tie.units.length < 2) return undefined;
  const rule = keys.find((key): key is TieRule => 'separate' in key);
  return (rule?.separate ?? separateByColumns)(tie, keys);
};
