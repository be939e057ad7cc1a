import type { ReportEntry } from '@thidua/core';
import type { Workbook } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import type { Mapping } from '../mapping/mapping.js';
import { readReports } from '../reports/read-reports.js';
import { bookOf, type TestSheet, type Value } from './book-of.js';
import { context as small } from './small-context.js';

/** What was read, by `locality criterion`: values, and gaps by their reason. */
export function statedIn(
  workbooks: Workbook | readonly Workbook[],
  context: SheetContext = small,
  mapping?: Mapping,
): {
  values: Record<string, unknown>;
  entries: ReportEntry[];
  codes: string[];
  warnings: string[];
} {
  const result = readReports(workbooks, mapping, context);
  const entries = result.ok ? result.reports.flatMap((report) => report.entries) : [];
  const values = Object.fromEntries(
    entries.map(({ code, criterion, value }) => [
      `${code} ${criterion}`,
      typeof value === 'object' ? value.missing : value,
    ]),
  );
  const issues = result.ok ? [] : result.issues;
  return {
    ...{ values, entries },
    codes: issues.map(({ code, place }) => `${code} ${place}`),
    warnings: result.warnings.map(({ code, place }) => `${code} ${place}`),
  };
}

/** The same of rows of one sheet. */
export const statedInRows = async (
  rows: Value[][],
  rest?: Partial<TestSheet>,
  context?: SheetContext,
) => statedIn(await bookOf(rows, rest), context);
