import { endOf, partsOf } from '../calendar/civil-date.js';
import type { Commemoration } from '../model/directive/commemoration.js';
import type { DirectiveTarget } from '../model/directive/directive-target.js';
import type { Directive } from '../model/directive/directive.js';
import type { IndexDefinition, IndexRules } from '../model/directive/index-definition.js';
import type { Period } from '../model/directive/period.js';
import { isSame } from '../numbers/tolerance.js';
import type { IssueData } from '../issues/issue.js';
import type { PartCheck } from '../issues/sound-parts.js';
import { contradiction, disorder, type Path } from '../issues/reference-checks.js';

const outOfRange = (received: unknown, expected: string, path: Path): IssueData => ({
  code: 'out-of-range',
  path,
  received,
  expected,
});

const missing = (path: Path): IssueData => ({ code: 'missing-value', path, received: null });

function periodIssues(period: Period | null, path: Path): IssueData[] {
  if (period === null || period.from <= period.to) return [];
  return [outOfRange(period.to, `≥ ${period.from}`, [...path, 'to'])];
}

function targetIssues(target: DirectiveTarget, path: Path): IssueData[] {
  const { measure, value, bound, direction, baseline, deadline, deadlineStatus } = target;
  return [
    ...(measure === 'amount' && value === null ? [missing([...path, 'value'])] : []),
    ...(deadline !== null && deadlineStatus === null ? [missing([...path, 'deadlineStatus'])] : []),
    ...(bound !== null && direction !== null
      ? contradiction(direction, bound, [...path, 'bound'])
      : []),
    ...disorder(baseline && endOf(baseline.asOf), deadline ?? undefined, [...path, 'deadline']),
  ];
}

function weightIssues({ weights, dimensions }: IndexRules, path: Path): IssueData[] {
  if (weights === undefined) return [];
  const place = [...path, 'weights'];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const isWhole = isSame(total, 100);
  const count = dimensions?.length ?? 0;
  return [
    ...(isWhole ? [] : [outOfRange(total, '= 100', place)]),
    ...(weights.length === count ? [] : [outOfRange(weights.length, `= ${count}`, place)]),
  ];
}

/** Values without a source must not be used in computations. */
function unverifiedIssues({ status, formula, weights }: IndexRules, path: Path): IssueData[] {
  if (status !== 'unverified') return [];
  const refuse = (key: string, received: unknown): IssueData[] =>
    received == null
      ? []
      : [{ code: 'not-allowed', path: [...path, key], received, expected: 'null' }];
  return [...refuse('formula', formula), ...refuse('weights', weights)];
}

/** Rules follow each other in time: a data year has one set of them. */
function orderIssues(rules: readonly IndexRules[], path: Path): IssueData[] {
  return rules.flatMap(({ from, to }, index): IssueData[] => {
    const next = rules[index + 1];
    const own = from !== null && to !== null ? periodIssues({ from, to }, [...path, index]) : [];
    if (next === undefined) return own;
    if (to === null) return [...own, missing([...path, index, 'to'])];
    if (next.from === null) return [...own, missing([...path, index + 1, 'from'])];
    if (next.from > to) return own;
    return [...own, outOfRange(next.from, `> ${to}`, [...path, index + 1, 'from'])];
  });
}

function indexIssues({ scale, rules }: IndexDefinition, path: Path): IssueData[] {
  const { minimum, maximum } = scale;
  return [
    ...(minimum === null || minimum < maximum
      ? []
      : [outOfRange(maximum, `> ${minimum}`, [...path, 'scale', 'maximum'])]),
    ...orderIssues(rules, [...path, 'rules']),
    ...rules.flatMap((version, index) => [
      ...weightIssues(version, [...path, 'rules', index]),
      ...unverifiedIssues(version, [...path, 'rules', index]),
    ]),
  ];
}

function commemorationIssues({ years, milestone }: Commemoration, path: Path): IssueData[] {
  if (milestone?.since === undefined) return [];
  const { since, date } = milestone;
  const expected = partsOf(date).year - partsOf(since).year;
  return [
    ...disorder(since, date, [...path, 'milestone', 'date']),
    ...(years === expected ? [] : [outOfRange(years, `= ${expected}`, [...path, 'years'])]),
  ];
}

/** Numbers that count the items of a list: 1, 2, 3 … */
function numberingIssues(numbers: readonly number[], key: string, list: string): IssueData[] {
  return numbers.flatMap((received, index): IssueData[] =>
    received === index + 1 ? [] : [outOfRange(received, `= ${index + 1}`, [list, index, key])],
  );
}

/** What is cited exists already. */
function documentIssues({ documents, year }: Directive): IssueData[] {
  const lastDay = `${year}-12-31`;
  return documents.flatMap(({ date }, index) =>
    date !== null && date > lastDay
      ? [outOfRange(date, `≤ ${lastDay}`, ['documents', index, 'date'])]
      : [],
  );
}

/**
 * Checks values against each other, which a schema cannot do. List items are checked one by one.
 */
export const directiveValueChecks: readonly PartCheck<Directive>[] = [
  [
    ['context'],
    ({ context }) => [
      ...periodIssues(context.term, ['context', 'term']),
      ...periodIssues(context.plan, ['context', 'plan']),
    ],
  ],
  [
    [],
    ({ targets = [] }: Partial<Directive>) =>
      targets.flatMap((target, index) => targetIssues(target, ['targets', index])),
  ],
  [
    [],
    ({ movements = [], documents = [] }: Partial<Directive>) => [
      ...movements.flatMap(({ period }, index) =>
        periodIssues(period, ['movements', index, 'period']),
      ),
      ...documents.flatMap(({ period }, index) =>
        periodIssues(period, ['documents', index, 'period']),
      ),
    ],
  ],
  [['documents', 'year'], documentIssues],
  [
    [],
    ({ indices = [] }: Partial<Directive>) =>
      indices.flatMap((definition, index) => indexIssues(definition, ['indices', index])),
  ],
  [
    [],
    ({ anniversaries = [] }: Partial<Directive>) =>
      anniversaries.flatMap((item, index) => commemorationIssues(item, ['anniversaries', index])),
  ],
  [
    ['steps'],
    ({ steps }) =>
      numberingIssues(
        steps.map(({ order }) => order),
        'order',
        'steps',
      ),
  ],
  [
    ['recipients'],
    ({ recipients }) =>
      numberingIssues(
        recipients.map(({ line }) => line),
        'line',
        'recipients',
      ),
  ],
];
