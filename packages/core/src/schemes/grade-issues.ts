import { at } from '../numbers/column.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { isMoreThan } from '../numbers/tolerance.js';
import { minimumOf } from '../rules/minimum.js';
import { mostPointsOf } from '../rules/most-points.js';
import { planOf } from './plan.js';
import { roundingOf } from '../numbers/score-rounding.js';
import type { IssueData } from '../issues/issue.js';
import { duplicates } from '../issues/reference-checks.js';
import { treeIssues } from './tree-issues.js';

/** The result of the tree at most, whatever is missing: its maximum, and more where a rule gives more. */
function mostOfTree(scheme: Scheme): number {
  const { maxima, root, shares } = planOf(scheme);
  const beyond = scheme.criteria.map((criterion, column) => {
    const maximum = at(maxima, column);
    return at(shares, column) > 0 && maximum > 0 ? mostPointsOf(criterion) / maximum : 1;
  });
  const most = at(maxima, root);
  // What is beyond the maximum multiplies in a product.
  const isMultiplied = scheme.groups.some(({ combine }) => combine === 'product');
  if (isMultiplied && beyond.some((share) => share > 1)) return Infinity;
  // What has no maximum cannot be put on a scale.
  return (scheme.total.outOf ?? most) * (most < Infinity ? Math.max(1, ...beyond) : Infinity);
}

/** The highest score that a unit can have; `Infinity` where nothing tells. */
function highestScore(scheme: Scheme): number {
  const { adjustments, total, rounding } = scheme;
  const { bonusLimit = Infinity, cap = Infinity, floor = -Infinity } = total;
  const bonuses = (applies: 'before-cap' | 'after-cap'): number =>
    adjustments
      .filter((each) => each.effect === 'bonus' && each.applies === applies)
      .reduce((sum, each) => sum + Math.max(0, mostPointsOf(each)), 0);
  const added = (applies: 'before-cap' | 'after-cap') => Math.min(bonuses(applies), bonusLimit);
  const within = Math.max(floor, Math.min(cap, mostOfTree(scheme) + added('before-cap')));
  return roundingOf({ ...rounding, mode: 'up' })(within + added('after-cap'));
}

/** The lowest score that a unit can have; `-Infinity` where nothing tells. */
function lowestScore({ criteria, adjustments, total }: Scheme): number {
  const canLower = adjustments.filter((each) => each.effect === 'penalty' || minimumOf(each) < 0);
  if (canLower.some(({ applies }) => applies === 'after-cap')) return -Infinity;
  const isAboveZero = canLower.length === 0 && criteria.every((each) => minimumOf(each) >= 0);
  return Math.max(isAboveZero ? 0 : -Infinity, total.floor ?? -Infinity);
}

/** Grades by bands come best first, and each is the grade of some score. */
export function gradeIssues(scheme: Scheme): IssueData[] {
  const { grading } = scheme;
  if (!grading) return [];
  const repeated = duplicates(grading.grades, 'id', ['grading', 'grades']);
  if (grading.kind !== 'bands') return repeated;
  const isTree = treeIssues(scheme).length === 0;
  const [lowest, highest] = isTree
    ? [lowestScore(scheme), highestScore(scheme)]
    : [-Infinity, Infinity];
  /** From where on every score has one of the grades above. */
  let graded = Infinity;
  return [
    ...repeated,
    ...grading.grades.flatMap(({ title, from, requires }, index): IssueData[] => {
      const path = ['grading', 'grades', index];
      const before = grading.grades[index - 1];
      const isTaken = graded <= lowest;
      const unreachable = { code: 'unreachable' as const, received: from, about: title };
      if (!requires) graded = Math.min(graded, from ?? -Infinity);
      if (isTaken) return [{ ...unreachable, path }];
      if (from === undefined) return [];
      const fromPath = [...path, 'from'];
      if (before?.from !== undefined && from > before.from) {
        const expected = `≤ ${before.from}`;
        return [{ code: 'out-of-range', path: fromPath, received: from, expected }];
      }
      if (before && !before.requires && from === before.from) {
        return [{ ...unreachable, path: fromPath }];
      }
      return isMoreThan(from, highest)
        ? [{ ...unreachable, path: fromPath, expected: String(highest) }]
        : [];
    }),
  ];
}
