import { stages, type Locality, type Stage } from '@thidua/core';
import { nearest } from '@thidua/core/schema';
import { columnNumber } from '../cells/address.js';
import type { SheetContext } from '../context.js';
import type { SheetFinding } from '../issues/issue.js';
import type { Mapping, TableMapping } from '../mapping/mapping.js';
import type { Input } from '../meaning/criterion-lookup.js';
import { isColumnNumbers, isFigure, type Grid } from '../meaning/grid.js';
import { lexiconOf } from '../meaning/lexicon.js';
import { isNote, isSection, isSignature, isTotal } from '../meaning/row-words.js';
import { stageOf } from '../meaning/words.js';
import { keyOf } from '../meaning/key.js';

/** The office of a unit and its type, as offices shorten it, in front of its name. */
const shortType =
  /^(?:(?:ubnd|(?:ủy|uỷ) ban nhân dân)\s+(?:huyện|thị xã|thành phố)?\s*)?(?:(?:tp|tx|tt|[hqpx])\s?\.\s?)?/iu;

/** What a row is about; or a total, a section or nothing; or why that is not known. */
export type RowSubject =
  | {
      is: 'data';
      locality?: Locality | undefined;
      input?: Input | undefined;
      stage?: Stage | undefined;
      /** What is to be known of it all the same. */
      note?: SheetFinding | undefined;
    }
  | { is: 'total' | 'section' | 'nothing' }
  | { is: 'fault'; finding: SheetFinding };

/** Columns of a table by what they are, from 0. */
export interface KeyColumns {
  name?: number;
  code?: number;
  criterion?: number;
  stage?: number;
  order?: number;
  values: readonly number[];
}

/** The columns by which rows of a mapped table are told. */
export function keyColumns({ columns }: TableMapping): KeyColumns {
  const keys: KeyColumns & { values: number[] } = { values: [] };
  for (const column of columns) {
    const at = columnNumber(column.column) ?? 0;
    if (column.is === 'locality') keys[column.by] = at;
    if (column.is === 'criterion' || column.is === 'stage') keys[column.is] = at;
    if (column.is === 'ignored' && column.why === 'order') keys.order = at;
    if (column.is === 'value') keys.values.push(at);
  }
  return keys;
}

const listed = (all: readonly { code?: string; id?: string }[]): string =>
  all
    .slice(0, 5)
    .map(({ code, id }) => code ?? id)
    .join(', ');

/** Reads what rows of one table are about. */
export function rowReader(
  grid: Grid,
  table: TableMapping,
  names: Mapping['names'],
  context: SheetContext,
) {
  const { sheet } = grid;
  const keys = keyColumns(table);
  const lexicon = lexiconOf(context);
  const headRow = table.headerRows[1] - 1;
  const groups = new Set(
    context.scheme.groups.flatMap(({ id, title }) => [id, title.vi, title.en].map(keyOf)),
  );
  const localityNames = [
    ...new Set(context.localities.flatMap((unit) => [unit.name.vi, unit.fullName.vi])),
  ];
  const titles = [...new Set([...inputsIn(context)].map(({ title }) => title.vi))];
  let suggestions = 0;
  const given = new Map(Object.entries(names ?? {}).map(([name, id]) => [keyOf(name), id]));

  const saidOf = (text: string): string | null | undefined =>
    text === '' || given.size === 0 ? undefined : given.get(keyOf(text));
  const textAt = (row: number, column: number | undefined): string =>
    column === undefined ? '' : grid.shownAt(row, column).text.trim();
  const hasFigures = (row: number): boolean =>
    keys.values.some((column) => isFigure(sheet.cellAt(row, column)));
  const near = (text: string, names: readonly string[]): string | undefined => {
    if (text === '' || (suggestions += 1) > 100) return undefined;
    // An abbreviated type (`TX.`) is no part of the name that was misspelt.
    const bare = text.replace(shortType, '');
    return nearest(text, names) ?? (bare === text ? undefined : nearest(bare, names));
  };

  /** A row whose name nobody knows: what such rows are in tables of offices, or an issue. */
  function unknown(
    row: number,
    column: number,
    code: 'unknown-locality' | 'unknown-criterion',
  ): RowSubject {
    const text = textAt(row, column);
    const order = textAt(row, keys.order);
    const label = text === '' ? firstText(row) : text;
    if (isColumnNumbers(grid, row)) return { is: 'nothing' };
    if (isTotal(label)) return { is: 'total' };
    if (label === '' || label === textAt(headRow, column)) {
      if (label !== '' || !hasFigures(row)) return { is: 'nothing' };
    }
    if (groups.has(keyOf(label)) || isSection(label, order)) return { is: 'section' };
    const at = { sheet: sheet.name, row, column };
    const names = code === 'unknown-locality' ? localityNames : titles;
    if (hasFigures(row)) {
      const suggestion = near(text, names);
      return {
        is: 'fault',
        finding: { code, at, received: label, ...(suggestion && { suggestion }) },
      };
    }
    if (isNote(label) || isSignature(label)) return { is: 'nothing' };
    const suggestion = near(text, names);
    if (suggestion === undefined) return { is: 'section' };
    return { is: 'fault', finding: { code: 'ignored-row', at, received: label, suggestion } };
  }

  function firstText(row: number): string {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const { kind, text } = sheet.cellAt(row, column);
      if (kind === 'text') return text.trim();
    }
    return '';
  }

  /** That the name of a row is not that of its code, where it is nobody's. */
  function noteOf(row: number, unit: Locality | undefined): SheetFinding | undefined {
    const [nameText, codeText] = [textAt(row, keys.name), textAt(row, keys.code)];
    if (!unit || nameText === '' || codeText === '' || saidOf(nameText) !== undefined)
      return undefined;
    if (lexicon.localities(nameText).length > 0) return undefined;
    const at = { sheet: sheet.name, row, column: keys.name ?? 0 };
    const expected = `${unit.fullName.vi} (${unit.code})`;
    return { code: 'unlike-name', at, received: nameText, expected };
  }

  function localityOf(row: number): RowSubject | Locality {
    const { name, code } = keys;
    const nameText = textAt(row, name);
    const codeText = textAt(row, code);
    const named = nameText === '' ? [] : lexicon.localities(nameText);
    const coded = codeText === '' ? undefined : lexicon.localityOfCode(codeText);
    const fault = (finding: SheetFinding): RowSubject => ({ is: 'fault', finding });
    const said = saidOf(nameText === '' ? codeText : nameText);
    if (said === null) return { is: 'section' };
    const meant = said === undefined ? undefined : lexicon.localityOfCode(said);
    if (meant) return meant;
    const at = { sheet: sheet.name, row, column: name ?? code ?? 0 };
    if (coded) {
      const isUnlike = named.length > 0 && named.every((unit) => unit.code !== coded.code);
      const expected = `${coded.fullName.vi} (${coded.code})`;
      return isUnlike ? fault({ code: 'unlike-code', at, received: nameText, expected }) : coded;
    }
    if (named.length > 1) {
      return fault({ code: 'ambiguous-locality', at, received: nameText, expected: listed(named) });
    }
    const [only] = named;
    if (only && codeText !== '' && code !== undefined && name !== undefined) {
      const place = { sheet: sheet.name, row, column: code };
      const expected = `${only.fullName.vi} (${only.code})`;
      return fault({ code: 'unlike-code', at: place, received: codeText, expected });
    }
    return only ?? unknown(row, at.column, 'unknown-locality');
  }

  function inputOf(row: number, column: number): RowSubject | Input {
    const text = textAt(row, column);
    const said = saidOf(text);
    if (said === null) return { is: 'section' };
    const [only, ...more] = text === '' ? [] : lexicon.criteria(said ?? text);
    if (only && more.length === 0) return only;
    if (!only) return unknown(row, column, 'unknown-criterion');
    const at = { sheet: sheet.name, row, column };
    const expected = listed([only, ...more]);
    return { is: 'fault', finding: { code: 'ambiguous-criterion', at, received: text, expected } };
  }

  return (row: number): RowSubject => {
    const isLocal = keys.name !== undefined || keys.code !== undefined;
    const locality = isLocal ? localityOf(row) : undefined;
    if (locality && 'is' in locality) return locality;
    const input = keys.criterion === undefined ? undefined : inputOf(row, keys.criterion);
    if (input && 'is' in input) return input;
    const stageText = textAt(row, keys.stage);
    const stage = stageOf(stageText) ?? stages.find((each) => each === stageText);
    if (stageText !== '' && stage === undefined && keys.stage !== undefined) {
      const at = { sheet: sheet.name, row, column: keys.stage };
      return { is: 'fault', finding: { code: 'unknown-stage', at, received: stageText } };
    }
    return { is: 'data', locality, input, stage, note: noteOf(row, locality) };
  };
}

const inputsIn = ({ scheme: { criteria, adjustments, facts } }: SheetContext): Input[] => [
  ...criteria,
  ...adjustments,
  ...facts,
];
