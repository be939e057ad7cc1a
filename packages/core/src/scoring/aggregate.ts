import type { Combination } from '../model/scheme/criterion.js';
import { at } from '../numbers/column.js';
import { roundingOf } from '../numbers/score-rounding.js';
import { sumOfLargest, type Plan, type PlanGroup } from '../schemes/plan.js';
import { countedChildren } from './best-of.js';
import { roundAt } from './round-at.js';

/** Results of a criterion or a group, by unit. */
export interface Result {
  /** `NaN` where there is none. */
  values: Float64Array;
  /** Whether a value is missing: what is complete is added up without looking. */
  hasGaps: boolean;
  /** What the values are out of, where they go into a sum. */
  available: number | Float64Array;
}

type Amount = Result['available'];

const amountAt = (amount: Amount, unit: number): number =>
  typeof amount === 'number' ? amount : at(amount, unit);

/** How a group comes from its children: what of a child is added up, and what comes of the mean. */
interface Combining {
  into: (values: Float64Array, maximum: number) => Float64Array;
  /** `whole` is the sum of all weights, also of what is missing. */
  out: (mean: number, whole: number, maximum: number) => number;
}

// Over a 0 all but the first come out as 0, their limit. Nothing below 0 gets here: such schemes are refused.
const means: Record<Exclude<Combination, 'sum' | 'ratio'>, Combining> = {
  'arithmetic-mean': { into: (values) => values, out: (mean) => mean },
  'geometric-mean': {
    into: (values) => values.map((value) => Math.log(Math.max(0, value))),
    out: Math.exp,
  },
  'harmonic-mean': {
    into: (values) => values.map((value) => 1 / Math.max(0, value)),
    out: (mean) => 1 / mean,
  },
  product: {
    into: (values, maximum) => values.map((value) => Math.log(Math.max(0, value) / maximum)),
    out: (mean, whole, maximum) => maximum * Math.exp(mean * whole),
  },
};

/** Adds a child of which no value is missing. */
function addAll(values: Float64Array, child: Float64Array, factor: number): void {
  for (let unit = 0; unit < values.length; unit += 1) {
    values[unit] = at(values, unit) + factor * at(child, unit);
  }
}

/** Adds what is there of a child, and to `available` what it counts for. */
function addKnown(
  values: Float64Array,
  available: Float64Array,
  child: Float64Array,
  factor: number,
  counted: Amount,
): void {
  for (let unit = 0; unit < values.length; unit += 1) {
    const value = at(child, unit);
    if (Number.isNaN(value)) continue;
    values[unit] = at(values, unit) + factor * value;
    available[unit] = at(available, unit) + factor * amountAt(counted, unit);
  }
}

/**
 * Combines the children of one group. What is there is counted beside it: in a sum the maxima, in a
 * mean the weights; `factors` changes what each child counts for.
 *
 * @param full what a sum counts where nothing is missing
 * @param basis what a mean counts for in a sum that it is part of
 * @param values where the result is written
 */
function combineGroup(
  { column: own, children, combine, isScaled }: PlanGroup,
  { maxima }: Plan,
  results: readonly Result[],
  factors: Float64Array,
  full: number,
  basis: number,
  values: Float64Array,
): Result {
  const combining = combine === 'sum' || combine === 'ratio' ? undefined : means[combine];
  const isSum = !combining;
  const maximum = at(maxima, own);
  values.fill(0);
  let whole = 0;
  let complete = 0;
  let partial: Float64Array | undefined;
  for (const column of children) {
    const child = results[column];
    const factor = at(factors, column);
    // What does not count is not looked at: 0 times the logarithm of 0 is no number.
    if (!child || factor === 0) continue;
    const counted = isSum ? child.available : 1;
    const added = combining?.into(child.values, at(maxima, column)) ?? child.values;
    whole += factor;
    if (!child.hasGaps && typeof counted === 'number') {
      addAll(values, added, factor);
      complete += factor * counted;
    } else {
      partial ??= new Float64Array(values.length);
      addKnown(values, partial, added, factor, counted);
    }
  }
  const available = partial?.map((known) => known + complete) ?? complete;
  const mayHaveGaps = partial !== undefined || complete === 0;
  if (!isSum || mayHaveGaps || complete !== full) {
    for (let unit = 0; unit < values.length; unit += 1) {
      const part = amountAt(available, unit);
      const value = at(values, unit);
      // Where nothing is there, there is no result, and nothing to scale.
      if (part === 0) values[unit] = NaN;
      else if (combining) values[unit] = combining.out(value / part, whole, maximum);
      else if (isScaled && part !== full) values[unit] = (value / part) * full;
    }
  }
  return {
    values,
    hasGaps: mayHaveGaps && values.some(Number.isNaN),
    available: isSum ? available : basis,
  };
}

/**
 * Adds up the best results of each unit. Where there are fewer than count, what is there is scaled
 * to the whole, as in any sum.
 */
function combineBest(
  group: PlanGroup,
  { bases }: Plan,
  results: readonly Result[],
  factors: Float64Array,
  full: number,
  values: Float64Array,
): Result {
  const { best = Infinity } = group;
  // What the best count for by these weights: more or less than the whole, where weights are others.
  const most = sumOfLargest(
    group.children.map((column) => at(factors, column) * at(bases, column)),
    best,
  );
  const available = new Float64Array(values.length);
  for (let unit = 0; unit < values.length; unit += 1) {
    const resultOf = (column: number): number => results[column]?.values[unit] ?? NaN;
    const counted = countedChildren(group, resultOf, factors);
    let [sum, there, short] = [0, 0, 0];
    for (const column of counted) {
      const own = amountAt(results[column]?.available ?? 0, unit);
      sum += at(factors, column) * resultOf(column);
      there += at(factors, column) * own;
      short += at(factors, column) * (at(bases, column) - own);
    }
    // As many as count: what of these is not there is missing, and nothing else.
    const part = counted.length < best ? there : most - short;
    available[unit] = part;
    values[unit] = there === 0 ? NaN : group.isScaled && part !== full ? (sum / part) * full : sum;
  }
  const hasGaps = available.some((part) => part !== full);
  return { values, hasGaps: values.some(Number.isNaN), available: hasGaps ? available : full };
}

/**
 * Divides the result of one child by that of the other: by weights nothing changes, unless one is left
 * out. Where one is missing, or 0 is divided by, there is no result.
 */
function combineRatio(
  { children, divisor }: PlanGroup,
  results: readonly Result[],
  factors: Float64Array,
  basis: number,
  values: Float64Array,
): Result {
  const dividend = children.find((child) => child !== divisor);
  const isWhole = children.every((child) => at(factors, child) !== 0);
  const resultOf = (column: number | undefined, unit: number): number =>
    results[column ?? -1]?.values[unit] ?? NaN;
  for (let unit = 0; unit < values.length; unit += 1) {
    const by = resultOf(divisor, unit);
    values[unit] = by === 0 || !isWhole ? NaN : resultOf(dividend, unit) / by;
  }
  return { values, hasGaps: values.some(Number.isNaN), available: basis };
}

/** Whether the results of a column are moved to another scale before they are published. */
const isMoved = ({ root, scheme }: Plan, column: number): boolean =>
  column === root && scheme.total.outOf !== undefined;

/** Where results of groups are written, so that a thousand runs need no new memory. */
export type Scratch = readonly Float64Array[];

/**
 * Combines the results of criteria into those of groups, bottom-up. `weights` are those of the
 * plan, or changed ones. Where the scheme rounds groups, each is rounded, and the root as the total is;
 * but not a root that is moved to another scale: that is rounded there, when the total is made.
 *
 * - sum: Σ points; scaled to its full maximum at the root, or inside a mean, where results are
 *   missing: Σ points ÷ Σ maxima of what is there × Σ maxima
 * - the best of a sum: Σ of the highest results of the unit, as many as the group counts
 * - means: over what is there, with its weights: Σ w·v ÷ Σ w; exp(Σ w·ln v ÷ Σ w); Σ w ÷ Σ (w ÷ v);
 *   the last two are 0 over a 0, which is their limit
 * - product: maximum × Π (v ÷ maximum of v); what is missing is taken to be as good as the rest
 * - ratio: v ÷ v of the divisor; none where one is missing, or the divisor is 0
 *
 * @returns the results of all columns, criteria first
 */
export function aggregate(
  plan: Plan,
  leaves: readonly Result[],
  weights: Float64Array = plan.weights,
  scratch?: Scratch,
): Result[] {
  const { rounding } = plan.scheme;
  const roundGroup = roundAt(rounding, 'group');
  const roundRoot = roundGroup && roundingOf(rounding);
  const results = [...leaves];
  const count = leaves[0]?.values.length ?? 0;
  plan.groups.forEach((group, index) => {
    const { column, children } = group;
    const values = scratch?.[index] ?? new Float64Array(count);
    const basis = at(plan.bases, column);
    const full =
      group.best === undefined
        ? children.reduce((sum, child) => sum + at(plan.bases, child), 0)
        : sumOfLargest(
            children.map((child) => at(plan.bases, child)),
            group.best,
          );
    const result =
      group.combine === 'ratio'
        ? combineRatio(group, results, weights, basis, values)
        : group.best === undefined
          ? combineGroup(group, plan, results, weights, full, basis, values)
          : combineBest(group, plan, results, weights, full, values);
    const round = column === plan.root ? roundRoot : roundGroup;
    if (round && !isMoved(plan, column))
      result.values.forEach((value, unit) => (result.values[unit] = round(value)));
    results.push(result);
  });
  return results;
}
