import fc from 'fast-check';
import type { Combination, Criterion, Group } from '../model/scheme/criterion.js';
import { maximumOf } from '../rules/maximum.js';
import { arbitraryParts, criterionOf, textOf, withinMaximum } from './arbitrary-criterion.js';

/** Groups and criteria that belong together. */
export interface Tree {
  groups: Group[];
  criteria: Criterion[];
}

const combination = fc.constantFrom<Combination>(
  'sum',
  'sum',
  'arithmetic-mean',
  'arithmetic-mean',
  'geometric-mean',
  'harmonic-mean',
  'product',
);
const weight = fc.constantFrom(undefined, 0, 0.5, 1, 2, 3);
const pick = fc.nat({ max: 60 });

const seeds = fc.record({
  groups: fc.array(
    fc.record({ combine: combination, weight, pick, isCounting: fc.boolean(), best: fc.nat(4) }),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  criteria: fc.array(fc.record({ parts: arbitraryParts, weight, pick }), {
    minLength: 5,
    maxLength: 9,
  }),
  isReversed: fc.boolean(),
});

/** A valid tree of any shape, with groups before or after those that they lie in. */
export const arbitraryTree: fc.Arbitrary<Tree> = seeds.map((given): Tree => {
  const combineOf = (group: number): Combination => given.groups[group]?.combine ?? 'sum';
  const parentOf = (group: number): number | undefined =>
    group === 0 ? undefined : (given.groups[group]?.pick ?? 0) % group;
  const hasGroups = (group: number): boolean =>
    given.groups.some((_, other) => parentOf(other) === group);
  const isUnderSum = (group: number | undefined): boolean =>
    group !== undefined && (combineOf(group) === 'sum' || isUnderSum(parentOf(group)));
  const isOverZero = (group: number): boolean =>
    ['geometric-mean', 'harmonic-mean', 'product'].includes(combineOf(group));
  const isInProduct = (group: number | undefined): boolean =>
    group !== undefined && (combineOf(group) === 'product' || isInProduct(parentOf(group)));
  const isInMean = (group: number | undefined): boolean =>
    group !== undefined && (isOverZero(group) || isInMean(parentOf(group)));
  /** A sum may do without maxima where it is itself in none, and holds no groups. */
  const isCounting = (group: number): boolean =>
    given.groups[group]?.isCounting === true &&
    ![hasGroups(group), isUnderSum(parentOf(group)), isInProduct(group)].some(Boolean);

  const groups = given.groups.map((seed, index): Group => {
    const parent = parentOf(index);
    const isWeighted = parent !== undefined && !['sum', 'product'].includes(combineOf(parent));
    return {
      id: `g${index}`,
      title: textOf(`g${index}`),
      combine: seed.combine,
      ...(parent !== undefined && { parent: `g${parent}` }),
      ...(isWeighted && seed.weight !== undefined && { weight: seed.weight }),
    };
  });
  /** Some sums count their best results only. */
  const countingBest = (group: Group, index: number): Group => {
    const best = given.groups[index]?.best ?? 0;
    const scored = criteria.filter(
      (criterion) => criterion.parent === group.id && maximumOf(criterion) !== 0,
    );
    const isFit = group.combine === 'sum' && best > 0 && best < scored.length;
    return isFit ? { ...group, best } : group;
  };
  const criteria = given.criteria.map((seed, index): Criterion => {
    // The first criteria see to it that no group is empty.
    const isFirst = index < groups.length;
    const group = isFirst ? index : seed.pick % groups.length;
    const combine = combineOf(group);
    const isWeightless = combine === 'sum' || combine === 'product';
    return criterionOf(seed.parts, `c${index}`, {
      parent: `g${group}`,
      isRoot: group === 0,
      isWeightless,
      isOverZero: isOverZero(group),
      isInMean: isInMean(group),
      needsMaximum: (isUnderSum(group) || isInProduct(group)) && !isCounting(group),
      isFirst,
      weight: seed.weight,
    });
  });
  const tree = { groups: groups.map(countingBest), criteria: withoutMixture(criteria) };
  return given.isReversed ? { groups: tree.groups.reverse(), criteria: tree.criteria } : tree;
});

/** A counting sum is one only where none of its criteria has a maximum. */
function withoutMixture(criteria: Criterion[]): Criterion[] {
  const isUnbounded = (criterion: Criterion): boolean => maximumOf(criterion) === Infinity;
  return criteria.map((criterion) => {
    const siblings = criteria.filter(({ parent }) => parent === criterion.parent);
    const isMixed = siblings.some((other) => !isUnbounded(other) && maximumOf(other) > 0);
    return isUnbounded(criterion) && isMixed && criterion.weight === undefined
      ? withinMaximum({ ...criterion, maxPoints: 10 })
      : criterion;
  });
}
