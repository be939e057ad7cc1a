import { stages, type Locality, type Stage } from '@thidua/core';
import { inputsOf, readsOf } from '@thidua/core/schema';
import { columnNumber } from '../cells/address.js';
import type { Cell, Sheet, Workbook } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import type { SheetFinding } from '../issues/issue.js';
import type { Mapping, TableMapping, ValueColumn } from '../mapping/mapping.js';
import type { Input } from '../meaning/criterion-lookup.js';
import { gridOf } from '../meaning/grid.js';
import { readValue } from '../values/read-value.js';
import type { Reading, ReadValue } from '../values/reading.js';
import type { Figure, ReadColumn, Stated, TotalRow } from './figure.js';
import { placeOf } from './figure.js';
import { isAssigned } from './is-assigned.js';
import { rowReader } from './row-subject.js';

/** Everything that a table states, and what is wrong with it. */
export interface ReadTable {
  sheet: Sheet;
  figures: Figure[];
  findings: SheetFinding[];
  totals: TotalRow[];
  /** Rows of data, in their order. */
  rows: number[];
}

/** Targets are read first: against one, a yes or no is a number. */
const partsInOrder = ['target', 'value', 'penalties', 'previous', 'evidence', 'as-of'] as const;

/** What a part of an input is read as. */
function readsPart(
  part: ValueColumn['part'],
  input: Input,
  target: Stated | undefined,
): Reading['reads'] {
  if (part === 'as-of') return 'date';
  if (part === 'penalties' || part === 'previous') return 'number';
  if (!('rule' in input)) return 'any';
  const own = target && 'value' in target.read ? target.read.value : undefined;
  const reads = readsOf(input, typeof own === 'boolean' ? {} : { target: own });
  return part === 'target' ? (reads === 'date' ? 'date' : 'number') : reads;
}

/** The columns that state the parts of one figure of a row, the target first. */
interface FigureColumns {
  stage: Stage;
  criterion: string | undefined;
  locality: string | undefined;
  columns: ReadColumn[];
}

/** Columns by the figures that they state, where those that name no stage are of the usual one. */
function byFigure(columns: readonly ReadColumn[], usual: Stage): FigureColumns[] {
  const figures = new Map<string, FigureColumns>();
  for (const column of columns) {
    const { stage = usual, criterion, locality } = column.mapped;
    const key = [stage, criterion, locality].join('\n');
    const known = figures.get(key);
    if (known) known.columns.push(column);
    else figures.set(key, { stage, criterion, locality, columns: [column] });
  }
  return [...figures.values()];
}

/** A table, and what its mapping says of names. */
interface TableToRead {
  workbook: Workbook;
  sheet: Sheet;
  table: TableMapping;
  names: Mapping['names'];
}

/** Reads the rows of a table as its mapping says. */
export function readTable(
  { workbook, sheet, table, names }: TableToRead,
  context: SheetContext,
): ReadTable {
  const grid = gridOf(sheet);
  const subjectOf = rowReader(grid, table, names, context);
  const inputs = inputsOf(context.scheme);
  const unit = new Map(context.localities.map((each) => [each.code, each]));
  const columns = partsInOrder.flatMap((part) =>
    table.columns.flatMap((mapped): ReadColumn[] =>
      mapped.is === 'value' && mapped.part === part
        ? [{ workbook, sheet, column: columnNumber(mapped.column) ?? 0, mapped }]
        : [],
    ),
  );
  const figuresAt = new Map<Stage, FigureColumns[]>();
  const result: ReadTable = { sheet, figures: [], findings: [], totals: [], rows: [] };
  const merged = new Set<unknown>();

  /** A figure that is merged with another one is of nobody. */
  function mergeFault(row: number, column: number): boolean {
    const merge = grid.mergeAt(row, column);
    if (
      !merge ||
      (merge.top === merge.bottom &&
        columns.filter((each) => each.column >= merge.left && each.column <= merge.right).length <
          2)
    )
      return false;
    if (!merged.has(merge)) {
      const at = { sheet: sheet.name, row: merge.top, column: merge.left };
      const received = sheet.cellAt(merge.top, merge.left).text;
      if (received.trim() !== '') result.findings.push({ code: 'merged', at, received });
    }
    merged.add(merge);
    return sheet.cellAt(merge.top, merge.left).kind !== 'empty';
  }

  function read(
    cell: Cell,
    mapped: ValueColumn,
    input: Input,
    target: Stated | undefined,
  ): ReadValue {
    if (mapped.part === 'evidence')
      return cell.kind === 'empty' ? { missing: 'not-reported' } : { value: cell.text.trim() };
    const { numbers = 'vi', factor } = mapped;
    const marks = mapped.marks ? { ...table.marks, ...mapped.marks } : table.marks;
    const { dateSystem } = workbook;
    const reads = readsPart(mapped.part, input, target);
    return readValue(cell, { reads, input, numbers, factor, dateSystem, marks });
  }

  /** Reads the figure that some columns state in a row. */
  function readFigure(
    row: number,
    from: readonly ReadColumn[],
    about: Omit<Figure, 'parts'>,
    locality: Locality,
  ): void {
    let figure: Figure | undefined;
    const { input } = about;
    for (const each of from) {
      const { column, mapped } = each;
      if (mergeFault(row, column)) continue;
      const cell = sheet.cellAt(row, column);
      if (cell.kind === 'empty' && mapped.part === 'value' && !isAssigned(input, locality))
        continue;
      const given = read(cell, mapped, input, figure?.parts.target);
      if (!figure) {
        figure = { code: about.code, input, stage: about.stage, parts: {} };
        result.figures.push(figure);
      }
      if (mapped.part !== 'value' && 'missing' in given) continue;
      const stated: Stated = { read: given, row, from: each };
      figure.parts[mapped.part] = stated;
      if ('fault' in given) {
        const { fault, expected } = given;
        result.findings.push({
          ...{ code: fault, at: placeOf(stated), received: cell.text, about: input.title },
          ...(expected !== undefined && { expected }),
        });
      }
    }
  }

  const last = Math.min(table.lastRow ?? sheet.rowCount, sheet.rowCount);
  for (let row = table.firstRow - 1; row < last; row += 1) {
    const subject = subjectOf(row);
    if (subject.is === 'fault') result.findings.push(subject.finding);
    if (subject.is === 'total' || subject.is === 'section') {
      result.totals.push({ row, isSubtotal: subject.is === 'section' });
    }
    if (subject.is !== 'data') continue;
    result.rows.push(row);
    if (subject.note) result.findings.push(subject.note);
    const usual = subject.stage ?? context.stage ?? stages[4];
    const figures = figuresAt.get(usual) ?? byFigure(columns, usual);
    figuresAt.set(usual, figures);
    for (const { stage, criterion, locality: named, columns: from } of figures) {
      const code = named ?? subject.locality?.code ?? table.locality;
      const input = criterion === undefined ? subject.input : inputs.get(criterion);
      const locality = code === undefined ? undefined : unit.get(code);
      if (code === undefined || input === undefined || !locality) continue;
      readFigure(row, from, { code, input, stage }, locality);
    }
  }
  return result;
}
