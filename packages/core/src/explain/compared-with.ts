import { wholeAt } from '../numbers/column.js';
import type { Scoring } from '../scoring/scoring.js';

/**
 * The units that a unit is compared with: those of its bloc, or all where it is in none, as far as
 * they are ranked and their rank is published. The unit itself is one of them.
 */
export function comparedWith({ plan, ranks, units }: Scoring, unit: number): Int32Array {
  const { publishTop = Infinity } = plan.scheme.ranking;
  const bloc = units.blocs.get(units.localities[unit]?.bloc ?? '') ?? units.everyone;
  return bloc.filter((each) => ranks[each] !== 0 && wholeAt(ranks, each) <= publishTop);
}
