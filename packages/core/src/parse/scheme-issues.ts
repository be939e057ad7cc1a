import type { Scheme } from '../model/scheme.js';
import { disorder, duplicates, idsOf, unknown } from './reference-checks.js';
import { conditionIssues } from './condition-issues.js';
import type { IssueData } from './issue.js';
import { ruleIssues } from './rule-issues.js';
import { soundIssues, type PartCheck, type SoundParts } from './sound-parts.js';
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

function totalIssues({ total }: Scheme): IssueData[] {
  const { cap = Infinity, floor = -Infinity } = total;
  const path = ['total', 'floor'];
  return floor > cap ? [{ code: 'out-of-range', path, received: floor, expected: `≤ ${cap}` }] : [];
}

function awardIssues({ awards }: Scheme): IssueData[] {
  const ids = idsOf(awards);
  return [
    ...duplicates(awards, 'id', ['awards']),
    ...awards.flatMap(({ notWith }, index) =>
      notWith.flatMap((other, place) =>
        unknown(other, ids, 'awards', ['awards', index, 'notWith', place]),
      ),
    ),
  ];
}

const tree = ['groups', 'criteria', 'adjustments', 'facts', 'total'] as const;

const checks: readonly PartCheck<Scheme>[] = [
  [['validFor'], ({ validFor }) => disorder(validFor.from, validFor.to, ['validFor', 'to'])],
  [tree, treeIssues],
  // Criteria are judged one by one: one that is wrong says nothing of the others.
  [
    [],
    ({ criteria = [] }: Partial<Scheme>) =>
      criteria.flatMap((criterion, index) => ruleIssues(criterion, ['criteria', index])),
  ],
  [
    [],
    ({ adjustments = [] }: Partial<Scheme>) =>
      adjustments.flatMap((adjustment, index) => ruleIssues(adjustment, ['adjustments', index])),
  ],
  [['total'], totalIssues],
  [['gates'], ({ gates }) => duplicates(gates, 'id', ['gates'])],
  [['grading'], gradeIssues],
  [[...tree, 'gates', 'grading', 'ranking', 'awards'], conditionIssues],
  [['awards'], awardIssues],
];

/** Checks what a schema cannot, as far as the parts are sound that a check looks at. */
export const soundSchemeIssues = (parts: SoundParts<Scheme>): IssueData[] =>
  soundIssues(checks, parts);
