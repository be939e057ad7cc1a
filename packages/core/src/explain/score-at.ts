import { at } from '../numbers/column.js';
import type { Score } from '../model/value/score.js';
import type { Scoring } from '../scoring/scoring.js';
import { reasonOf } from '../scoring/table.js';

/** A number, or why it is missing. */
export function scoreAt(
  scoring: Scoring,
  value: number | undefined,
  unit: number,
  input: number,
): Score {
  if (value !== undefined && !Number.isNaN(value)) return value;
  return { missing: reasonOf(scoring.table[input]?.missing?.[unit]) };
}

/** Why a unit has no score. */
export function missingScore({ plan, totals, table }: Scoring, unit: number): Score {
  if (!Number.isNaN(totals[unit])) return { missing: 'withheld' };
  // A criterion that is only shown explains no score.
  const reasons = new Set(
    plan.scheme.criteria.flatMap((_, input) =>
      at(plan.shares, input) > 0 ? [reasonOf(table[input]?.missing?.[unit])] : [],
    ),
  );
  const [only = 'no-data'] = reasons;
  return { missing: reasons.size === 1 ? only : 'no-data' };
}
