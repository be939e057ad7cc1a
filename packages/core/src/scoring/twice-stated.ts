import type { IssueData } from '../issues/issue.js';
import { subjectOf } from './issue-subject.js';
import type { Scoring } from './scoring.js';
import { reportsUpTo } from './tabulate.js';

/** Cells that two reports of one stage state: the later of the reports counts. */
export function twiceStated(scoring: Scoring): IssueData[] {
  const { plan, units, reports, stage } = scoring;
  const first = new Map<string, string>();
  return reportsUpTo(reports, stage).flatMap((report) =>
    report.entries.flatMap(({ code, criterion, value }): IssueData[] => {
      if (value === undefined || !units.unitOf.has(code) || !plan.inputOf.has(criterion)) return [];
      const cell = JSON.stringify([report.stage, code, criterion]);
      const before = first.get(cell);
      first.set(cell, report.id);
      if (before === undefined) return [];
      const received = `${code}, ${criterion}`;
      const about = subjectOf(scoring, [criterion], code);
      return [{ code: 'stated-twice', path: [before], received, expected: report.id, about }];
    }),
  );
}
