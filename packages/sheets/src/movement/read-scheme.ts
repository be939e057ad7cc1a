import type { Locale, Scheme } from '@thidua/core';
import { parseScheme } from '@thidua/core/schema';
import type { Workbook } from '../cells/cell.js';
import type { SheetFinding } from '../issues/issue.js';
import { readForm, readRows, type Row } from '../tables/read-rows.js';
import { refusalsOf, type PlaceOf } from './refusals.js';
import { awardOf, criteriaParts, type Part } from './scheme-rows.js';
import type { Tables } from './tables.js';

const items = (rows: readonly Row[], itemOf = ({ item }: Row): unknown => item): Part => ({
  items: rows.map(itemOf),
  rows: [...rows],
});

/** Reads the scheme of a workbook; undefined where something is wrong with it. */
export function readScheme(
  workbook: Workbook,
  tables: Tables,
  locale: Locale,
): { scheme: Scheme | undefined; findings: SheetFinding[] } {
  const form = readForm(workbook, tables.scheme);
  const criteria = readRows(workbook, tables.criteria);
  const gates = readRows(workbook, tables.gates);
  const grades = readRows(workbook, tables.grades);
  const tieBreaks = readRows(workbook, tables.tieBreaks);
  const awards = readRows(workbook, tables.awards);
  const read = [form, criteria, gates, grades, tieBreaks, awards];
  const [head] = form.rows;
  const lists: Record<string, Part> = {
    ...criteriaParts(criteria.rows),
    gates: items(gates.rows),
    'grading.grades': items(grades.rows),
    'ranking.tieBreaks': items(tieBreaks.rows),
    awards: items(awards.rows, awardOf),
  };
  const findings = read.flatMap((each) => each.findings);
  const isThere = !findings.some(({ code }) => code === 'no-sheet' || code === 'no-column');
  const isEmpty = isThere && criteria.rows.length === 0 && criteria.findings.length === 0;
  if (isEmpty) findings.push({ code: 'no-rows', at: { sheet: tables.criteria.sheet } });
  if (!head || !isThere) return { scheme: undefined, findings };

  const sheets: Record<string, string> = {
    ...{ gates: tables.gates.sheet, awards: tables.awards.sheet },
    'grading.grades': tables.grades.sheet,
    'ranking.tieBreaks': tables.tieBreaks.sheet,
  };
  const placeOf: PlaceOf = (path) => {
    for (const length of [1, 2]) {
      const part = lists[path.slice(0, length).join('.')];
      const row = part?.rows[Number(path[length])];
      if (row) return row.placeOf(path.slice(length + 1));
      if (part) return { sheet: sheets[path.slice(0, length).join('.')] ?? tables.criteria.sheet };
    }
    return head.placeOf(path);
  };
  const { grading, ranking, total, ...rest } = head.item;
  const own = (name: string): unknown[] => lists[name]?.items ?? [];
  const hasGrades = grading !== undefined || own('grading.grades').length > 0;
  const parsed = parseScheme(
    {
      ...{ schemaVersion: '1.0', ...rest, total: total ?? {} },
      ...{ groups: own('groups'), criteria: own('criteria'), facts: own('facts') },
      ...{ adjustments: own('adjustments'), gates: own('gates'), awards: own('awards') },
      ...(own('pairFacts').length > 0 && { pairFacts: own('pairFacts') }),
      ...(hasGrades && { grading: { ...(grading as object), grades: own('grading.grades') } }),
      ranking: { ...(ranking as object), tieBreaks: own('ranking.tieBreaks') },
    },
    locale,
  );
  const notes = refusalsOf(parsed.notes ?? [], workbook, placeOf, [], 'noted');
  const refused = parsed.ok ? [] : refusalsOf(parsed.issues, workbook, placeOf, findings);
  const told = refused.filter(({ at }) => !isEmpty || at?.sheet !== tables.criteria.sheet);
  const isSound = parsed.ok && !findings.some(({ code }) => code !== 'ignored-column');
  return {
    scheme: isSound ? parsed.value : undefined,
    findings: [...findings, ...told, ...notes],
  };
}
