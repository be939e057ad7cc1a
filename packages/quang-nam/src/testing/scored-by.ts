import { score, type Locality, type Report, type ReportEntry, type Scheme } from '@thidua/core';
import { parseReport } from '@thidua/core/schema';

type Value = NonNullable<ReportEntry['value']>;

/** Values by unit and criterion, such as `{ A: { entry: 7.2 } }`. */
export type Values = Readonly<Record<string, Readonly<Record<string, Value>>>>;

/** A unit for tests; only what is given of it matters. */
export const unit = (code: string, rest: Partial<Locality> = {}): Locality => ({
  code,
  name: { vi: code, en: code },
  fullName: { vi: code, en: code },
  type: 'district',
  ...rest,
});

/**
 * Scores values by a scheme as a user would: in a report that its parser accepts.
 *
 * @param subunits units that lie in those that are scored
 */
export function scoredBy(
  scheme: Scheme,
  localities: readonly Locality[],
  values: Values,
  subunits: readonly Locality[] = [],
  history: Parameters<typeof score>[0]['history'] = [],
) {
  const report: Report = {
    schemaVersion: '1.0',
    id: 'test',
    scheme: { id: scheme.id, version: scheme.version },
    period: scheme.validFor.from,
    stage: 'final',
    status: 'illustrative',
    source: scheme.source,
    entries: Object.entries(values).flatMap(([code, byCriterion]) =>
      Object.entries(byCriterion).map(([criterion, value]) => ({ code, criterion, value })),
    ),
  };
  const context = { scheme, localities: [...localities, ...subunits] };
  const result = parseReport(report, 'en', context);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return score({
    scheme,
    localities,
    subunits,
    reports: [result.value],
    period: report.period,
    history,
  });
}
