import type { Scheme } from '../model/scheme/scheme.js';
import { factsOf } from '../rules/facts.js';
import { maximumOf } from '../rules/maximum.js';
import { minimumOf } from '../rules/minimum.js';
import { rangeOf } from '../rules/rule.js';
import { bottomUp } from './plan.js';
import { idsOf, repeated, unknown, type Path } from '../issues/reference-checks.js';
import type { IssueData } from '../issues/issue.js';
import { foundEnd } from './rule-issues.js';

type Node = Scheme['groups'][number] | Scheme['criteria'][number];

/** Groups that lie in themselves, by way of their parents. Each group is looked at once. */
function cycleIssues(groups: Scheme['groups']): IssueData[] {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  const settled = new Set<string>();
  const inCycle = new Set<string>();
  for (const { id } of groups) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let next: string | undefined = id;
    while (next !== undefined && !settled.has(next) && !onPath.has(next)) {
      path.push(next);
      onPath.add(next);
      next = parents.get(next);
    }
    if (next !== undefined && onPath.has(next)) {
      for (const each of path.slice(path.indexOf(next))) inCycle.add(each);
    }
    for (const each of path) settled.add(each);
  }
  return groups.flatMap(({ id, parent }, index): IssueData[] =>
    inCycle.has(id) ? [{ code: 'cycle', path: ['groups', index, 'parent'], received: parent }] : [],
  );
}

/** The worst result that a criterion of a composite always gives somebody, where that is certain. */
function certainLowest(node: Node): number | undefined {
  if (!('rule' in node)) return undefined;
  const { rule } = node;
  if (rule.kind === 'borda') return 0;
  const isAlways = rule.kind === 'min-max' || rule.kind === 'percentile-rank';
  return isAlways ? rangeOf(rule.range, node.maxPoints ?? Infinity)[0] : undefined;
}

interface Child {
  node: Node;
  path: Path;
}

/** Whether a node has a maximum, or whether nothing in it is scored. */
type Extent = 'bounded' | 'unbounded' | 'unscored';

function extentsOf(
  { groups, criteria }: Pick<Scheme, 'groups' | 'criteria'>,
  childrenOf: ReadonlyMap<string, readonly Child[]>,
): Map<string, Extent> {
  const extents = new Map(
    criteria.map((criterion): [string, Extent] => {
      const maximum = maximumOf(criterion);
      const isBounded = maximum < Infinity;
      return [criterion.id, maximum === 0 ? 'unscored' : isBounded ? 'bounded' : 'unbounded'];
    }),
  );
  for (const { id, combine } of bottomUp(groups)) {
    const isSum = combine === 'sum';
    const counted = (childrenOf.get(id) ?? [])
      .filter(({ node }) => isSum || node.weight !== 0)
      .map(({ node }) => extents.get(node.id))
      .filter((extent) => extent !== 'unscored');
    const unbounded = counted.filter((extent) => extent === 'unbounded').length;
    const isUnbounded =
      combine === 'ratio' || (isSum ? unbounded === counted.length : unbounded > 0);
    extents.set(id, counted.length === 0 ? 'unscored' : isUnbounded ? 'unbounded' : 'bounded');
  }
  return extents;
}

/** A ratio has two scored parts, and says by which of them the other is divided. */
function ratioIssues(
  divisor: string | undefined,
  scored: readonly Child[],
  path: Path,
): IssueData[] {
  if (divisor === undefined)
    return [{ code: 'rule-needs', path, received: 'ratio', expected: 'divisor' }];
  if (scored.length !== 2)
    return [{ code: 'not-two-parts', path: [...path, 'combine'], received: scored.length }];
  const ids = new Set(scored.map(({ node }) => node.id));
  return unknown(divisor, ids, 'groups', [...path, 'divisor']);
}

function groupIssues(
  group: Scheme['groups'][number],
  children: readonly Child[],
  extents: ReadonlyMap<string, Extent>,
  path: Path,
): IssueData[] {
  const { combine, id, best, divisor } = group;
  if (children.length === 0) return [{ code: 'empty-group', path, received: id }];
  // The best of as many as there are is a plain sum.
  const scored = children.filter(({ node }) => extents.get(node.id) !== 'unscored');
  if (best !== undefined && (combine !== 'sum' || best >= scored.length)) {
    return [{ code: 'unused-value', path: [...path, 'best'], received: best }];
  }
  if (divisor !== undefined && combine !== 'ratio') {
    return [{ code: 'unused-value', path: [...path, 'divisor'], received: divisor }];
  }
  const weighted =
    combine === 'sum' || combine === 'product' || combine === 'ratio'
      ? children.flatMap(({ node, path: at }): IssueData[] =>
          node.weight === undefined
            ? []
            : [{ code: 'unused-value', path: [...at, 'weight'], received: node.weight }],
        )
      : [];
  if (combine === 'ratio') return [...weighted, ...ratioIssues(divisor, scored, path)];
  if (combine === 'sum') {
    const having = (extent: Extent): readonly Child[] =>
      children.filter(({ node }) => extents.get(node.id) === extent);
    return [
      ...weighted,
      ...(having('bounded').length === 0 ? [] : having('unbounded')).map(
        ({ path: at, node }): IssueData => ({
          code: 'mixed-maxima',
          path: 'rule' in node ? [...at, 'maxPoints'] : at,
          received: node.id,
        }),
      ),
    ];
  }
  const counted = children.filter(
    ({ node }) => !('rule' in node && factsOf(node.rule.kind).isUnscored),
  );
  // A product is one of shares, and without a maximum there is no share.
  const shareless =
    combine === 'product' ? counted.filter(({ node }) => extents.get(node.id) === 'unbounded') : [];
  // A scheme may score nothing and only ask conditions; a mean whose weights are all 0 is a mistake.
  const isWeightless = counted.length > 0 && counted.every(({ node }) => node.weight === 0);
  return [
    ...weighted,
    ...shareless.map(({ path: at, node }): IssueData => ({
      code: 'rule-needs',
      path: 'rule' in node ? [...at, 'maxPoints'] : at,
      received: combine,
      expected: 'maxPoints',
    })),
    ...(isWeightless ? [{ code: 'zero-weights' as const, path, received: id }] : []),
  ];
}

/**
 * Criteria that a geometric or harmonic mean, a product or a ratio cannot be made of: one that always
 * gives somebody 0, beside which nothing else would count (not in a ratio), and one that can fall
 * below 0, also by way of groups between.
 */
function meanIssues({ groups, criteria }: Pick<Scheme, 'groups' | 'criteria'>): IssueData[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const isOverZero = ({ combine }: Scheme['groups'][number]): boolean =>
    combine !== 'sum' && combine !== 'arithmetic-mean';
  const isZeroOverZero = (group: Scheme['groups'][number]): boolean =>
    isOverZero(group) && group.combine !== 'ratio';
  /** By group, the mean that its results go into. */
  const meanOf = new Map<string, string>();
  const meanAbove = ({ parent, weight }: Node): string | undefined => {
    const above = byId.get(parent ?? '');
    if (!above || (above.combine !== 'sum' && weight === 0)) return undefined;
    return isOverZero(above) ? above.combine : meanOf.get(above.id);
  };
  for (const group of bottomUp(groups).reverse()) {
    const mean = meanAbove(group);
    if (mean !== undefined) meanOf.set(group.id, mean);
  }
  return criteria.flatMap((criterion, index): IssueData[] => {
    const expected = meanAbove(criterion);
    if (expected === undefined || maximumOf(criterion) === 0) return [];
    const parent = byId.get(criterion.parent);
    const certain = parent && isZeroOverZero(parent) ? certainLowest(criterion) : undefined;
    const least = minimumOf(criterion);
    if (least >= 0 && (certain ?? 1) > 0) return [];
    const path = ['criteria', index, 'rule'];
    const received = foundEnd(certain ?? least);
    return expected === 'ratio'
      ? [{ code: 'ratio-below-zero', path, received }]
      : [{ code: 'mean-over-zero', path, received, expected }];
  });
}

/** Checks the tree: codes used once, parents that are there, one root, no cycles, weights that work. */
export function treeIssues(scheme: Scheme): IssueData[] {
  const { groups, criteria, adjustments, facts, pairFacts = [], total } = scheme;
  const nodes = [
    ...groups.map((node, index) => ({ node, path: ['groups', index] })),
    ...criteria.map((node, index) => ({ node, path: ['criteria', index] })),
  ];
  const all = [
    ...nodes.map(({ node, path }) => ({ value: node.id, path: [...path, 'id'] })),
    ...adjustments.map(({ id }, index) => ({ value: id, path: ['adjustments', index, 'id'] })),
    ...facts.map(({ id }, index) => ({ value: id, path: ['facts', index, 'id'] })),
    ...pairFacts.map(({ id }, index) => ({ value: id, path: ['pairFacts', index, 'id'] })),
  ];
  const groupIds = idsOf(groups);
  const roots = groups.flatMap(({ parent }, index) => (parent === undefined ? [index] : []));
  const childrenOf = new Map<string, Child[]>();
  for (const child of nodes) {
    const { parent = '' } = child.node;
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(child);
    else childrenOf.set(parent, [child]);
  }
  const extents = extentsOf(scheme, childrenOf);
  const hasNoMaximum = roots.some((index) => extents.get(groups[index]?.id ?? '') === 'unbounded');
  return [
    ...repeated(all),
    // A share of what has no maximum is none.
    ...(total.outOf !== undefined && hasNoMaximum && total.relativeTo !== 'leader'
      ? [
          {
            code: 'rule-needs' as const,
            path: ['total', 'outOf'],
            received: 'outOf',
            expected: 'maxPoints',
          },
        ]
      : []),
    // Without a score to give it, the leader leads to none.
    ...(total.relativeTo !== undefined && total.outOf === undefined
      ? [
          {
            code: 'unused-value' as const,
            path: ['total', 'relativeTo'],
            received: total.relativeTo,
          },
        ]
      : []),
    ...nodes.flatMap(({ node, path }) =>
      unknown(node.parent, groupIds, 'groups', [...path, 'parent']),
    ),
    ...(roots.length === 0
      ? [{ code: 'not-one-root' as const, path: ['groups'], received: 0 }]
      : roots.slice(1).map((index): IssueData => ({
          code: 'not-one-root',
          path: ['groups', index],
          received: [...roots.slice(0, 1), index].map((root) => groups[root]?.id).join(', '),
        }))),
    ...cycleIssues(groups),
    ...groups.flatMap((group, index) =>
      groupIssues(group, childrenOf.get(group.id) ?? [], extents, ['groups', index]),
    ),
    ...meanIssues(scheme),
  ];
}
