import type { Report } from '@thidua/core';
import type { Workbook } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import { inOrder } from '../issues/in-order.js';
import type { SheetFinding, SheetIssue } from '../issues/issue.js';
import { wordIssue } from '../issues/word-issue.js';
import type { Mapping } from '../mapping/mapping.js';
import { recognised } from '../meaning/recognise.js';
import { assemble } from './assemble.js';
import { countFindings } from './check-counts.js';
import { jumpFindings, magnitudeFindings } from './check-magnitudes.js';
import { mappingFindings, sheetOf } from './check-mapping.js';
import { maximumFindings } from './check-maxima.js';
import { ignoredFindings, sheetFindings } from './check-sheet.js';
import { shareFindings } from './check-shares.js';
import { totalFindings } from './check-totals.js';
import { oneOfEach } from './one-of-each.js';
import { readTable } from './read-table.js';

/** Reports that the engine has passed, or every issue at once; either way what was recognised. */
export type ReportsResult = (
  { ok: true; reports: Report[] } | { ok: false; issues: SheetIssue[] }
) & {
  /** What travels with the data: nothing is wrong by it that keeps them from being read. */
  warnings: SheetIssue[];
  /** How the first file was read: to be reviewed, kept, and given again for the next period. */
  mapping: Mapping;
  /** How each file was read, in their order. */
  mappings: Mapping[];
};

/** A finding and the file that it is in. */
interface Found {
  finding: SheetFinding;
  workbook: Workbook;
}

function readOne(workbook: Workbook, given: Mapping | undefined, context: SheetContext) {
  const { mapping, findings } = given
    ? { mapping: given, findings: [] }
    : recognised(workbook, context);
  const asked = mappingFindings(mapping, workbook, context);
  const read = mapping.tables.flatMap((table) => {
    const sheet = sheetOf(workbook, table, mapping.tables.length === 1);
    const isOpen = table.ask === 'several-tables' && asked.some(({ code }) => code === table.ask);
    return sheet && !isOpen
      ? [{ table, read: readTable({ workbook, sheet, table, names: mapping.names }, context) }]
      : [];
  });
  return {
    mapping,
    figures: read.flatMap((each) => each.read.figures),
    findings: [
      ...findings,
      ...asked,
      ...read.flatMap(({ table, read: own }) => [
        ...own.findings,
        ...totalFindings(own, table, context),
        ...maximumFindings(own, table, context),
        ...sheetFindings(own, table),
        ...ignoredFindings(own, table),
      ]),
    ],
  };
}

/** The mapping of a file: that which names it, before one that names none. */
const mappingFor = (mappings: readonly Mapping[], { name }: Workbook): Mapping | undefined =>
  mappings.find(({ file }) => file === name) ?? mappings.find(({ file }) => file === undefined);

/**
 * Reads what one file, or the files of all localities, report: figures of the scheme, each with its
 * kind of value, its gap or its reason, and the file, sheet and cell that it comes from (`source`); one
 * report for each stage of judging. The engine's `parseReport` has the last word. Where anything is
 * wrong no report is given, but every issue at once, in the order in which to mend them.
 *
 * @param workbooks what `readWorkbook` has read; of two files that state the same figure, both must agree
 * @param mapping what to read, as `recognise` gave it and a person reviewed it; of several each file is
 *   read by the one that names it (`file`), or by one that names none; recognised anew where there is none
 * @example
 * const result = readReports(workbook, undefined, { scheme, localities, period: '2023' });
 * if (!result.ok) result.issues[0]?.message;
 * // 'Không có địa phương nào tên là “Quế Sn” (tại Số liệu!B7)'
 */
export function readReports(
  workbooks: Workbook | readonly Workbook[],
  mapping: Mapping | readonly Mapping[] | undefined,
  context: SheetContext,
): ReportsResult {
  const files: readonly Workbook[] = 'sheets' in workbooks ? [workbooks] : workbooks;
  const given = mapping === undefined ? [] : 'tables' in mapping ? [mapping] : mapping;
  const reads = files.map((workbook) => ({
    workbook,
    ...readOne(workbook, mappingFor(given, workbook), context),
  }));
  const { figures, findings } = oneOfEach(
    reads.flatMap((read) => read.figures),
    context.localities,
  );
  const mappingOf = new Map(reads.map((read) => [read.workbook, read.mapping]));
  const systemOf = (workbook: Workbook): string | undefined => mappingOf.get(workbook)?.system;
  const { reports, findings: refused } = assemble(figures, systemOf, context);
  const shared = [
    ...findings,
    ...refused,
    ...shareFindings(figures),
    ...countFindings(figures),
    ...magnitudeFindings(figures),
    ...jumpFindings(figures, context.previous),
  ];
  const found: Found[] = reads.flatMap(({ workbook, findings: own }) =>
    own.map((finding) => ({ finding, workbook })),
  );
  const [first] = files;
  const at = ({ at: place }: SheetFinding): Workbook | undefined =>
    files.find(({ name }) => name === place?.file);
  found.push(
    ...shared.flatMap((finding) => {
      const workbook = at(finding) ?? first;
      return workbook ? [{ finding, workbook }] : [];
    }),
  );
  const { locale = 'vi' } = context;
  const issues = files.flatMap((workbook) =>
    inOrder(
      found.filter((each) => each.workbook === workbook).map(({ finding }) => finding),
      workbook.sheets,
    ).map((finding) => wordIssue(finding, workbook, locale)),
  );
  const errors = issues.filter(({ severity }) => severity === 'error');
  const rest = {
    warnings: issues.filter(({ severity }) => severity === 'warning'),
    mapping: reads[0]?.mapping ?? {
      schemaVersion: '1.0',
      scheme: { id: '', version: '' },
      tables: [],
    },
    mappings: reads.map((read) => read.mapping),
  };
  return errors.length === 0
    ? { ok: true, reports, ...rest }
    : { ok: false, issues: errors, ...rest };
}
