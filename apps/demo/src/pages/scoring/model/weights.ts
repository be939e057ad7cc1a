import type { Adjustment, Criterion, Rule, Scheme } from '@thidua/core';
import { published, sample } from './sample.js';

const { scheme } = sample;

/** The groups that a visitor can weigh: those right below the root. */
export const areas = scheme.groups.filter(({ parent }) => parent === scheme.groups[0]?.id);

/** The maximum of each area in the published scheme, in their order. They add up to 100. */
export const publishedWeights: readonly number[] = areas.map(
  ({ id }) => published.plan.maxima[published.plan.columnOf.get(id) ?? -1] as number,
);

/** The least and the most that an area may weigh: with 0 its gates would be meaningless. */
export const weightLimits = { least: 1, most: 60 } as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const whole = sum(publishedWeights);

/** The maximum points of each area for given weights: their sum is that of the published scheme. */
export function maximaBy(weights: readonly number[]): number[] {
  const all = sum(weights);
  return weights.map((weight) => (weight * whole) / all);
}

/** Whether weights are those of the published scheme. */
export const isPublished = (weights: readonly number[]): boolean =>
  weights.every((weight, place) => weight === publishedWeights[place]);

/** A rule with all its points multiplied; reported values stay as they are. */
function multiplied(rule: Rule, factor: number): Rule {
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

function weighed(criterion: Criterion, factor: number): Criterion {
  const { maxPoints, rule } = criterion;
  if (maxPoints === undefined) return { ...criterion, rule: multiplied(rule, factor) };
  // An assessor's points are out of the old maximum: they count as the same share of the new one.
  const isDirect = rule.kind === 'direct-points';
  return {
    ...criterion,
    maxPoints: maxPoints * factor,
    ...(isDirect
      ? { target: maxPoints, rule: { kind: 'proportional', cap: 1 } }
      : { rule: multiplied(rule, factor) }),
  };
}

/** The published scheme with other weights of its areas: every criterion keeps its part of its area. */
export function schemeBy(weights: readonly number[]): Scheme {
  if (isPublished(weights)) return scheme;
  const maxima = maximaBy(weights);
  const factors = new Map(
    areas.map(({ id }, place) => [
      id,
      (maxima[place] as number) / (publishedWeights[place] as number),
    ]),
  );
  return {
    ...scheme,
    criteria: scheme.criteria.map((criterion) =>
      weighed(criterion, factors.get(criterion.parent) ?? 1),
    ),
  };
}

/** A criterion, bonus or penalty of the published scheme. */
export const inputOf = (id: string | undefined): Criterion | Adjustment | undefined =>
  [...scheme.criteria, ...scheme.adjustments].find((input) => input.id === id);
