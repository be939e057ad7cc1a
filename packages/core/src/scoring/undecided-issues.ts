import { at } from '../numbers/column.js';
import { operandsOf } from '../schemes/operands-of.js';
import { isSame } from '../numbers/tolerance.js';
import type { IssueData } from '../issues/issue.js';
import { isLeftOpen } from './is-assigned.js';
import { subjectOf } from './issue-subject.js';
import type { Scoring } from './scoring.js';
import { isOpenFor } from './threshold.js';

/** Criteria without a known target for a unit, by criterion and unit. */
function withoutThreshold(scoring: Scoring): IssueData[] {
  const { plan, units } = scoring;
  return plan.inputs.flatMap((input, index): IssueData[] => {
    if (!('rule' in input)) return [];
    const { id, target } = input;
    return [...units.everyone].flatMap((unit): IssueData[] => {
      const locality = units.localities[unit];
      if (!locality || !isOpenFor(target, locality) || !isLeftOpen(scoring, unit, index)) return [];
      const received = locality.classes?.join(', ') || '–';
      const expected = target.byClass.map((option) => option.class).join(', ');
      const about = subjectOf(scoring, [id], locality.code);
      return [{ code: 'no-threshold', path: [id, locality.code], received, expected, about }];
    });
  });
}

/** Ratios over 0 that a condition or a tie-break uses, by divisor and unit. */
function overZero(scoring: Scoring): IssueData[] {
  const { plan, table, units } = scoring;
  const ratios = operandsOf(plan.scheme).flatMap((operand) =>
    operand.kind === 'ratio' ? [operand] : [],
  );
  const once = new Map(ratios.map(({ of, to }) => [JSON.stringify([of, to]), { of, to }]));
  return [...once.values()].flatMap(({ of, to }): IssueData[] => {
    const divisors = table[plan.inputOf.get(to) ?? -1]?.values ?? new Float64Array(0);
    return units.localities.flatMap(({ code }, unit): IssueData[] =>
      isSame(at(divisors, unit), 0)
        ? [
            {
              code: 'ratio-over-zero',
              path: [to, code],
              received: divisors[unit],
              expected: of,
              about: subjectOf(scoring, [of, to], code),
            },
          ]
        : [],
    );
  });
}

/** Reported data that still leave a condition or a tie-break undecided. */
export const undecidedIssues = (scoring: Scoring): IssueData[] => [
  ...withoutThreshold(scoring),
  ...overZero(scoring),
];
