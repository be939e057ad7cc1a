import type { Cell, Sheet, Workbook } from '../cells/cell.js';
import type { Place, SheetFinding } from '../issues/issue.js';
import { keyOf } from '../meaning/key.js';
import { issuesHeading } from '../marking/heading.js';
import type { Column, Fault, Table } from './column.js';
import { setAt, valueAt } from './paths.js';

/** One thing that was read, and where each part of it stands. */
export interface Row {
  /** The model's parts by their paths, as far as they could be read. */
  item: Record<string, unknown>;
  /** The cell that a part is in; the first one of the row where none is. */
  placeOf: (path: readonly (string | number)[]) => Place;
  /** Says what is wrong with a part. */
  refuse: (path: string, fault: Fault) => void;
}

/** What a table or form holds. */
export interface ReadRows {
  rows: Row[];
  findings: SheetFinding[];
}

/** A sheet by its name, whatever its case and marks. */
export const findSheet = ({ sheets }: Workbook, name: string): Sheet | undefined =>
  sheets.find((sheet) => sheet.name === name) ??
  sheets.find((sheet) => keyOf(sheet.name) === keyOf(name));

/** What is to be written into a cell of our own form. */
const askedOf = ({ hint, notation: { words } }: Column): string =>
  hint ?? (words ? words.join(', ') : '');

/** Reads cells into one item. */
export function readCells(
  sheet: Sheet,
  cells: readonly { column: Column; at: Place; cell: Cell }[],
  findings: SheetFinding[],
): Row {
  const item: Record<string, unknown> = {};
  const filled = new Set<string>();
  const find = (column: Column, at: Place, cell: Cell, { fault, expected, suggestion }: Fault) => {
    findings.push({
      ...{ code: fault, at, received: cell.kind === 'empty' ? column.heading : cell.text },
      ...(expected !== undefined && { expected }),
      ...(suggestion !== undefined && { suggestion }),
      about: { vi: column.heading, en: column.heading },
    });
  };
  for (const { column, at, cell } of cells) {
    const { path, notation, isNeeded, blank } = column;
    if (cell.kind === 'empty') {
      if (isNeeded) find(column, at, cell, { fault: 'needed', expected: askedOf(column) });
      else if (blank !== undefined) setAt(item, path, blank);
      continue;
    }
    if (cell.kind === 'error') find(column, at, cell, { fault: 'error-cell' });
    else if (cell.kind === 'formula') find(column, at, cell, { fault: 'formula' });
    else {
      const read = notation.read(cell);
      if ('fault' in read) find(column, at, cell, read);
      else {
        setAt(item, path, read.value);
        filled.add(path);
      }
    }
  }
  for (const { column } of cells) {
    const { path } = column;
    if (!path.endsWith('.en') || filled.has(path)) continue;
    const vietnamese = `${path.slice(0, -3)}.vi`;
    if (filled.has(vietnamese)) setAt(item, path, valueAt(item, vietnamese));
  }
  const first = cells[0]?.at ?? { sheet: sheet.name };
  return {
    item,
    placeOf(path) {
      const asked = path.join('.');
      const isIn = (outer: string, inner: string): boolean =>
        inner === outer || inner.startsWith(`${outer}.`);
      const names = ({ column }: { column: Column }): string => column.covers ?? column.path;
      const [best] = [
        ...cells
          .filter((each) => isIn(names(each), asked))
          .sort((one, two) => names(two).length - names(one).length),
        ...cells.filter((each) => isIn(asked, names(each))),
      ];
      return best ? { ...best.at, heading: best.column.heading } : first;
    },
    refuse(path, fault) {
      const found = cells.find(({ column }) => column.path === path);
      if (found) find(found.column, found.at, found.cell, fault);
    },
  };
}

const mostRowsAbove = 30;

/** The row of the headings: the one that has most of them. */
function headRowOf(sheet: Sheet, columns: readonly Column[]): number | undefined {
  const keys = new Set(columns.map(({ heading }) => keyOf(heading)));
  let best: { row: number; count: number } | undefined;
  for (let row = 0; row < Math.min(sheet.rowCount, mostRowsAbove); row += 1) {
    let count = 0;
    for (let column = 0; column < sheet.columnCount; column += 1) {
      if (keys.has(keyOf(sheet.cellAt(row, column).text))) count += 1;
    }
    if (count > (best?.count ?? 0)) best = { row, count };
  }
  return best && best.count * 2 >= Math.min(columns.length, 4) ? best.row : undefined;
}

/** Reads a sheet with a row for each thing; its columns may stand in any order. */
export function readRows(workbook: Workbook, { sheet: name, columns, isNeeded }: Table): ReadRows {
  const sheet = findSheet(workbook, name);
  if (!sheet) return { rows: [], findings: isNeeded ? [{ code: 'no-sheet', received: name }] : [] };
  const head = headRowOf(sheet, columns);
  const at = { sheet: sheet.name };
  const findings: SheetFinding[] = [];
  const columnOf = new Map<string, number>();
  for (let column = 0; head !== undefined && column < sheet.columnCount; column += 1) {
    const { text } = sheet.cellAt(head, column);
    const key = keyOf(text);
    if (key === '' || key === keyOf(issuesHeading.vi) || key === keyOf(issuesHeading.en)) continue;
    const place = { ...at, row: head, column };
    if (!columns.some(({ heading }) => keyOf(heading) === key)) {
      findings.push({ code: 'ignored-column', at: place, received: text });
    } else if (columnOf.has(key)) {
      findings.push({ code: 'doubled-heading', at: place, received: text });
    } else columnOf.set(key, column);
  }
  const absent = columns.filter(
    (column) => column.isNeeded && !columnOf.has(keyOf(column.heading)),
  );
  if (absent.length > 0) {
    const missing = absent.map(({ heading }) => heading).join(', ');
    return { rows: [], findings: [...findings, { code: 'no-column', at, received: missing }] };
  }
  const known = columns.flatMap((column) => {
    const place = columnOf.get(keyOf(column.heading));
    return place === undefined ? [] : [{ column, place }];
  });
  const rows: Row[] = [];
  for (let row = (head ?? sheet.rowCount) + 1; row < sheet.rowCount; row += 1) {
    const cells = known.map(({ column, place }) => ({
      ...{ column, cell: sheet.cellAt(row, place) },
      at: { ...at, row, column: place },
    }));
    if (cells.every(({ cell }) => cell.kind === 'empty')) continue;
    rows.push(readCells(sheet, cells, findings));
  }
  return { rows, findings };
}

/** Reads a sheet with a line for each part of one thing: its name, and beside it the value. */
export function readForm(workbook: Workbook, { sheet: name, columns }: Table): ReadRows {
  const sheet = findSheet(workbook, name);
  if (!sheet) return { rows: [], findings: [{ code: 'no-sheet', received: name }] };
  const rowOf = new Map<string, number>();
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const key = keyOf(sheet.cellAt(row, 0).text);
    if (key !== '' && !rowOf.has(key)) rowOf.set(key, row);
  }
  const findings: SheetFinding[] = [];
  const absent = columns.filter((column) => column.isNeeded && !rowOf.has(keyOf(column.heading)));
  if (absent.length > 0) {
    const received = absent.map(({ heading }) => heading).join(', ');
    return { rows: [], findings: [{ code: 'no-line', at: { sheet: sheet.name }, received }] };
  }
  const cells = columns.flatMap((column) => {
    const row = rowOf.get(keyOf(column.heading));
    const at = { sheet: sheet.name, row: row ?? 0, column: 1 };
    return row === undefined ? [] : [{ column, cell: sheet.cellAt(row, 1), at }];
  });
  return { rows: [readCells(sheet, cells, findings)], findings };
}
