import type { Workbook } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import { inOrder } from '../issues/in-order.js';
import type { SheetFinding, SheetIssue } from '../issues/issue.js';
import { wordIssue } from '../issues/word-issue.js';
import { mappingVersion, type Mapping } from '../mapping/mapping.js';
import { mappingFindings } from '../reports/check-mapping.js';
import { withOverlaps } from './overlap.js';
import { allTables } from './tables.js';

/** What was recognised, what has to be settled, and what a reader should know. */
export interface Recognised {
  mapping: Mapping;
  /** What is asked: answered by mending the workbook, or in the mapping. */
  issues: SheetIssue[];
  warnings: SheetIssue[];
}

/** The mapping of a workbook, and what was noticed while it was made. */
export function recognised(
  workbook: Workbook,
  context: SheetContext,
): { mapping: Mapping; findings: SheetFinding[] } {
  const { id, version } = context.scheme;
  const found = allTables(workbook, context);
  const tables = withOverlaps(found.tables, workbook, context);
  const mapping = { schemaVersion: mappingVersion, scheme: { id, version }, tables };
  return { mapping, findings: found.findings };
}

/**
 * Recognises what the tables of a workbook mean: where their headings are, which columns name
 * localities and criteria, which are figures, at which stage, and how they write numbers. What fits
 * two things is asked and not guessed; the answers are given in the mapping, or by mending the file.
 *
 * @example
 * const { mapping } = recognise(workbook, { scheme, localities, period: '2023' });
 * mapping.tables[0]?.columns[1]; // { column: 'B', heading: 'Địa phương', is: 'locality', by: 'name' }
 */
export function recognise(workbook: Workbook, context: SheetContext): Recognised {
  const { locale = 'vi' } = context;
  const { mapping, findings } = recognised(workbook, context);
  const all = inOrder(
    [...findings, ...mappingFindings(mapping, workbook, context)],
    workbook.sheets,
  ).map((finding) => wordIssue(finding, workbook, locale));
  return {
    mapping,
    issues: all.filter(({ severity }) => severity === 'error'),
    warnings: all.filter(({ severity }) => severity === 'warning'),
  };
}
