import { formatMissing, type MissingReason } from '@thidua/core';
import type { Mapping } from '@thidua/sheets';
import { addressOf, lettersOf } from '../model/address.js';
import { mappingInForce } from '../model/in-force.js';
import { readings, withReading } from '../model/readings.js';
import type { Deeds } from '../model/shown.js';
import { withColumn, withoutName } from '../model/with-column.js';
import { withMark, withRows } from '../model/with-table.js';
import type { Action } from '../model/workspace.js';
import { columnsAtOnce, rowsAtOnce } from '../views/sheet.js';
import { roomWords } from '../words.js';
import type { Colleague } from './colleague.js';
import { focus, type RoomState } from './room-state.js';

type SheetDeed =
  | 'skip'
  | 'askColumn'
  | 'readAs'
  | 'showCell'
  | 'showSheet'
  | 'reach'
  | 'editCell'
  | 'typeCell'
  | 'editColumn'
  | 'sayColumn'
  | 'sayRows'
  | 'sayMark';

/** What is done on the sheet that is shown: going about in it, typing, and saying how it is read. */
export function sheetDeeds(
  state: RoomState,
  colleague: Colleague,
  attempt: <Result>(task: () => Promise<Result>) => Promise<Result | undefined>,
  does: (action: Action) => void,
): { deeds: Pick<Deeds, SheetDeed>; showRows: () => Promise<void> } {
  const { locale } = state.now();
  const words = roomWords[locale];

  /** A part of a sheet, as the worker has it. */
  async function drawn(file: string, sheet: string, from: number, fromColumn: number) {
    const area = { from, fromColumn, rows: rowsAtOnce, columns: columnsAtOnce };
    const rows = await colleague.ask('rows', file, sheet, area);
    return { file, sheet, from, fromColumn, rows };
  }

  /** The part of a sheet that has a cell in it. */
  const around = (file: string, sheet: string, row: number, column: number) =>
    drawn(
      file,
      sheet,
      Math.floor(row / rowsAtOnce) * rowsAtOnce,
      Math.floor(column / columnsAtOnce) * columnsAtOnce,
    );

  /** Draws the rows of the sheet that is shown, or of the first one that has any. */
  async function showRows(): Promise<void> {
    const { studied, sheet } = state.now();
    const files = (studied?.files ?? []).filter(({ sheets }) => sheets.length > 0);
    const isThere = files.some(
      ({ id, sheets }) => id === sheet?.file && sheets.some(({ name }) => name === sheet.sheet),
    );
    const wrong = files.find(({ report }) => report.issues.length > 0) ?? files.at(-1);
    const first = wrong?.sheets[0];
    const wanted =
      isThere && sheet
        ? sheet
        : wrong && first && { ...{ file: wrong.id, sheet: first.name }, from: 0, fromColumn: 0 };
    if (!wanted) return state.update(state.without('sheet', 'cell', 'column'));
    const { file, sheet: name, from, fromColumn } = wanted;
    await attempt(async () => state.show({ sheet: await drawn(file, name, from, fromColumn) }));
  }

  /** What was said last, also where the worker has not answered it yet. */
  const mappingOf = (file: string): Mapping | undefined => {
    const { workspace, studied } = state.now();
    return (
      mappingInForce(workspace.done, file) ?? studied?.files.find(({ id }) => id === file)?.mapping
    );
  };
  /** Says of the file whose sheet is shown that it is to be read otherwise. */
  const remap = (is: string, change: (mapping: Mapping) => Mapping): void => {
    const file = state.now().sheet?.file;
    const mapping = file === undefined ? undefined : mappingOf(file);
    if (!mapping || file === undefined) return;
    const edit = { kind: 'mapping', file, column: '', is, isWhole: true } as const;
    does({ does: 'edit', edit: { ...edit, mapping: change(mapping) } });
  };
  const deeds: Pick<Deeds, SheetDeed> = {
    skip: ({ file, issue: { received } }) => {
      const mapping = mappingOf(file.id);
      if (!mapping || typeof received !== 'string') return;
      const edit = { kind: 'mapping', file: file.id, column: '', is: received } as const;
      does({ does: 'edit', edit: { ...edit, mapping: withoutName(mapping, received) } });
    },
    askColumn: ({ file, issue: { sheet, row = 1, column = 1 } }) => {
      const name = sheet ?? file.sheets[0]?.name ?? '';
      void attempt(async () => {
        state.show({ sheet: await around(file.id, name, row - 1, column - 1) });
        deeds.editColumn(lettersOf(column - 1));
      });
    },
    readAs: ({ file, issue: { code, sheet, column = 1 } }, way) => {
      const mapping = mappingOf(file.id);
      const reading = readings[code]?.[way];
      if (!mapping || !reading) return;
      const letters = lettersOf(column - 1);
      const is = (words.readAs as Record<string, string>)[way] ?? way;
      const edit = { kind: 'mapping', file: file.id, column: letters, is } as const;
      const changed = withReading(mapping, sheet, letters, reading);
      does({ does: 'edit', edit: { ...edit, mapping: changed } });
    },
    showCell: ({ file, issue: { sheet, row = 1, column = 1 } }) => {
      const [name = ''] = [sheet ?? file.sheets[0]?.name];
      void attempt(async () => {
        state.show({ sheet: await around(file.id, name, row - 1, column - 1) });
        deeds.editCell({ row: row - 1, column: column - 1 });
      });
    },
    showSheet: (file, sheet, from, fromColumn) =>
      void attempt(async () => {
        const part = await drawn(file, sheet, from, fromColumn);
        state.update({ ...state.without('cell', 'column'), sheet: part });
      }),
    reach: ({ row, column }) => {
      const { sheet, studied } = state.now();
      const { rowCount = 0, columnCount = 0 } =
        studied?.files
          .find(({ id }) => id === sheet?.file)
          ?.sheets.find(({ name }) => name === sheet?.sheet) ?? {};
      if (!sheet || row < 0 || column < 0 || row >= rowCount || column >= columnCount) return;
      const id = `cell-${addressOf(row, column)}`;
      if (document.getElementById(id)) return focus(id);
      void attempt(async () => {
        state.show({ sheet: await around(sheet.file, sheet.sheet, row, column) });
        focus(id);
      });
    },
    editCell: (cell) => {
      const before = state.now().cell;
      state.update(cell ? { ...state.now(), cell } : state.without('cell'));
      if (cell) focus('room-cell');
      else if (before) focus(`cell-${addressOf(before.row, before.column)}`);
    },
    typeCell: (text) => {
      const { cell, sheet } = state.now();
      if (!cell || !sheet) return;
      const { from, fromColumn, rows } = sheet;
      const before = rows[cell.row - from]?.[cell.column - fromColumn]?.text ?? '';
      deeds.editCell(undefined);
      if (text === before) return;
      const cells = [{ ...cell, sheet: sheet.sheet, text, before }];
      does({ does: 'edit', edit: { kind: 'cells', file: sheet.file, cells } });
    },
    editColumn: (column) => {
      state.update(column === undefined ? state.without('column') : { ...state.now(), column });
      if (column !== undefined) focus('room-column');
    },
    sayColumn: (table, column, choice) => {
      const { sheet, studied } = state.now();
      const mapping = sheet && mappingOf(sheet.file);
      if (!mapping) return;
      const criterion = studied?.criteria.find(({ id }) => choice === `criterion:${id}`)?.title;
      const known = { ignored: words.columnIs.ignored, 'locality:code': words.columnIs.code };
      const is = criterion ?? (known as Record<string, string>)[choice] ?? words.columnIs.locality;
      state.update(state.without('column'));
      const edit = { kind: 'mapping', file: sheet.file, column, is } as const;
      does({
        does: 'edit',
        edit: { ...edit, mapping: withColumn(mapping, table, column, choice) },
      });
    },
    sayRows: (table, rows) => {
      const { headerRows, firstRow, lastRow } = rows;
      remap(words.rowsSaid(...headerRows, firstRow, lastRow), (mapping) =>
        withRows(mapping, table, rows),
      );
    },
    sayMark: (table, mark, meaning) =>
      remap(
        meaning === undefined
          ? words.markForgotten(mark)
          : words.markIs(mark, formatMissing(meaning as MissingReason, locale)),
        (mapping) => withMark(mapping, table, mark, meaning),
      ),
  };
  return { deeds, showRows };
}
