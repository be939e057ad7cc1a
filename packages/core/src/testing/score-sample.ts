import type { Locality } from '../model/register/locality.js';
import type { Report, ReportEntry } from '../model/report/report.js';
import type { Scheme } from '../model/scheme/scheme.js';
import { reportVersion } from '../model/value/version.js';
import { parseReport } from '../parse/report.js';
import { score, type ScoringQuestion } from '../engine/score.js';
import type { Scoring } from '../scoring/scoring.js';

/** What is reported in one cell: a value, or an entry with more than a value. */
export type Cell = NonNullable<ReportEntry['value']> | Omit<ReportEntry, 'code' | 'criterion'>;
/** By code of the unit, then by id of the criterion. */
export type Cells = Record<string, Record<string, Cell>>;

const isEntry = (cell: Cell): cell is Omit<ReportEntry, 'code' | 'criterion'> =>
  typeof cell === 'object' && !('missing' in cell);

/** A unit of which a test says little more than its code. */
export const sampleUnit = (code: string, more: Partial<Locality> = {}): Locality => ({
  code,
  name: { vi: code, en: code },
  fullName: { vi: code, en: code },
  type: 'commune',
  ...more,
});

/** A report as a file would hold it. */
export const reportFile = (scheme: Scheme, cells: Cells, more: Partial<Report> = {}): Report => ({
  schemaVersion: reportVersion,
  id: 'sample',
  scheme: { id: scheme.id, version: scheme.version },
  period: '2023',
  stage: 'final',
  status: 'illustrative',
  source: { title: { vi: 'Báo cáo thử', en: 'Sample report' } },
  entries: Object.entries(cells).flatMap(([code, row]) =>
    Object.entries(row).map(([criterion, cell]) => ({
      code,
      criterion,
      ...(isEntry(cell) ? cell : { value: cell }),
    })),
  ),
  ...more,
});

/**
 * Scores cells by a scheme. The report is read by `parseReport`, against scheme and units; one that
 * it refuses fails the test with every issue.
 */
export function scoreSample(
  scheme: Scheme,
  cells: Cells,
  question: Partial<ScoringQuestion> = {},
): Scoring {
  const { period = '2023', subunits = [] } = question;
  const inside = new Set(subunits.map(({ code }) => code));
  const localities =
    question.localities ??
    Object.keys(cells)
      .filter((code) => !inside.has(code))
      .map((code) => sampleUnit(code));
  const parsed = parseReport(reportFile(scheme, cells, { period }), 'en', {
    scheme,
    localities: [...localities, ...subunits],
  });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return score({ scheme, reports: [parsed.value], period, ...question, localities });
}
