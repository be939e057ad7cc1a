import type { Adjustment } from '../model/criterion.js';
import type { Scoring } from '../scoring/scoring.js';
import { adjustmentsAt, scaledResult } from '../scoring/total.js';

/** A limit of the scheme that cut something on the way to the total. */
export interface LimitReason {
  limit: 'bonusLimit' | 'penaltyLimit' | 'cap' | 'floor';
  /** Which bonuses or penalties it cut: those before the cap, or those after it. */
  applies?: Adjustment['applies'];
  /** Points as they added up, and as they count: what the limit leaves. */
  before: number;
  after: number;
}

/** Decimal points are freed of what binary adds: 0.1 + 0.2 is not cut by a limit of 0.3. */
const decimal = (value: number): number => Number(value.toPrecision(12));

/** Every limit that cut the total of a unit, in the order of the computation. */
export function limitsOf({ plan, results, adjustments }: Scoring, unit: number): LimitReason[] {
  const { total } = plan.scheme;
  const found: LimitReason[] = [];
  const cut = (limit: LimitReason['limit'], points: number, applies?: LimitReason['applies']) => {
    const end = total[limit];
    const before = decimal(points);
    const isCut = end !== undefined && (limit === 'floor' ? before < end : before > end);
    if (!isCut) return points;
    found.push({ limit, ...(applies && { applies }), before, after: end });
    return end;
  };
  const change = (applies: Adjustment['applies']): number => {
    const pointsOf = (index: number): number => adjustments[index]?.[unit] ?? NaN;
    const { bonus, penalty } = adjustmentsAt(plan.scheme, applies, pointsOf);
    return cut('bonusLimit', bonus, applies) - cut('penaltyLimit', penalty, applies);
  };
  const scaled = scaledResult(plan, results[plan.root]?.values[unit] ?? NaN);
  // Without a result there is no total that a limit could cut.
  if (Number.isNaN(scaled)) return [];
  const before = scaled + change('before-cap');
  if (cut('cap', before) === before) cut('floor', before);
  change('after-cap');
  return found;
}
