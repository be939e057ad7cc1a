import type { Rule } from '../model/scheme/rule.js';

/** A rule with everything multiplied that it states in points; what is reported stays as it is. */
export function multipliedRule(rule: Rule, factor: number): Rule {
  const times = (points: number): number => points * factor;
  const bound = <Name extends string>(name: Name, points: number | undefined) =>
    (points === undefined ? {} : { [name]: times(points) }) as { [Key in Name]?: number };
  switch (rule.kind) {
    case 'count-times-points':
      return { ...rule, pointsEach: times(rule.pointsEach) };
    case 'deduct-per-event':
      return { ...rule, pointsEach: times(rule.pointsEach), ...bound('floor', rule.floor) };
    case 'bonus-penalty-count':
      return {
        ...rule,
        bonusPoints: times(rule.bonusPoints),
        penaltyPoints: times(rule.penaltyPoints),
        minimum: times(rule.minimum),
      };
    case 'step-bands': {
      const bands = rule.bands.map((band) => ({ ...band, points: times(band.points) }));
      return { ...rule, bands };
    }
    case 'percent-step':
      return {
        ...rule,
        pointsPerStep: times(rule.pointsPerStep),
        ...bound('minimum', rule.minimum),
        ...bound('maximum', rule.maximum),
      };
    case 'improvement':
      return {
        ...rule,
        samePoints: times(rule.samePoints),
        worsePoints: times(rule.worsePoints),
      };
    case 'deadline': {
      const late = rule.late.map((step) => ({ ...step, points: times(step.points) }));
      return { ...rule, late };
    }
    case 'goalposts':
    case 'min-max':
    case 'distance-to-target':
    case 'percentile-rank':
    case 'exponential-rank': {
      const [low, high] = rule.range ?? [];
      return low === undefined || high === undefined
        ? rule
        : { ...rule, range: [times(low), times(high)] };
    }
    case 'z-score':
      return { ...rule, mean: times(rule.mean ?? 0), deviation: times(rule.deviation ?? 1) };
    case 'power':
      return { ...rule, factor: times(rule.factor) };
    default:
      // Their points depend only on the maximum.
      return rule;
  }
}
