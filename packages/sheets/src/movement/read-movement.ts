import type { HeldTitle, InformationSystem, Locale, Report } from '@thidua/core';
import { inputsOf, nearest, parseReport } from '@thidua/core/schema';
import type { Workbook } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import { codes } from '../issues/codes.js';
import { inOrder } from '../issues/in-order.js';
import type { SheetFinding, SheetIssue } from '../issues/issue.js';
import { wordIssue } from '../issues/word-issue.js';
import { readRows, type Row } from '../tables/read-rows.js';
import { addDetail } from './details.js';
import type { Movement, MovementResult } from './movement.js';
import { addPair } from './pairs.js';
import { readFigures } from './read-figures.js';
import { readScheme } from './read-scheme.js';
import { readScoreboardParts } from './read-scoreboard-parts.js';
import { onceEach, refusalsOf } from './refusals.js';
import { sourceBook, type SourceBook } from './source-book.js';
import { tablesOf, type Tables } from './tables.js';

/** How the workbook of a movement is read. */
export interface MovementOptions {
  /** Language of the messages; Vietnamese where not given. */
  locale?: Locale;
  /** Systems that figures can be said to come from. */
  systems?: readonly InformationSystem[];
}

/** Fills the list of sources that other sheets name. */
function readSources(workbook: Workbook, { sources: table }: Tables, sources: SourceBook) {
  const { rows, findings } = readRows(workbook, table);
  const seen = new Map<string, Row>();
  for (const row of rows) {
    const { code, source } = row.item;
    if (typeof code !== 'string' || source === undefined) continue;
    const first = seen.get(code);
    if (first) {
      const others = [first.placeOf(['code'])];
      findings.push({ code: 'doubled-code', at: row.placeOf(['code']), received: code, others });
    } else {
      seen.set(code, row);
      sources.add(code, source as Parameters<SourceBook['add']>[1]);
    }
  }
  return findings;
}

/** Says of what a row names that it is not there, and what was most likely meant. */
function unknownNames(
  rows: readonly Row[],
  column: string,
  known: ReadonlySet<string>,
  code: 'unknown-locality' | 'unknown-criterion',
): SheetFinding[] {
  return rows.flatMap(({ item, placeOf }): SheetFinding[] => {
    const received = item[column];
    if (typeof received !== 'string' || known.has(received)) return [];
    const suggestion = nearest(received, [...known]);
    return [
      { code, at: placeOf([column]), received, ...(suggestion !== undefined && { suggestion }) },
    ];
  });
}

/** Adds what is told of figures, and results between units, to the reports that hold them. */
function explain(
  reports: Report[],
  told: { details: readonly Row[]; pairs: readonly Row[] },
  workbook: Workbook,
  context: SheetContext,
): SheetFinding[] {
  const { scheme, localities, period, status = 'provisional', source } = context;
  const rowOf = new Map<string, Row>();
  const add = (list: 'entries' | 'pairs', rows: readonly Row[], adding: typeof addDetail): void => {
    for (const row of rows) {
      const { stage } = row.item;
      if (!reports.some((report) => report.stage === stage) && source) {
        reports.push({
          ...{ schemaVersion: '1.0', id: `${period}-${String(stage)}`, period, status, source },
          ...{ scheme: { id: scheme.id, version: scheme.version }, entries: [] },
          stage: stage as Report['stage'],
        });
      }
      const added = adding(reports, row.item);
      if (added) rowOf.set(`${added.report.stage} ${list} ${added.index}`, row);
    }
  };
  add('entries', told.details, addDetail);
  add('pairs', told.pairs, addPair);
  if (rowOf.size === 0) return [];
  return reports.flatMap((report) => {
    const parsed = parseReport(report, context.locale, { scheme, localities });
    if (parsed.ok) return [];
    return refusalsOf(
      parsed.issues,
      workbook,
      ([list, index, ...rest]) =>
        rowOf.get(`${report.stage} ${String(list)} ${String(index)}`)?.placeOf(rest) ?? {
          sheet: list === 'pairs' ? 'Đối đầu' : 'Thuyết minh',
        },
      [],
    );
  });
}

/**
 * Reads the workbook of a movement: the movement, or every issue at once, in the order in which to mend
 * them, each with its cell, the value and what to do. Sheets are found by their names, columns and lines
 * by their headings, in any order. Figures are read as `readReports` reads them; a table of another form
 * in the sheet “Số liệu” is recognised.
 *
 * @example
 * const read = await readWorkbook(bytes, 'thi-dua.xlsx');
 * const result = read.ok ? readMovement(read.workbook) : read;
 * if (!result.ok) result.issues.map(({ place, message }) => `${place}: ${message}`);
 */
export function readMovement(workbook: Workbook, options: MovementOptions = {}): MovementResult {
  const { locale = 'vi', systems } = options;
  const sources = sourceBook();
  const tables = tablesOf(sources);
  const findings = readSources(workbook, tables, sources);
  const { scheme, findings: ofScheme } = readScheme(workbook, tables, locale);
  const { head, units, findings: ofHead } = readScoreboardParts(workbook, tables, locale);
  const history = readRows(workbook, tables.history);
  const details = readRows(workbook, tables.details);
  const pairs = readRows(workbook, tables.pairs);
  findings.push(...ofScheme, ...ofHead);
  findings.push(...history.findings, ...details.findings, ...pairs.findings);
  if (units) {
    const known = new Set(units.map(({ code }) => code));
    for (const { rows } of [history, details, pairs]) {
      findings.push(...unknownNames(rows, 'code', known, 'unknown-locality'));
    }
    findings.push(...unknownNames(pairs.rows, 'against', known, 'unknown-locality'));
  }
  if (scheme) {
    const known = new Set(inputsOf(scheme).keys());
    findings.push(...unknownNames(details.rows, 'criterion', known, 'unknown-criterion'));
    const between = new Set((scheme.pairFacts ?? []).map(({ id }) => id));
    findings.push(...unknownNames(pairs.rows, 'fact', between, 'unknown-criterion'));
  }
  const isWrong = (): boolean => findings.some(({ code }) => codes[code][1] === 'error');
  const figures: SheetIssue[] = [];
  let reports: Report[] = [];
  if (scheme && units) {
    const context: SheetContext = {
      ...{ scheme, localities: units, locale, period: head?.period ?? scheme.validFor.from },
      ...(head && { status: head.status, source: head.source }),
      ...(head?.stage && { stage: head.stage }),
      ...(systems && { systems }),
    };
    const { result, findings: own } = readFigures(workbook, context);
    findings.push(...own);
    if (result) figures.push(...result.warnings, ...(result.ok ? [] : result.issues));
    reports = result?.ok ? result.reports : [];
    if (!result && own.length === 0) findings.push({ code: 'no-figures' });
    if (!isWrong() && (result?.ok ?? true))
      findings.push(
        ...explain(reports, { details: details.rows, pairs: pairs.rows }, workbook, context),
      );
  }
  const worded = inOrder(onceEach(findings), workbook.sheets).map((finding) =>
    wordIssue(finding, workbook, locale),
  );
  const all = [...worded, ...figures];
  const issues = all.filter(({ severity }) => severity === 'error');
  const warnings = all.filter(({ severity }) => severity === 'warning');
  if (issues.length > 0 || !scheme || !head) return { ok: false, issues, warnings };
  const movement: Movement = {
    ...{ ...head, scheme, reports },
    history: history.rows.map(({ item }) => item as unknown as HeldTitle),
  };
  return { ok: true, movement, warnings };
}
