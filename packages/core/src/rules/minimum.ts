import type { Adjustment, Criterion } from '../model/scheme/criterion.js';
import { isPenalty, rangeOf } from './rule.js';

/**
 * The fewest points that a criterion or adjustment can give, whatever is reported; `-Infinity` where
 * nothing stops them. Only the reading of a scheme asks.
 */
export function minimumOf(scored: Criterion | Adjustment): number {
  const { rule, maxPoints = Infinity } = scored;
  switch (rule.kind) {
    case 'deduct-per-event':
      return isPenalty(scored) ? 0 : Math.min(rule.floor ?? 0, maxPoints);
    case 'bonus-penalty-count':
      return rule.minimum;
    case 'step-bands':
      return rule.bands.reduce((least, { points }) => Math.min(least, points), Infinity);
    case 'percent-step':
      return rule.minimum ?? -Infinity;
    case 'improvement':
      return Math.min(rule.samePoints, rule.worsePoints, maxPoints);
    case 'deadline': {
      const given = [maxPoints, 0, ...rule.late.map(({ points }) => points)];
      return isPenalty(scored) ? maxPoints - Math.max(...given) : Math.min(...given);
    }
    case 'goalposts':
      return (rule.truncate ?? true) ? rangeOf(rule.range, maxPoints)[0] : -Infinity;
    case 'min-max':
    case 'distance-to-target':
    case 'percentile-rank':
    case 'exponential-rank':
      return rangeOf(rule.range, maxPoints)[0];
    case 'z-score':
      return -Infinity;
    case 'rank':
      return Math.min(1, maxPoints);
    default:
      return 0;
  }
}
