import { settled } from '../numbers/tolerance.js';
import { ranksInBlocs, ranksOf } from '../ranking/ranks.js';
import type { Result } from '../scoring/aggregate.js';
import type { Scoring } from '../scoring/scoring.js';

type Within = 'bloc' | 'all';

/** Ranks by the points of one column; kept, since every unit asks for them. */
const known = new WeakMap<Result, Partial<Record<Within, Int32Array>>>();

/** The rank of a unit by the points of a column, `NaN` where it has none. */
export function rankOf(
  { plan, results, units }: Scoring,
  column: number,
  within: Within,
  unit: number,
): number {
  const result = results[column];
  // What is only shown has no points to rank by.
  if (!result || plan.maxima[column] === 0) return NaN;
  const ranks = known.get(result) ?? {};
  known.set(result, ranks);
  const points = (): Float64Array => result.values.map(settled);
  const own = (ranks[within] ??=
    within === 'all' ? ranksOf(points()) : ranksInBlocs(points(), [], units.blocs.values()));
  return own[unit] || NaN;
}
