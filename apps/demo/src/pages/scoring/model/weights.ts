import { withWeights, type Adjustment, type Criterion, type Scheme } from '@thidua/core';
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

/** The published scheme with other weights of its areas: every criterion keeps its part of its area. */
export const schemeBy = (weights: readonly number[]): Scheme =>
  withWeights(scheme, new Map(areas.map(({ id }, place) => [id, weights[place] as number])));

/** A criterion, bonus or penalty of the published scheme. */
export const inputOf = (id: string | undefined): Criterion | Adjustment | undefined =>
  [...scheme.criteria, ...scheme.adjustments].find((input) => input.id === id);
