import type { Scheme } from '../model/scheme/scheme.js';
import { disorder, duplicates, idsOf, repeated, unknown } from '../issues/reference-checks.js';
import { conditionIssues } from './condition-issues.js';
import { gradeIssues } from './grade-issues.js';
import type { IssueData } from '../issues/issue.js';
import { factsOf } from '../rules/facts.js';
import { ruleIssues } from './rule-issues.js';
import { soundIssues, type PartCheck, type SoundParts } from '../issues/sound-parts.js';
import { treeIssues } from './tree-issues.js';

function totalIssues({ total }: Scheme): IssueData[] {
  const { cap = Infinity, floor = -Infinity } = total;
  const path = ['total', 'floor'];
  return floor > cap ? [{ code: 'out-of-range', path, received: floor, expected: `≤ ${cap}` }] : [];
}

/** Sums of what units do not report as a number. */
const quotaIssues = ({ awards, criteria, adjustments, facts }: Scheme): IssueData[] => {
  const scored = [...criteria, ...adjustments];
  return awards.flatMap(({ quota }, index): IssueData[] => {
    if (quota?.kind !== 'share-of-sum') return [];
    const path = ['awards', index, 'quota', 'sumOf'];
    const input = scored.find(({ id }) => id === quota.sumOf);
    const isNumber = !input || factsOf(input.rule.kind).reads === 'number';
    return isNumber
      ? unknown(quota.sumOf, idsOf([...scored, ...facts]), 'criteria', path)
      : [{ code: 'wrong-type', path, received: quota.sumOf, expected: 'number' }];
  });
};

/** A year from 1 January is the calendar year, which goes without saying. */
const yearIssues = ({ dataYear }: Pick<Scheme, 'dataYear'>): IssueData[] =>
  dataYear?.begins === '01-01'
    ? [{ code: 'unused-value', path: ['dataYear'], received: dataYear.begins }]
    : [];

/** Rankings that are asked for twice; results among the tied that nothing asks for. */
function rankingIssues({ ranking: { also = [], tieBreaks, tiedAgain } }: Scheme): IssueData[] {
  const isUnused = tieBreaks.every(({ by }) => by.kind !== 'among-tied');
  return [
    ...repeated(also.map((value, index) => ({ value, path: ['ranking', 'also', index] }))),
    ...(tiedAgain !== undefined && isUnused
      ? [
          {
            code: 'unused-value' as const,
            path: ['ranking', 'tiedAgain'],
            received: tiedAgain,
          },
        ]
      : []),
  ];
}

/** Decimals of a level that is not rounded by itself. */
const roundingIssues = ({ rounding }: Scheme): IssueData[] =>
  (['criterionDigits', 'groupDigits'] as const).flatMap((key): IssueData[] => {
    const { stage, [key]: received } = rounding;
    const isRounded = stage === 'criterion' || (key === 'groupDigits' && stage === 'group');
    return received === undefined || isRounded
      ? []
      : [{ code: 'unused-value', path: ['rounding', key], received }];
  });

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

const tree = ['groups', 'criteria', 'adjustments', 'facts', 'pairFacts', 'total'] as const;

const checks: readonly PartCheck<Scheme>[] = [
  [['dataYear'], yearIssues],
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
  [['rounding'], roundingIssues],
  [['gates'], ({ gates }) => duplicates(gates, 'id', ['gates'])],
  [[...tree, 'grading', 'rounding'], gradeIssues],
  [[...tree, 'gates', 'grading', 'ranking', 'awards'], conditionIssues],
  [['awards'], awardIssues],
  [['ranking'], rankingIssues],
  [['awards', 'criteria', 'adjustments', 'facts'], quotaIssues],
];

/** Checks what a schema cannot, as far as the parts are sound that a check looks at. */
export const soundSchemeIssues = (parts: SoundParts<Scheme>): IssueData[] =>
  soundIssues(checks, parts);
