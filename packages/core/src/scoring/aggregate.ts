import type { Plan, PlanGroup } from './plan.js';

/** Results of a criterion or a group, by unit. */
export interface Result {
  /** `NaN` where there is none. */
  values: Float64Array;
  /** Whether a value is missing: what is complete is added up without looking. */
  hasGaps: boolean;
  /** What the values are out of, where they go into a sum. */
  available: number | Float64Array;
}

/** How one value goes into a mean, and how the mean comes out. */
const means = {
  'arithmetic-mean': { into: (value: number) => value, out: (mean: number) => mean },
  // A mean over zeros or negative values is none: NaN, which the caller explains.
  'geometric-mean': {
    into: (value: number) => (value > 0 ? Math.log(value) : NaN),
    out: Math.exp,
  },
  'harmonic-mean': {
    into: (value: number) => (value > 0 ? 1 / value : NaN),
    out: (mean: number) => 1 / mean,
  },
};

const at = (available: number | Float64Array, unit: number): number =>
  typeof available === 'number' ? available : (available[unit] as number);

function findGaps(values: Float64Array): boolean {
  for (let unit = 0; unit < values.length; unit += 1) {
    if (Number.isNaN(values[unit])) return true;
  }
  return false;
}

/** A result as it is where nothing goes into it. */
const none = (count: number): Result => ({
  values: new Float64Array(count).fill(NaN),
  hasGaps: true,
  available: 0,
});

/** Adds up children; `factors` changes what each counts for. */
function addUp(
  { children, isScaled }: PlanGroup,
  results: readonly Result[],
  factors: Float64Array,
  full: number,
  values: Float64Array,
): Result {
  values.fill(0);
  let complete = 0;
  let partial: Float64Array | undefined;
  for (const child of children) {
    const { values: from, hasGaps, available } = results[child] as Result;
    const factor = factors[child] as number;
    if (!hasGaps && typeof available === 'number') {
      complete += factor * available;
      for (let unit = 0; unit < values.length; unit += 1) {
        values[unit] = (values[unit] as number) + factor * (from[unit] as number);
      }
      continue;
    }
    partial ??= new Float64Array(values.length);
    for (let unit = 0; unit < values.length; unit += 1) {
      const value = from[unit] as number;
      if (Number.isNaN(value)) continue;
      values[unit] = (values[unit] as number) + factor * value;
      partial[unit] = (partial[unit] as number) + factor * at(available, unit);
    }
  }
  if (partial) {
    for (let unit = 0; unit < values.length; unit += 1) {
      partial[unit] = (partial[unit] as number) + complete;
      if (partial[unit] === 0) values[unit] = NaN;
    }
  }
  const available = partial ?? complete;
  if (isScaled && (partial || complete !== full)) {
    for (let unit = 0; unit < values.length; unit += 1) {
      const part = at(available, unit);
      if (part !== full) values[unit] = ((values[unit] as number) / part) * full;
    }
  }
  const mayHaveGaps = partial !== undefined || complete === 0;
  return { values, hasGaps: mayHaveGaps && findGaps(values), available };
}

/** Takes a weighted mean of what is there. */
function average(
  { children, combine }: PlanGroup,
  results: readonly Result[],
  weights: Float64Array,
  basis: number,
  values: Float64Array,
): Result {
  const isArithmetic = combine === 'arithmetic-mean';
  const { into, out } = means[combine as keyof typeof means];
  values.fill(0);
  let complete = 0;
  let partial: Float64Array | undefined;
  for (const child of children) {
    const { values: from, hasGaps } = results[child] as Result;
    const weight = weights[child] as number;
    if (!hasGaps) {
      complete += weight;
      if (isArithmetic) {
        for (let unit = 0; unit < values.length; unit += 1) {
          values[unit] = (values[unit] as number) + weight * (from[unit] as number);
        }
      } else {
        for (let unit = 0; unit < values.length; unit += 1) {
          values[unit] = (values[unit] as number) + weight * into(from[unit] as number);
        }
      }
      continue;
    }
    partial ??= new Float64Array(values.length);
    for (let unit = 0; unit < values.length; unit += 1) {
      const value = from[unit] as number;
      if (Number.isNaN(value)) continue;
      values[unit] = (values[unit] as number) + weight * into(value);
      partial[unit] = (partial[unit] as number) + weight;
    }
  }
  for (let unit = 0; unit < values.length; unit += 1) {
    const whole = partial ? (partial[unit] as number) + complete : complete;
    values[unit] = out((values[unit] as number) / whole);
  }
  const mayHaveGaps = partial !== undefined || complete === 0 || !isArithmetic;
  return { values, hasGaps: mayHaveGaps && findGaps(values), available: basis };
}

/** Where results of groups are written, so that a thousand runs need no new memory. */
export type Scratch = readonly Float64Array[];

/**
 * Combines the results of criteria into those of groups, bottom-up. `weights` are those of the
 * plan, or changed ones; `round` is applied to each group's values.
 *
 * - sum: Σ points; scaled to its full maximum at the root, or inside a mean, where results are
 *   missing: Σ points ÷ Σ maxima of what is there × Σ maxima
 * - means: over what is there, with its weights: Σ w·v ÷ Σ w; exp(Σ w·ln v ÷ Σ w); Σ w ÷ Σ (w ÷ v)
 *
 * @returns the results of all columns, criteria first
 */
export function aggregate(
  plan: Plan,
  leaves: readonly Result[],
  weights: Float64Array = plan.weights,
  round?: (value: number) => number,
  scratch?: Scratch,
): Result[] {
  const results = [...leaves];
  const count = leaves[0]?.values.length ?? 0;
  plan.groups.forEach((group, index) => {
    const { column, combine, children } = group;
    const values = scratch?.[index] ?? new Float64Array(count);
    let result: Result;
    if (children.length === 0) result = none(count);
    else if (combine === 'sum') {
      const full = children.reduce((sum, child) => sum + (plan.bases[child] as number), 0);
      result = addUp(group, results, weights, full, values);
    } else result = average(group, results, weights, plan.bases[column] as number, values);
    if (round) result.values.forEach((value, unit) => (result.values[unit] = round(value)));
    results.push(result);
  });
  return results;
}
