import { stages } from '@thidua/core';
import { inputsOf, nearest } from '@thidua/core/schema';
import { columnLetters, columnNumber } from '../cells/address.js';
import type { Sheet, Workbook } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import type { SheetFinding } from '../issues/issue.js';
import { mappingVersion, type ColumnMapping, type Mapping } from '../mapping/mapping.js';
import { issuesHeading } from '../marking/heading.js';
import { keyOf } from '../meaning/key.js';
import { stageNames, valueOfWord } from '../notation/lists.js';
import { readReports, type ReportsResult } from '../reports/read-reports.js';
import { findSheet } from '../tables/read-rows.js';
import { figuresSheet, figuresTitle, headingRows, partNames } from './figures-sheet.js';

/** The rows of headings of our own form, where the sheet has them. */
function rowsOf(sheet: Sheet): Record<keyof typeof headingRows, number> | undefined {
  const rowOf = new Map<string, number>();
  for (let row = 0; row < Math.min(sheet.rowCount, 30); row += 1) {
    const key = keyOf(sheet.cellAt(row, 0).text);
    if (!rowOf.has(key)) rowOf.set(key, row);
  }
  const at = (name: string): number => rowOf.get(keyOf(name)) ?? -1;
  const { title, id, stage, part } = headingRows;
  const rows = { title: at(title), id: at(id), stage: at(stage), part: at(part) };
  return rows.id >= 0 && rows.stage >= 0 && rows.part > rows.id ? rows : undefined;
}

/** What is known of one column by its headings. */
function columnOf(
  sheet: Sheet,
  column: number,
  rows: Record<keyof typeof headingRows, number>,
  context: SheetContext,
): ColumnMapping | SheetFinding | undefined {
  const textAt = (row: number): string => sheet.cellAt(row, column).text.trim();
  const ids = [...inputsOf(context.scheme).keys()];
  const id = textAt(rows.id);
  const at = { sheet: sheet.name, row: rows.id, column };
  const place = { column: columnLetters(column) };
  if (id === '') {
    const headings = [rows.title, rows.part].map(textAt);
    const isOurs = headings.some((text) => text === issuesHeading.vi || text === issuesHeading.en);
    const isEmpty = headings.every((text) => text === '');
    return isOurs || isEmpty
      ? undefined
      : { code: 'needed', at, received: headingRows.id, expected: 'Mã như ở trang Tiêu chí' };
  }
  const wrong = (code: 'not-in-list', row: number, words: readonly string[]): SheetFinding => {
    const suggestion = nearest(textAt(row), words);
    return {
      ...{ code, at: { ...at, row }, received: textAt(row), expected: words.join(', ') },
      ...(suggestion !== undefined && { suggestion }),
    };
  };
  if (!ids.includes(id)) return wrong('not-in-list', rows.id, ids);
  const part = valueOfWord(partNames, textAt(rows.part));
  if (part === undefined)
    return wrong(
      'not-in-list',
      rows.part,
      partNames.map(([word]) => word),
    );
  const stageText = textAt(rows.stage);
  const stage =
    stageText === '' ? (context.stage ?? stages[4]) : valueOfWord(stageNames, stageText);
  if (stage === undefined)
    return wrong(
      'not-in-list',
      rows.stage,
      stageNames.map(([word]) => word),
    );
  return { ...place, is: 'value', criterion: id, part, stage };
}

/** Whether it is the sheet as it was written before there were criteria, with nothing filled in. */
function isEmptyStarter(sheet: Sheet): boolean {
  if (sheet.cellAt(0, 0).text !== figuresTitle) return false;
  for (let row = 3; row < sheet.rowCount; row += 1)
    for (let column = 0; column < sheet.columnCount; column += 1)
      if (sheet.cellAt(row, column).kind !== 'empty') return false;
  return true;
}

/** Reads the figures of a movement: by the codes of our own form, or recognised where it is another table. */
export function readFigures(
  workbook: Workbook,
  context: SheetContext,
): { result: ReportsResult | undefined; findings: SheetFinding[] } {
  const sheet = findSheet(workbook, figuresSheet);
  if (!sheet) return { result: undefined, findings: [] };
  const book = { ...workbook, sheets: [sheet] };
  const rows = rowsOf(sheet);
  if (!rows) {
    const result = isEmptyStarter(sheet) ? undefined : readReports(book, undefined, context);
    return { result, findings: [] };
  }
  const columns: ColumnMapping[] = [
    { column: 'A', is: 'locality', by: 'code' },
    { column: 'B', is: 'locality', by: 'name' },
  ];
  const findings: SheetFinding[] = [];
  const seen = new Map<string, number>();
  for (let column = 2; column < sheet.columnCount; column += 1) {
    const found = columnOf(sheet, column, rows, context);
    if (!found) continue;
    if ('code' in found) findings.push(found);
    else {
      const { column: _, ...meaning } = found;
      const key = JSON.stringify(meaning);
      const first = seen.get(key);
      const at = { sheet: sheet.name, row: rows.id, column };
      if (first === undefined) columns.push(found);
      else {
        const others = [{ ...at, column: first }];
        findings.push({
          code: 'doubled-column',
          at,
          received: sheet.cellAt(rows.id, column).text,
          others,
        });
      }
      seen.set(key, column);
    }
  }
  const isBlank = columns.slice(2).every(({ column }) => {
    for (let row = rows.part + 1; row < sheet.rowCount; row += 1) {
      if (sheet.cellAt(row, columnNumber(column) ?? 0).kind !== 'empty') return false;
    }
    return true;
  });
  if (findings.length > 0 || isBlank) return { result: undefined, findings };
  const { id, version } = context.scheme;
  const mapping: Mapping = {
    ...{ schemaVersion: mappingVersion, scheme: { id, version } },
    tables: [
      {
        ...{ sheet: sheet.name, headerRows: [rows.id + 1, rows.part + 1], columns },
        firstRow: rows.part + 2,
      },
    ],
  };
  return { result: readReports(book, mapping, context), findings: [] };
}
