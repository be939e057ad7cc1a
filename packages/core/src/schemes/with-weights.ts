import { MisuseError } from '../errors/misuse-error.js';
import type { Criterion } from '../model/scheme/criterion.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { at } from '../numbers/column.js';
import { multipliedRule } from './multiplied-rule.js';
import { planOf, sumOfLargest, type Plan, type PlanGroup } from './plan.js';
import { requireScheme } from './require-scheme.js';

/** A group whose parts can be given other weights. */
export interface WeighedGroup {
  group: string;
  /** Its scored parts and what each counts for: under a sum its maximum points, under a mean its weight. */
  parts: { id: string; weight: number }[];
}

const weightIn = ({ combine }: PlanGroup, { bases, weights }: Plan, child: number): number =>
  at(combine === 'sum' ? bases : weights, child);

/** In a product or ratio every part counts once, and what has no maximum counts for no part of a sum. */
const canBeWeighed = ({ combine, children }: PlanGroup, { maxima }: Plan): boolean =>
  combine !== 'product' &&
  combine !== 'ratio' &&
  children.every((child) => Number.isFinite(at(maxima, child)));

/**
 * The groups of a scheme whose parts can be weighed against each other, as the scheme lists them.
 *
 * @throws MisuseError `not-a-scheme` for whatever `parseScheme` would refuse
 * @example
 * weightsOf(scheme)[0]; // { group: 'all', parts: [{ id: 'economy', weight: 60 }, { id: 'culture', weight: 40 }] }
 */
export function weightsOf(scheme: Scheme): WeighedGroup[] {
  requireScheme(scheme);
  const plan = planOf(scheme);
  const groupOf = new Map(plan.groups.map((group) => [plan.ids[group.column], group]));
  return scheme.groups.flatMap(({ id }): WeighedGroup[] => {
    const group = groupOf.get(id);
    if (!group || group.children.length < 2 || !canBeWeighed(group, plan)) return [];
    const parts = group.children.map((child) => ({
      id: plan.ids[child] ?? '',
      weight: weightIn(group, plan, child),
    }));
    return [{ group: id, parts }];
  });
}

function weighed(criterion: Criterion, factor: number): Criterion {
  if (factor === 1) return criterion;
  const { maxPoints, rule } = criterion;
  if (maxPoints === undefined) return { ...criterion, rule: multipliedRule(rule, factor) };
  // An assessor's points are out of the old maximum: they count as the same share of the new one.
  const isDirect = rule.kind === 'direct-points';
  return {
    ...criterion,
    maxPoints: maxPoints * factor,
    ...(isDirect
      ? { target: maxPoints, rule: { kind: 'proportional', cap: 1 } }
      : { rule: multipliedRule(rule, factor) }),
  };
}

/**
 * A scheme in which parts have other weights. Under a sum they are stated in points, and all parts of
 * the group are scaled so that its maximum stays what it was; whatever a criterion states in points is
 * scaled with it. Under a mean they are its weights. Parts that are not named keep theirs, before the
 * scaling; a scheme of which nothing changes is returned as it is.
 *
 * @param weights by the id of a group or criterion, each above 0
 * Conditions on points keep their levels: one that asks for points of a part asks for more, or less,
 * of it by other weights.
 *
 * @throws MisuseError `not-a-scheme`; `not-a-number` for a weight that is not above 0; `unknown-code`
 *   for what {@link weightsOf} does not name, such as a part of a product or ratio
 * @example
 * withWeights(scheme, new Map([['economy', 120]])); // of 60 + 40: economy 75 of 100, culture 25
 */
export function withWeights(scheme: Scheme, weights: ReadonlyMap<string, number>): Scheme {
  requireScheme(scheme);
  for (const weight of weights.values()) {
    if (!(weight > 0 && Number.isFinite(weight)))
      throw new MisuseError('not-a-number', weight, 'Give a weight above 0.');
  }
  const known = new Set(weightsOf(scheme).flatMap(({ parts }) => parts.map(({ id }) => id)));
  for (const id of weights.keys()) {
    if (!known.has(id)) throw new MisuseError('unknown-code', id, 'Name a part of weightsOf.');
  }
  const plan = planOf(scheme);
  const factors = new Float64Array(plan.ids.length).fill(1);
  const ofMeans = new Map<string, number>();
  // Children come before their parents: from the end on, a factor is ready when its parts ask for it.
  for (const group of [...plan.groups].reverse()) {
    const parts = group.children.map((child) => {
      const now = weightIn(group, plan, child);
      return { child, now, wanted: weights.get(plan.ids[child] ?? '') ?? now };
    });
    const isOther = parts.some(({ now, wanted }) => wanted !== now);
    const isSum = group.combine === 'sum';
    const most = group.best ?? Infinity;
    const whole = sumOfLargest(
      parts.map(({ now }) => now),
      most,
    );
    const all = sumOfLargest(
      parts.map(({ wanted }) => wanted),
      most,
    );
    for (const { child, now, wanted } of parts) {
      const own = isOther && isSum ? (wanted * whole) / all / now : 1;
      if (isOther && !isSum) ofMeans.set(plan.ids[child] ?? '', wanted);
      factors[child] = at(factors, group.column) * own;
    }
  }
  if (ofMeans.size === 0 && factors.every((factor) => factor === 1)) return scheme;
  const inMean = <Part extends { id: string; weight?: number | undefined }>(part: Part): Part => {
    const weight = ofMeans.get(part.id);
    return weight === undefined ? part : { ...part, weight };
  };
  return {
    ...scheme,
    groups: scheme.groups.map(inMean),
    criteria: scheme.criteria.map((criterion, column) =>
      inMean(weighed(criterion, at(factors, column))),
    ),
  };
}
