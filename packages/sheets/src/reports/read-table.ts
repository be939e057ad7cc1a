import { stages, type Stage } from '@thidua/core';
import { inputsOf, readsOf } from '@thidua/core/schema';
import { columnNumber } from '../cells/address.js';
import type { Cell, Sheet, Workbook } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import type { SheetFinding } from '../issues/issue.js';
import type { Mapping, Meaning, TableMapping, ValueColumn } from '../mapping/mapping.js';
import type { Input } from '../meaning/criterion-lookup.js';
import { gridOf } from '../meaning/grid.js';
import { readValue, type Reading, type ReadValue } from '../values/read-value.js';
import type { Figure, Stated, TotalRow } from './figure.js';
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

const noMarks: Readonly<Record<string, Meaning>> = {};

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
    table.columns.flatMap((mapped) =>
      mapped.is === 'value' && mapped.part === part
        ? [{ mapped, column: columnNumber(mapped.column) ?? 0 }]
        : [],
    ),
  );
  const result: ReadTable = { sheet, figures: [], findings: [], totals: [], rows: [] };
  const merged = new Set<unknown>();

  /** A figure that is merged with another one is of nobody. */
  function mergeFault(row: number, column: number): boolean {
    const merge = sheet.merges.length > 0 ? grid.mergeAt(row, column) : undefined;
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
    const marks = mapped.marks ? { ...table.marks, ...mapped.marks } : (table.marks ?? noMarks);
    const { dateSystem } = workbook;
    const reads = readsPart(mapped.part, input, target);
    return readValue(cell, { reads, input, numbers, factor, dateSystem, marks });
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
    const own = new Map<string, Figure>();
    for (const { mapped, column } of columns) {
      const code = mapped.locality ?? subject.locality?.code ?? table.locality;
      const input = mapped.criterion === undefined ? subject.input : inputs.get(mapped.criterion);
      const locality = code === undefined ? undefined : unit.get(code);
      if (code === undefined || input === undefined || !locality) continue;
      const stage: Stage = mapped.stage ?? subject.stage ?? context.stage ?? stages[4];
      const key = `${stage}\n${code}\n${input.id}`;
      const figure: Figure = own.get(key) ?? { code, input, stage, parts: {} };
      if (mergeFault(row, column)) continue;
      const cell = sheet.cellAt(row, column);
      if (cell.kind === 'empty' && mapped.part === 'value' && !isAssigned(input, locality))
        continue;
      const given = read(cell, mapped, input, figure.parts.target);
      const stated: Stated = { read: given, workbook, sheet, row, column, mapped };
      if (!own.has(key)) result.figures.push(figure);
      own.set(key, figure);
      if (mapped.part !== 'value' && 'missing' in given) continue;
      figure.parts[mapped.part] = stated;
      if ('fault' in given) {
        const { fault, expected } = given;
        const about = input.title;
        result.findings.push({
          ...{ code: fault, at: placeOf(stated), received: cell.text, about },
          ...(expected !== undefined && { expected }),
        });
      }
    }
  }
  return result;
}
