import { at, wholeAt } from '../numbers/column.js';
import type { Combination, Input } from '../model/scheme/criterion.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { maximumOf } from '../rules/maximum.js';

/** A group of the tree, with the columns of the results that it combines. */
export interface PlanGroup {
  /** Its own column. */
  column: number;
  combine: Combination;
  /** Columns of its scored children; what is only shown is left out. */
  children: readonly number[];
  /** Whether it scales its sum to its full maximum: the root, and every sum inside a mean. */
  isScaled: boolean;
  /** How many of the children count for a unit, the best; all where absent. */
  best?: number;
  /** Column of the child by which the other is divided, in a ratio. */
  divisor?: number;
}

/** A scheme made ready to compute with: the tree as columns, leaves first, then groups bottom-up. */
export interface Plan {
  scheme: Scheme;
  /** Ids of the columns: the criteria as listed, then the groups, children before parents. */
  ids: readonly string[];
  columnOf: ReadonlyMap<string, number>;
  /** Column of the parent; -1 for the root. */
  parents: Int32Array;
  groups: readonly PlanGroup[];
  root: number;
  /** Weight under a mean; 1 under a sum. */
  weights: Float64Array;
  /** Maximum of each column; `Infinity` where it has none. */
  maxima: Float64Array;
  /** What a column counts for in a sum: its maximum, or how many criteria it adds up where none has one. */
  bases: Float64Array;
  /** Effective weight of each column: the part of the whole that it decides; the leaves' add up to 1. */
  shares: Float64Array;
  /** Criteria, adjustments and facts: everything that is reported, in this order. */
  inputs: readonly Input[];
  inputOf: ReadonlyMap<string, number>;
}

const indexed = (ids: readonly string[]): Map<string, number> =>
  new Map(ids.map((id, index) => [id, index]));

/** Groups with children before parents, without recursion: a tree may be deeper than the stack. */
export function bottomUp(groups: Scheme['groups']): Scheme['groups'] {
  const waiting = new Map(groups.map(({ id }) => [id, 0]));
  for (const { parent } of groups) {
    if (parent !== undefined) waiting.set(parent, (waiting.get(parent) ?? 0) + 1);
  }
  const byId = new Map(groups.map((group) => [group.id, group]));
  const ready = groups.filter(({ id }) => waiting.get(id) === 0);
  for (const { parent } of ready) {
    const group = parent === undefined ? undefined : byId.get(parent);
    if (!group) continue;
    const left = (waiting.get(group.id) ?? 0) - 1;
    waiting.set(group.id, left);
    if (left === 0) ready.push(group);
  }
  return ready;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** The sum of the largest of some numbers. */
export const sumOfLargest = (values: readonly number[], count: number): number =>
  sum([...values].sort((left, right) => right - left).slice(0, count));

/** Makes a scheme ready to compute with: one that `requireScheme` passes. */
export function planOf(scheme: Scheme): Plan {
  const { criteria, adjustments, facts } = scheme;
  const groups = bottomUp(scheme.groups);
  const ids = [...criteria, ...groups].map(({ id }) => id);
  const columnOf = indexed(ids);
  const inputs = [...criteria, ...adjustments, ...facts];

  const nodes = [...criteria, ...groups];
  const parents = Int32Array.from(nodes, ({ parent }) => columnOf.get(parent ?? '') ?? -1);
  const childrenOf: number[][] = nodes.map(() => []);
  parents.forEach((parent, column) => childrenOf[parent]?.push(column));

  const weights = new Float64Array(nodes.length).fill(1);
  const maxima = Float64Array.from(nodes, (node) => ('rule' in node ? maximumOf(node) : 0));
  const bases = new Float64Array(nodes.length).fill(1);
  // How many criteria an unbounded part counts.
  const sizes = new Float64Array(nodes.length).fill(1);
  const localShares = new Float64Array(nodes.length);
  const planned = groups.map((group, index): PlanGroup => {
    const column = criteria.length + index;
    const parent = groups[wholeAt(parents, column) - criteria.length];
    const isSum = group.combine === 'sum';
    const all = childrenOf[column] ?? [];
    // What is only shown has a maximum of 0, and says nothing of the others.
    const hasMaxima = all.every((child) => Number.isFinite(maxima[child]));
    for (const child of all) {
      if (isSum) bases[child] = at(hasMaxima ? maxima : sizes, child);
      else weights[child] = nodes[child]?.weight ?? 1;
    }
    const shareOf = (child: number): number => at(isSum ? bases : weights, child);
    const children = all.filter((child) => maxima[child] !== 0 && shareOf(child) !== 0);
    const best = group.best && group.best < children.length ? group.best : undefined;
    const whole = sum(children.map(shareOf));
    // Of the best results of several, those with the highest maxima are the most that there can be.
    const most = best ? sumOfLargest(children.map(shareOf), best) : whole;
    for (const child of children) localShares[child] = shareOf(child) / whole;
    if (isSum && !hasMaxima) sizes[column] = most;
    maxima[column] = isSum
      ? hasMaxima
        ? most
        : Infinity
      : group.combine === 'ratio'
        ? Infinity
        : sum(children.map((child) => shareOf(child) * at(maxima, child))) / (whole || 1);
    const isScaled = isSum && parent?.combine !== 'sum';
    const divisor = columnOf.get(group.divisor ?? '');
    return {
      column,
      combine: group.combine,
      children,
      isScaled,
      ...(best && { best }),
      ...(divisor !== undefined && { divisor }),
    };
  });

  const root = nodes.length - 1;
  const shares = new Float64Array(nodes.length);
  shares[root] = 1;
  for (let column = root - 1; column >= 0; column -= 1) {
    const parent = wholeAt(parents, column);
    shares[column] = at(localShares, column) * at(shares, parent);
  }
  return {
    scheme,
    ids,
    columnOf,
    parents,
    groups: planned,
    root,
    weights,
    maxima,
    bases,
    shares,
    inputs,
    inputOf: indexed(inputs.map(({ id }) => id)),
  };
}
