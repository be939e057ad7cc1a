import { gapOf } from '../values/gaps.js';
import { yesNoOf } from '../values/yes-no.js';
import type { Grid } from './grid.js';
import type { Lexicon } from './lexicon.js';
import { nameCounts, type NameCounts } from './name-counts.js';
import { knownColumnOf } from './words.js';

/**
 * How a table is laid out. `wide`: a row for each locality, a column for each criterion;
 * `transposed`: the other way round; `long`: a row for each of both; `unit`: a row for each
 * criterion, of one locality.
 */
export type Layout = 'wide' | 'transposed' | 'long' | 'unit';

/** Where a table was found. */
export interface FoundLayout {
  layout: Layout;
  /** Columns that say which locality a row is about, and which criterion. */
  localityName?: number;
  localityCode?: number;
  criterion?: number;
  /** The row in which most of the other names stand. */
  headRow: number;
  /** The first row that is about something. */
  firstRow: number;
}

/** How many rows are looked at to find a table. */
export const windowRows = 200;

const largest = (counts: ReadonlyMap<number, ReadonlySet<number>>, after = -1) =>
  [...counts].reduce<{ at: number; places: number[] }>(
    (best, [at, all]) => {
      const places = [...all].filter((place) => place > after).sort((one, two) => one - two);
      return places.length > best.places.length ? { at, places } : best;
    },
    { at: -1, places: [] },
  );

/** Digits from which a number that nobody calls a code can hardly be anything else. */
const tellingDigits = 3;

/**
 * A column of codes: its heading says so, or most of what stands below it is one. Figures can be codes
 * by chance: short numbers need the heading, longer ones must not come twice, and what is headed by a
 * criterion is its figures.
 */
function codeColumn({ sheet }: Grid, { codes }: NameCounts, lexicon: Lexicon, end: number) {
  let best: { at: number; places: number[] } = { at: -1, places: [] };
  for (const [column, rows] of codes) {
    const places = [...rows].sort((one, two) => one - two);
    const [first = 0] = places;
    let filled = 0;
    const seen = new Set<string>();
    let isNumeric = true;
    let isShort = false;
    for (let row = first; row < end; row += 1) {
      const { kind, text } = sheet.cellAt(row, column);
      if (kind !== 'empty') filled += 1;
      const code = lexicon.localityOfCode(text)?.code;
      if (code === undefined) continue;
      seen.add(code);
      if (!/^\d+$/.test(code)) isNumeric = false;
      else if (text.trim().length < tellingDigits) isShort = true;
    }
    let isHeaded = false;
    let isSubject = false;
    for (let row = Math.max(0, first - 6); row < first; row += 1) {
      const { text } = sheet.cellAt(row, column);
      const known = knownColumnOf(text);
      if (known === 'order') isHeaded = false;
      if (known === 'code') isHeaded = true;
      if (lexicon.criteria(text).length > 0) isSubject = true;
    }
    const isOrder = places.length > 0 && isOrderColumn(sheet, column, first);
    const isDense =
      filled > 0 &&
      places.length >= 0.6 * filled &&
      (!isNumeric || (!isShort && seen.size >= 0.5 * places.length));
    if ((isHeaded || (isDense && !isOrder && !isSubject)) && places.length > best.places.length) {
      best = { at: column, places };
    }
  }
  return best;
}

function isOrderColumn(sheet: Grid['sheet'], column: number, first: number): boolean {
  for (let row = Math.max(0, first - 6); row < first; row += 1) {
    if (knownColumnOf(sheet.cellAt(row, column).text) === 'order') return true;
  }
  return false;
}

/**
 * The row that names localities across: among the headings, so near above the first criterion, and
 * each with something below it. A locality in a title is none of these.
 */
function localityRowOf(
  { sheet }: Grid,
  { localityRows, codeRows }: NameCounts,
  criteria: { at: number; places: readonly number[] },
) {
  const rowsOf = (rows: ReadonlyMap<number, ReadonlySet<number>>) =>
    largest(
      new Map(
        [...rows].map(([row, columns]) => {
          const below = criteria.places.filter((place) => place > row);
          const isNear = (below[0] ?? Infinity) - row <= 6;
          const isHeading = (column: number): boolean =>
            column > criteria.at &&
            below.some((place) => sheet.cellAt(place, column).kind !== 'empty');
          return [row, new Set(isNear ? [...columns].filter(isHeading) : [])];
        }),
      ),
    );
  const [named, coded] = [rowsOf(localityRows), rowsOf(codeRows)];
  return coded.places.length > named.places.length ? coded : named;
}

/** Finds a table in the rows of a sheet from some row on. */
export function findLayout(grid: Grid, from: number, lexicon: Lexicon): FoundLayout | undefined {
  const { sheet } = grid;
  const end = Math.min(sheet.rowCount, from + windowRows);
  const counts = nameCounts(grid, from, end, lexicon);
  const names = largest(counts.localities);
  const codes = codeColumn(grid, counts, lexicon, end);
  const criteria = largest(counts.criteria);
  const rowsOf = names.places.length > 0 ? names : codes;
  const keys = {
    ...(names.places.length > 0 && { localityName: names.at }),
    ...(codes.places.length > 0 && { localityCode: codes.at }),
  };
  const criterionRow = largest(
    new Map(
      [...counts.criterionRows].map(([row, columns]) => [
        row,
        new Set([...columns].filter((column) => column !== names.at)),
      ]),
    ),
  );
  const localityRow = localityRowOf(grid, counts, criteria);
  const both = criteria.places.filter((row) => rowsOf.places.includes(row));
  if (
    criteria.at !== rowsOf.at &&
    both.length > 0 &&
    2 * both.length >= Math.min(criteria.places.length, rowsOf.places.length) &&
    criterionRow.places.length <= 1
  ) {
    const firstRow = both[0] as number;
    return { layout: 'long', ...keys, criterion: criteria.at, headRow: firstRow - 1, firstRow };
  }
  const below = (places: readonly number[], row: number): number[] =>
    places.filter((place) => place > row);
  const wideRows = below(rowsOf.places, criterionRow.at);
  const criteriaBelow = below(criteria.places, localityRow.at);
  const wide = criterionRow.places.length * wideRows.length;
  const transposed = localityRow.places.length * criteriaBelow.length;
  if (wide > 0 && wide >= transposed && wide >= criteria.places.length) {
    return { layout: 'wide', ...keys, headRow: criterionRow.at, firstRow: wideRows[0] as number };
  }
  if (transposed > 0 && criteriaBelow.length > 0) {
    const firstRow = criteriaBelow[0] as number;
    return { layout: 'transposed', criterion: criteria.at, headRow: localityRow.at, firstRow };
  }
  const [firstRow] = criteria.places;
  // A single title is no table: it may be the heading of one that has no localities.
  if (firstRow === undefined || !hasFigureBeside(grid, criteria.at, criteria.places))
    return undefined;
  return { layout: 'unit', criterion: criteria.at, headRow: firstRow - 1, firstRow };
}

/** Whether a text can be what a unit reports: it begins like a number or a day, says yes or no, or why there is nothing. */
const isStatement = (text: string): boolean =>
  /^\s*[-−–+]?\d|^ngày\s/i.test(text) || yesNoOf(text) !== undefined || gapOf(text) !== undefined;

const hasFigureBeside = ({ sheet }: Grid, column: number, rows: readonly number[]): boolean =>
  rows.some((row) => {
    for (let at = column + 1; at < sheet.columnCount; at += 1) {
      const { kind, text } = sheet.cellAt(row, at);
      if (kind !== 'text' ? kind !== 'empty' : isStatement(text)) return true;
    }
    return false;
  });
