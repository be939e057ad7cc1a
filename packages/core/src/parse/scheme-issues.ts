import type { Scheme } from '../model/scheme.js';
import { disorder, duplicates, idsOf, unknown } from './reference-checks.js';
import { conditionIssues } from './condition-issues.js';
import type { IssueData } from './issue.js';
import { ruleIssues } from './rule-issues.js';
import { treeIssues } from './tree-issues.js';

/** Grades by bands come best first, and only the last takes the rest. */
function gradeIssues({ grading }: Scheme): IssueData[] {
  if (!grading) return [];
  const repeated = duplicates(grading.grades, 'id', ['grading', 'grades']);
  if (grading.kind === 'quantiles') return repeated;
  const disordered = grading.grades.flatMap(({ from }, index): IssueData[] => {
    const before = grading.grades[index - 1];
    if (!before || (from ?? -Infinity) <= (before.from ?? -Infinity)) return [];
    const path = ['grading', 'grades', index, 'from'];
    return [{ code: 'out-of-range', path, received: from, expected: `≤ ${before.from ?? 0}` }];
  });
  return [...repeated, ...disordered];
}

/** Checks what a schema cannot: see `parseScheme`. */
export function schemeIssues(scheme: Scheme): IssueData[] {
  const { criteria, adjustments, gates, awards, total, validFor } = scheme;
  const { cap = Infinity, floor = -Infinity } = total;
  const awardIds = idsOf(awards);
  return [
    ...disorder(validFor.from, validFor.to, ['validFor', 'to']),
    ...treeIssues(scheme),
    ...criteria.flatMap((criterion, index) => ruleIssues(criterion, ['criteria', index])),
    ...adjustments.flatMap((adjustment, index) => ruleIssues(adjustment, ['adjustments', index])),
    ...(floor > cap
      ? [
          {
            code: 'out-of-range' as const,
            path: ['total', 'floor'],
            received: floor,
            expected: `≤ ${cap}`,
          },
        ]
      : []),
    ...duplicates(gates, 'id', ['gates']),
    ...gradeIssues(scheme),
    ...conditionIssues(scheme),
    ...duplicates(awards, 'id', ['awards']),
    ...awards.flatMap(({ notWith }, index) =>
      notWith.flatMap((other, place) =>
        unknown(other, awardIds, 'awards', ['awards', index, 'notWith', place]),
      ),
    ),
  ];
}
