import type { Adjustment, Criterion } from '../model/scheme/criterion.js';
import { maximumOf } from './maximum.js';

/**
 * The most points that a criterion or adjustment can give, whatever is reported: its maximum, but where
 * its rule says by a parameter of its own that more can be earned; `Infinity` where nothing stops them.
 * Only the reading of a scheme asks.
 */
export function mostPointsOf(scored: Criterion | Adjustment): number {
  const { rule } = scored;
  const maximum = maximumOf(scored);
  switch (rule.kind) {
    case 'proportional':
      // 0 × Infinity is no number.
      return maximum === 0 ? 0 : maximum * (rule.cap ?? Infinity);
    case 'percent-step':
      return rule.maximum ?? Infinity;
    case 'goalposts':
      return (rule.truncate ?? true) ? maximum : Infinity;
    case 'distance-to-target':
      return rule.cap ? maximum : Infinity;
    default:
      return maximum;
  }
}
