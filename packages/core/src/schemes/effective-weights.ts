import { at } from '../numbers/column.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { planOf } from './plan.js';
import { requireScheme } from './require-scheme.js';

/**
 * The effective weight of each criterion: the part of the whole score that it decides. They add up
 * to 1. Under a sum it is its share of the maximum points, under a mean its share of the weights.
 *
 * @throws MisuseError `not-a-scheme` for whatever `parseScheme` would refuse
 * @example
 * effectiveWeights(scheme).get('roads'); // 0.2667: 2 of 3 in Infrastructure, which weighs 0.4
 */
export function effectiveWeights(scheme: Scheme): Map<string, number> {
  requireScheme(scheme);
  const { shares } = planOf(scheme);
  return new Map(scheme.criteria.map(({ id }, column) => [id, at(shares, column)]));
}
