import type { IssueData } from '../issues/issue.js';
import type { Stage } from '../model/report/stages.js';
import { subjectOf } from './issue-subject.js';
import type { Scoring } from './scoring.js';
import { reportsUpTo } from './tabulate.js';

/** Results between two units that two reports of one stage state. */
function pairsTwice(scoring: Scoring): IssueData[] {
  const { plan, reports, stage, units } = scoring;
  const stated = new Map<string, string>();
  return reportsUpTo(reports, stage).flatMap(({ id, stage: own, pairs = [] }) =>
    pairs.flatMap(({ code, against, fact }): IssueData[] => {
      if (!units.unitOf.has(code) || !units.unitOf.has(against)) return [];
      const cell = JSON.stringify([own, code, against, fact]);
      const before = stated.get(cell);
      stated.set(cell, id);
      if (before === undefined) return [];
      const received = `${code}, ${against}, ${fact}`;
      const nameOf = (unit: string) => units.localities[units.unitOf.get(unit) ?? -1]?.name;
      const told = plan.scheme.pairFacts?.find((each) => each.id === fact)?.title;
      const about = {
        vi: `“${told?.vi}”, ${nameOf(code)?.vi} với ${nameOf(against)?.vi}`,
        en: `“${told?.en}”, ${nameOf(code)?.en} against ${nameOf(against)?.en}`,
      };
      return [{ code: 'stated-twice', path: [before], received, expected: id, about }];
    }),
  );
}

/** Cells that two reports of one stage state: the later of the reports counts. */
export function twiceStated(scoring: Scoring): IssueData[] {
  const { plan, units, reports, stage } = scoring;
  const issues: IssueData[] = [];
  const stated = new Map<Stage, Map<string, string>[]>();
  for (const report of reportsUpTo(reports, stage)) {
    // By input, the report that states it last for each unit.
    const columns = stated.get(report.stage) ?? plan.inputs.map(() => new Map<string, string>());
    stated.set(report.stage, columns);
    for (const { code, criterion, value } of report.entries) {
      const column = columns[plan.inputOf.get(criterion) ?? -1];
      if (value === undefined || !column || !units.unitOf.has(code)) continue;
      const before = column.get(code);
      column.set(code, report.id);
      if (before === undefined) continue;
      const received = `${code}, ${criterion}`;
      const about = subjectOf(scoring, [criterion], code);
      issues.push({ code: 'stated-twice', path: [before], received, expected: report.id, about });
    }
  }
  return [...issues, ...pairsTwice(scoring)];
}
