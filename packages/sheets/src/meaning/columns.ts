import { factsOf } from '@thidua/core';
import { columnLetters } from '../cells/address.js';
import type { Cell } from '../cells/cell.js';
import type { SheetContext } from '../context.js';
import type { ColumnMapping, ValueColumn } from '../mapping/mapping.js';
import type { Input } from './criterion-lookup.js';
import { isFigure, type Grid } from './grid.js';
import { headingsOf, type HeaderRows } from './header-rows.js';
import { readHeading, type Heading } from './heading.js';
import type { FoundLayout } from './layout.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { notationOf } from './notation.js';
import { isMoney, isOtherUnit } from './units.js';
import type { Part } from './words.js';

/** A table whose headings are known. */
export interface HeadedTable {
  grid: Grid;
  found: FoundLayout;
  header: HeaderRows;
  /** Row after the last, from 0. */
  end: number;
  /** The unit that a note above the table states. */
  unit?: string | undefined;
}

/** The cells of a column below its headings. */
function* cellsOf({ grid, header, end }: HeadedTable, column: number): Generator<[number, Cell]> {
  for (let row = header.bottom + 1; row < end; row += 1) {
    yield [row, grid.sheet.cellAt(row, column)];
  }
}

function contentOf(table: HeadedTable, column: number): 'figures' | 'texts' | 'nothing' {
  let content: 'texts' | 'nothing' = 'nothing';
  const { firstRow } = table.found;
  for (const [row, cell] of cellsOf(table, column)) {
    if (cell.kind === 'empty' || (row < firstRow && cell.kind === 'text')) continue;
    if (isFigure(cell)) return 'figures';
    content = 'texts';
  }
  return content;
}

/** Whether a column without a heading numbers the rows: 1, 2, 3, … */
function isOrder(table: HeadedTable, column: number): boolean {
  let [count, last] = [0, 0];
  for (const [, { kind, value }] of cellsOf(table, column)) {
    if (kind === 'empty') continue;
    if (kind !== 'number' || (value !== last + 1 && value !== 1)) return false;
    [count, last] = [count + 1, Number(value)];
  }
  return count > 0;
}

/** Whether each cell of a column is the code of the locality that its row names. */
function repeatsCodes(table: HeadedTable, column: number, { localities, localityOfCode }: Lexicon) {
  const { grid, found } = table;
  const { localityName } = found;
  if (localityName === undefined) return false;
  let count = 0;
  for (const [row, { kind, text }] of cellsOf(table, column)) {
    if (kind === 'empty') continue;
    const code = localityOfCode(text)?.code;
    const named = localities(grid.shownAt(row, localityName).text);
    if (!named.some((locality) => locality.code === code)) return false;
    count += 1;
  }
  return count > 1;
}

/** Whether nothing reads a part, so that a column of it is left out. */
function isUnused(part: Part, input: Input | undefined): boolean {
  if (input === undefined || (part !== 'penalties' && part !== 'previous')) return false;
  return !('rule' in input) || factsOf(input.rule.kind).also !== part;
}

/** What figures of a column are, by its headings and by the year of the data. */
function partIn({ part, year }: Heading, { period }: SheetContext): Part {
  if (part !== undefined && part !== 'value') return part;
  return year !== undefined && Number(year) === Number(period) - 1 ? 'previous' : 'value';
}

/** The unit that contradicts the scheme's, in brackets or above the table. */
function otherUnitOf(heading: Heading, input: Input | undefined, stated: string | undefined) {
  if (input === undefined) return undefined;
  const own = heading.bracketed.find((text) => isOtherUnit(text, input));
  const isStated = stated !== undefined && isMoney(stated) && isMoney(input.unit?.vi ?? '');
  return own ?? (isStated && isOtherUnit(stated, input) ? stated : undefined);
}

function valueColumn(
  table: HeadedTable,
  column: number,
  heading: Heading,
  context: SheetContext,
): ColumnMapping {
  const { layout } = table.found;
  const [input, ...moreInputs] = layout === 'wide' ? heading.criteria : [];
  const [locality, ...more] = layout === 'transposed' ? heading.localities : [];
  const place = { column: columnLetters(column), heading: heading.text };
  if (moreInputs.length + more.length > 0) {
    const candidates = [...heading.criteria.map(({ id }) => id), ...more.map(({ code }) => code)];
    return { ...place, is: 'ask', why: 'ambiguous-column', candidates };
  }
  const part = partIn(heading, context);
  if (isUnused(part, input)) return { ...place, is: 'ignored', why: part };
  const notation = notationOf(cellsOf(table, column));
  const isMixed = !('numbers' in notation);
  const other = otherUnitOf(heading, input, table.unit);
  const value: ValueColumn = {
    ...{ ...place, is: 'value', part },
    ...(input && { criterion: input.id }),
    ...(locality && { locality: locality.code }),
    ...(heading.stage && { stage: heading.stage }),
    ...(!isMixed && { numbers: notation.numbers }),
    ...(isMixed && { ask: 'mixed-notation' as const }),
    ...(other !== undefined && { ask: 'other-unit' as const }),
  };
  return value;
}

/** What a column of a table is. */
function columnOf(
  table: HeadedTable,
  column: number,
  context: SheetContext,
): ColumnMapping | undefined {
  const { found, grid, header } = table;
  const { layout } = found;
  const heading = readHeading(headingsOf(grid, header, column), lexiconOf(context));
  const place = { column: columnLetters(column), ...(heading.text && { heading: heading.text }) };
  if (column === found.localityName) return { ...place, is: 'locality', by: 'name' };
  if (column === found.localityCode) return { ...place, is: 'locality', by: 'code' };
  if (column === found.criterion) return { ...place, is: 'criterion', by: 'name' };
  const content = contentOf(table, column);
  const isSubject =
    layout === 'wide'
      ? heading.criteria.length > 0
      : layout === 'transposed'
        ? heading.localities.length > 0
        : heading.stage !== undefined || heading.part !== undefined || heading.year !== undefined;
  if (heading.known === 'maximum' && !isSubject) return { ...place, is: 'maximum' };
  if (heading.known === 'stage' && layout !== 'wide' && layout !== 'transposed') {
    return { ...place, is: 'stage' };
  }
  if (heading.known !== undefined) return { ...place, is: 'ignored', why: heading.known };
  if (isSubject && heading.rest.length === 0) return valueColumn(table, column, heading, context);
  if (isSubject && layout !== 'wide' && layout !== 'transposed') {
    return valueColumn(table, column, heading, context);
  }
  if (isSubject && content !== 'nothing') {
    // A group's heading above a criterion is read over; a word below it that nobody knows is not.
    const levels = headingsOf(grid, header, column);
    const last = readHeading(levels.slice(-1), lexiconOf(context));
    if (last.rest.length === 0) return valueColumn(table, column, heading, context);
    return {
      ...place,
      is: 'ask',
      why: 'unknown-column',
      candidates: heading.criteria.map(({ id }) => id),
    };
  }
  if (heading.text === '' && isOrder(table, column))
    return { ...place, is: 'ignored', why: 'order' };
  if (content === 'nothing') return heading.text === '' ? undefined : { ...place, is: 'ignored' };
  if (content === 'texts') return { ...place, is: 'ignored', why: 'text' };
  if (repeatsCodes(table, column, lexiconOf(context)))
    return { ...place, is: 'ignored', why: 'code' };
  return { ...place, is: 'ask', why: 'unknown-column' };
}

/** What two columns must not both state. */
const subjectOf = (column: ValueColumn): string =>
  [column.criterion, column.locality, column.stage, column.part].join(' / ');

/** What every column of a table is; columns that state the same have to be asked about. */
export function columnsOf(table: HeadedTable, context: SheetContext): ColumnMapping[] {
  const columns: ColumnMapping[] = [];
  for (let column = 0; column < table.grid.sheet.columnCount; column += 1) {
    const mapped = columnOf(table, column, context);
    if (mapped) columns.push(mapped);
  }
  const counts = new Map<string, number>();
  for (const column of columns) {
    if (column.is !== 'value') continue;
    counts.set(subjectOf(column), (counts.get(subjectOf(column)) ?? 0) + 1);
  }
  return columns.map((column): ColumnMapping => {
    if (column.is !== 'value' || (counts.get(subjectOf(column)) ?? 0) < 2) return column;
    const { column: letters, heading, criterion, locality } = column;
    const about = [criterion, locality].filter((each) => each !== undefined);
    return {
      ...{ column: letters, ...(heading !== undefined && { heading }) },
      ...{ is: 'ask', why: 'doubled-column', candidates: about },
    };
  });
}
