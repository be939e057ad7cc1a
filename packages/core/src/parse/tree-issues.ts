import type { Scheme } from '../model/scheme.js';
import { maximumOf } from '../rules/maximum.js';
import { factsOf } from '../rules/registry.js';
import { rangeOf } from '../rules/rule.js';
import { idsOf, repeated, unknown, type Path } from './reference-checks.js';
import type { IssueData } from './issue.js';

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

function groupIssues(
  group: Scheme['groups'][number],
  children: readonly { node: Node; path: Path }[],
  path: Path,
): IssueData[] {
  const { combine, id } = group;
  if (children.length === 0) return [{ code: 'empty-group', path, received: id }];
  if (combine === 'sum') {
    const isBounded = ({ node }: { node: Node }): boolean =>
      !('rule' in node) || Number.isFinite(maximumOf(node));
    const bounded = children.filter(({ node }) => 'rule' in node && maximumOf(node) > 0);
    const isMixed = bounded.some(isBounded) && !bounded.every(isBounded);
    return [
      ...children.flatMap(({ node, path: at }): IssueData[] =>
        node.weight === undefined
          ? []
          : [{ code: 'unused-value', path: [...at, 'weight'], received: node.weight }],
      ),
      ...bounded
        .filter((child) => isMixed && !isBounded(child))
        .map(({ path: at, node }): IssueData => ({
          code: 'mixed-maxima',
          path: [...at, 'maxPoints'],
          received: node.id,
        })),
    ];
  }
  const counted = children.filter(
    ({ node }) => !('rule' in node && factsOf(node.rule.kind).isUnscored),
  );
  const isWeightless = counted.every(({ node }) => node.weight === 0);
  const isOverZero = combine !== 'arithmetic-mean';
  return [
    ...(isWeightless ? [{ code: 'zero-weights' as const, path, received: id }] : []),
    ...counted.flatMap(({ node, path: at }): IssueData[] => {
      const lowest = certainLowest(node);
      return isOverZero && node.weight !== 0 && lowest !== undefined && lowest <= 0
        ? [{ code: 'mean-over-zero', path: [...at, 'rule'], received: lowest, expected: combine }]
        : [];
    }),
  ];
}

/** Checks the tree: codes used once, parents that are there, one root, no cycles, weights that work. */
export function treeIssues({ groups, criteria, adjustments, facts }: Scheme): IssueData[] {
  const nodes = [
    ...groups.map((node, index) => ({ node, path: ['groups', index] })),
    ...criteria.map((node, index) => ({ node, path: ['criteria', index] })),
  ];
  const all = [
    ...nodes.map(({ node, path }) => ({ value: node.id, path: [...path, 'id'] })),
    ...adjustments.map(({ id }, index) => ({ value: id, path: ['adjustments', index, 'id'] })),
    ...facts.map(({ id }, index) => ({ value: id, path: ['facts', index, 'id'] })),
  ];
  const groupIds = idsOf(groups);
  const roots = groups.flatMap(({ parent }, index) => (parent === undefined ? [index] : []));
  const childrenOf = new Map<string, { node: Node; path: Path }[]>();
  for (const child of nodes) {
    const { parent = '' } = child.node;
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(child);
    else childrenOf.set(parent, [child]);
  }
  return [
    ...repeated(all),
    ...nodes.flatMap(({ node, path }) =>
      unknown(node.parent, groupIds, 'groups', [...path, 'parent']),
    ),
    ...(roots.length === 0
      ? [{ code: 'not-one-root' as const, path: ['groups'], received: 0 }]
      : roots.slice(1).map((index): IssueData => ({
          code: 'not-one-root',
          path: ['groups', index],
          received: groups[index]?.id,
        }))),
    ...cycleIssues(groups),
    ...groups.flatMap((group, index) =>
      groupIssues(group, childrenOf.get(group.id) ?? [], ['groups', index]),
    ),
  ];
}
