import { at } from '../numbers/column.js';
import { settled } from '../numbers/tolerance.js';

/**
 * What separates equals: a number of each, or what each has against the others; higher is better.
 * `NaN` is not known.
 */
export type TieKey = Float64Array | TieRule;

/** A key that is more than a column. */
export interface TieRule {
  /** A number of each unit. */
  values?: Float64Array;
  /** In its place: what a unit has against another; it is added up over those that are compared. */
  against?: (unit: number, other: number) => number;
  /** The one place that it decides; all where absent. */
  upTo?: number | undefined;
  /** When those still equal are compared anew among themselves; never where absent. */
  again?: 'after-all' | 'at-once' | undefined;
}

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

const isAmong = (key: TieKey | undefined): boolean => key !== undefined && 'against' in key;

/** All that are equal before any key. */
export const tieOf = (units: readonly number[], first: number): Tie => ({
  units,
  first,
  depth: 0,
  among: units,
});

/** The number that a key has for a unit among some. */
function numberOf(key: TieKey, unit: number, among: readonly number[]): number {
  if (key instanceof Float64Array) return at(key, unit);
  const { against } = key;
  if (!against) return key.values?.[unit] ?? NaN;
  let sum = 0;
  for (const other of among) if (other !== unit) sum += against(unit, other);
  return settled(sum);
}

/** Those with whom a tie is compared by its next key. */
const amongOf = ({ units, depth, among }: Tie, keys: readonly TieKey[]): readonly number[] =>
  isAmong(keys[depth]) && isAmong(keys[depth - 1]) ? among : units;

/** The units of a tie by their numbers, best first. */
function ordered(units: readonly number[], numbers: ReadonlyMap<number, number>): number[][] {
  const groups = new Map<number, number[]>();
  for (const unit of units) {
    const number = numbers.get(unit) as number;
    const group = groups.get(number);
    if (group) group.push(unit);
    else groups.set(number, [unit]);
  }
  return [...groups].sort(([left], [right]) => right - left).map(([, group]) => group);
}

/** Only who has one place or a better one, and who has not: neither side is separated further. */
function cutAt(groups: readonly number[][], first: number, upTo: number): number[][] {
  const [inside, open, outside]: [number[], number[], number[]] = [[], [], []];
  let rank = first;
  for (const group of groups) {
    const isInside = rank + group.length - 1 <= upTo;
    (isInside ? inside : rank > upTo ? outside : open).push(...group);
    rank += group.length;
  }
  return [inside, open, outside].filter((side) => side.length > 0);
}

const partsOf = (
  units: readonly number[],
  numbers: ReadonlyMap<number, number>,
  first: number,
  upTo: number | undefined,
): number[][] => {
  const groups = ordered(units, numbers);
  return upTo === undefined ? groups : cutAt(groups, first, upTo);
};

/** Where those that one key leaves equal are compared next. */
function nextDepth(
  keys: readonly TieKey[],
  depth: number,
  group: readonly number[],
  before: readonly number[],
  among: readonly number[],
): number {
  const again = keys.map((key) => ('again' in key ? key.again : undefined)).find((each) => each);
  if (again === 'at-once' && group.length < before.length) return 0;
  const isLast = isAmong(keys[depth]) && !isAmong(keys[depth + 1]);
  if (again !== 'after-all' || !isLast || group.length === among.length) return depth + 1;
  let start = depth;
  while (isAmong(keys[start - 1])) start -= 1;
  return start;
}

/**
 * Separates equals by their next key: the parts, best first. Undefined where they stay equal: no key
 * is left, or it is not known for one of them, who could then belong anywhere.
 */
export function separate(tie: Tie, keys: readonly TieKey[]): Tie[] | undefined {
  const { units, first, depth } = tie;
  const key = keys[depth];
  if (!key || units.length < 2) return undefined;
  const among = amongOf(tie, keys);
  const upTo = 'upTo' in key ? key.upTo : undefined;
  // Whether all of them have the place, or none.
  const isDecided = upTo !== undefined && (first > upTo || first + units.length - 1 <= upTo);
  const numbers = new Map(units.map((unit) => [unit, numberOf(key, unit, among)]));
  if (!isDecided && units.some((unit) => Number.isNaN(numbers.get(unit)))) return undefined;
  const groups = isDecided ? [units] : partsOf(units, numbers, first, upTo);
  let rank = first;
  return groups.map((group): Tie => {
    const next = nextDepth(keys, depth, group, units, among);
    const own = { units: group, first: rank, depth: next, among };
    rank += group.length;
    return own;
  });
}

/** What separated two of some equals: the place of the key, and among whom it was compared. */
export function separatedBy(
  tie: Tie,
  keys: readonly TieKey[],
  unit: number,
  other: number,
): { index: number; among: readonly number[] } | undefined {
  const own = separate(tie, keys)?.find(({ units }) => units.includes(unit));
  if (!own) return undefined;
  return own.units.includes(other)
    ? separatedBy(own, keys, unit, other)
    : { index: tie.depth, among: amongOf(tie, keys) };
}

/** The key that separates a unit from nobody any more, since it is not known for some of them. */
export function unknownOf(
  tie: Tie,
  keys: readonly TieKey[],
  unit: number,
): { index: number; units: number[] } | undefined {
  const parts = separate(tie, keys);
  if (parts) return unknownOf(parts.find(({ units }) => units.includes(unit)) as Tie, keys, unit);
  const key = keys[tie.depth];
  if (!key || tie.units.length < 2) return undefined;
  const among = amongOf(tie, keys);
  const isUnknown = (each: number): boolean => Number.isNaN(numberOf(key, each, among));
  return { index: tie.depth, units: tie.units.filter(isUnknown) };
}
