import type { IssueData } from '../issues/issue.js';
import { answersTo } from './answers-to.js';
import { subjectOf } from './issue-subject.js';
import type { Scoring } from './scoring.js';
import { twiceStated } from './twice-stated.js';
import { undecidedIssues } from './undecided-issues.js';
import { isValidFor, validYears } from '../schemes/valid-years.js';

/**
 * What a reader must know about the scored data that no check of a single report can find:
 *
 * - `outside-period`: the rules do not apply to the year that was scored
 * - `other-scheme`: a report is for another scheme, version or year, and was scored anyway
 *   (`acrossVersions`)
 * - `stated-twice`: two reports of one stage state the same cell; the later in the list counts
 * - `zero-range`: a criterion compares units with each other, and all peers have the same value, so
 *   it gives nobody points; they are missing with the reason `not-comparable`
 * - `mean-over-zero`: a geometric or harmonic mean over a result of 0 is 0, whatever the others are
 * - `no-threshold`: a target is stated by class, a unit is in none of the classes, and nothing says
 *   that the criterion is not assigned to it; gates treat it as not known
 * - `ratio-over-zero`: a condition or a tie-break divides by a reported 0, or a group by a result of
 *   0, and has no value
 *
 * @returns every issue, with `period`, the report's id, or the criterion's or group's id and the
 *   unit's code, as its path, and their names in `about`
 */
export function scoringIssues(scoring: Scoring): IssueData[] {
  const { plan, scored, results, units, period } = scoring;
  const expectedYears = validYears(plan.scheme);
  const outside: IssueData[] = isValidFor(plan.scheme, period)
    ? []
    : [{ code: 'outside-period', path: ['period'], received: period, expected: expectedYears }];
  const zeroRanges = scored.flatMap((tasks, input) => {
    const { id } = plan.inputs[input] as { id: string };
    return tasks.flatMap(({ task, scorer }): IssueData[] => {
      const known = task.members.find((unit) => !Number.isNaN(task.column.values[unit]));
      if (scorer || known === undefined) return [];
      const bloc = 'within' in task.rule && task.rule.within === 'bloc';
      const where = bloc ? [units.localities[known]?.bloc ?? ''] : [];
      const received = task.column.values[known];
      return [
        { code: 'zero-range', path: [id, ...where], received, about: subjectOf(scoring, [id]) },
      ];
    });
  });
  const means = plan.groups.flatMap(({ column, combine, children, divisor }): IssueData[] => {
    if (combine === 'sum' || combine === 'arithmetic-mean') return [];
    const isRatio = combine === 'ratio';
    return [...units.everyone].flatMap((unit): IssueData[] => {
      const child = children.find(
        (each) => (!isRatio || each === divisor) && (results[each]?.values[unit] ?? NaN) <= 0,
      );
      if (child === undefined) return [];
      const id = plan.ids[column] as string;
      const code = units.localities[unit]?.code as string;
      const received = results[child]?.values[unit];
      const about = subjectOf(scoring, [id], code);
      const problem = isRatio ? 'ratio-over-zero' : 'mean-over-zero';
      return [{ code: problem, path: [id, code], received, about }];
    });
  });
  const expected = answersTo({ scheme: plan.scheme, period });
  const misfits = scoring.reports.flatMap((report): IssueData[] => {
    const received = answersTo(report);
    return received === expected
      ? []
      : [{ code: 'other-scheme', path: [report.id], received, expected }];
  });
  return [
    ...outside,
    ...misfits,
    ...twiceStated(scoring),
    ...zeroRanges,
    ...means,
    ...undecidedIssues(scoring),
  ];
}
