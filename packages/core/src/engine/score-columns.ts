import { at } from '../numbers/column.js';
import { isAtLeast } from '../numbers/tolerance.js';
import { rankScores } from './rank-scores.js';
import { aggregate, type Result } from '../scoring/aggregate.js';
import { dataSharesOf } from '../scoring/data-share.js';
import { scoreLeaf, type Leaf } from '../scoring/leaf-points.js';
import type { Plan } from '../schemes/plan.js';
import { requireColumn } from '../scoring/require-column.js';
import { roundingOf } from '../numbers/score-rounding.js';
import { roundAt } from '../scoring/round-at.js';
import type { Scoring } from '../scoring/scoring.js';
import { reasonCode, type Table, type TableColumn } from '../scoring/table.js';
import { endOfScale, totalsOf } from '../scoring/total.js';
import { treated } from '../scoring/treat.js';
import type { Units } from '../scoring/units.js';

/**
 * What a leaf contributes to its parent: a gap, or 0 points if the policy says so. Only the first
 * `count` units are scored; the units inside them have no points.
 */
export function leafResult(
  plan: Plan,
  column: number,
  { points, isComplete }: Pick<Leaf, 'points' | 'isComplete'>,
  missing: Uint8Array | undefined,
  count: number,
): Result {
  const available = at(plan.bases, column);
  if (isComplete && !missing) return { values: points, hasGaps: false, available };
  const isZero = plan.scheme.missing.policy === 'zero';
  const notAssigned = reasonCode('not-assigned');
  let hasGaps = false;
  for (let unit = 0; unit < points.length; unit += 1) {
    if (!Number.isNaN(points[unit])) continue;
    if (isZero && unit < count && missing?.[unit] !== notAssigned) points[unit] = 0;
    else hasGaps = true;
  }
  return { values: points, hasGaps, available };
}

/** Everything computed from the points of criteria and adjustments. */
type Combined = Pick<
  Scoring,
  'results' | 'adjustments' | 'dataShares' | 'endOfScale' | 'totals' | 'scores'
>;

/** Groups, totals and published scores from points. */
export function combine(
  plan: Plan,
  table: Table,
  criteria: readonly Result[],
  adjustments: readonly Float64Array[],
): Combined {
  const { rounding, missing } = plan.scheme;
  const round = roundingOf(rounding);
  const results = aggregate(plan, criteria);
  const dataShares = dataSharesOf(plan, table, results);
  const threshold = missing.policy === 'withhold' ? missing.threshold : 0;
  const isKnown = (unit: number): boolean => isAtLeast(at(dataShares, unit), threshold);
  const end = endOfScale(plan, results, isKnown);
  const totals = totalsOf(plan, results, adjustments, end);
  const scores = new Float64Array(totals.length);
  for (let unit = 0; unit < scores.length; unit += 1) {
    scores[unit] = isKnown(unit) ? round(at(totals, unit)) : NaN;
  }
  return { results, adjustments, dataShares, endOfScale: end, totals, scores };
}

/** Rounds points where the scheme rounds criteria. */
export function roundPoints({ scheme }: Plan, points: Float64Array): void {
  const round = roundAt(scheme.rounding, 'criterion');
  if (round) points.forEach((value, unit) => (points[unit] = round(value)));
}

/** Scores columns: points, groups, totals, published scores and ranks. */
export function scoreColumns(
  context: Pick<Scoring, 'period' | 'stage' | 'reports' | 'pairs' | 'history' | 'whole'>,
  plan: Plan,
  units: Units,
  table: Table,
): Scoring {
  const { scheme } = plan;
  plan.inputs.forEach((input, index) =>
    requireColumn(input, table[index] as TableColumn, units.localities),
  );
  const leaves = [...scheme.criteria, ...scheme.adjustments].map((input, index) => {
    const counted = treated(input, table[index] as TableColumn, units);
    const leaf = scoreLeaf(input, counted, units);
    roundPoints(plan, leaf.points);
    return leaf;
  });
  const criteria = scheme.criteria.map((_, column) =>
    leafResult(plan, column, leaves[column] as Leaf, table[column]?.missing, units.everyone.length),
  );
  const adjustments = leaves.slice(criteria.length).map(({ points }) => points);
  return rankScores({
    ...context,
    plan,
    units,
    table,
    scored: leaves.map(({ scored }) => scored),
    ...combine(plan, table, criteria, adjustments),
  });
}
