import type { Criterion } from '../model/scheme/criterion.js';
import { factsOf } from './facts.js';

/**
 * The most points that a criterion is meant to give: what stands in `maxPoints`, else what its rule
 * says of itself. `Infinity` where there is no maximum; 0 for what is shown and not scored. An
 * uncapped rule may give more: see `mostPointsOf`.
 */
export function maximumOf({ rule, maxPoints }: Pick<Criterion, 'rule' | 'maxPoints'>): number {
  const { isUnscored, range } = factsOf(rule.kind);
  if (isUnscored) return 0;
  if (maxPoints !== undefined) return maxPoints;
  if (rule.kind === 'step-bands')
    return rule.bands.reduce((most, { points }) => Math.max(most, points), -Infinity);
  return range === undefined ? Infinity : (('range' in rule && rule.range) || range)[1];
}
