import type { ReportEntry } from '../model/report/report.js';
import { stages, type Stage } from '../model/report/stages.js';
import type { Scoring } from '../scoring/scoring.js';

/** One statement in the judging of a criterion. */
export interface StageEntry extends ReportEntry {
  stage: Stage;
  report: string;
}

/**
 * Everything that was stated of a unit for a criterion, stage by stage: self-scored, reviewed,
 * explained, reviewed again, final.
 */
export function stagesOf({ reports }: Scoring, code: string, criterion: string): StageEntry[] {
  return reports
    .flatMap(({ id, stage, entries }) =>
      entries
        .filter((entry) => entry.code === code && entry.criterion === criterion)
        .map((entry) => ({ ...entry, stage, report: id })),
    )
    .sort((left, right) => stages.indexOf(left.stage) - stages.indexOf(right.stage));
}
