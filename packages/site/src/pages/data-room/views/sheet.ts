import type { FileIssue } from '@thidua/office';
import type { ColumnMapping } from '@thidua/sheets';
import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, lettersOf } from '../model/address.js';
import { cellsInForce } from '../model/in-force.js';
import type { Deeds, Shown } from '../model/shown.js';
import { choiceOf, type ColumnChoice } from '../model/with-column.js';
import type { StudiedFile } from '../worker/protocol.js';
import { tableForms, type OwnTable } from './tables.js';
import { roomWords, type RoomWords } from '../words.js';

/** How much of a sheet is drawn at once: as much as a page draws without being felt. */
export const [rowsAtOnce, columnsAtOnce] = [30, 20];

/** The sheet as it is, with what was recognised drawn on it; each cell can be changed. */
export function sheetView(shown: Shown, deeds: Deeds): TemplateResult {
  const { studied, sheet, locale } = shown;
  const words = roomWords[locale];
  const files = (studied?.files ?? []).filter(({ sheets }) => sheets.length > 0);
  const file = files.find(({ id }) => id === sheet?.file);
  if (!sheet || !file || shown.isArriving) return html`<div class="room-sheet"></div>`;
  return html`<div class="room-sheet">
    <p class="field">
      <label for="room-sheet">${words.sheet}</label>
      <select
        id="room-sheet"
        @change=${({ currentTarget }: Event) => {
          const [id = '', name = ''] = JSON.parse(
            (currentTarget as HTMLSelectElement).value,
          ) as string[];
          deeds.showSheet(id, name, 0, 0);
        }}
      >
        ${files.flatMap(({ id, name, sheets }) =>
          sheets.map((each) => {
            const value = JSON.stringify([id, each.name]);
            const isShown = id === sheet.file && each.name === sheet.sheet;
            return html`<option value=${value} ?selected=${isShown} .selected=${isShown}>
              ${sheets.length > 1 ? `${name}: ${each.name}` : name}
            </option>`;
          }),
        )}
      </select>
    </p>
    <p class="hint">${words.sheetHint}</p>
    ${tableForms(tablesOf(shown, file), shown, deeds)} ${grid(shown, file, deeds)}
    ${pages(shown, file, deeds)} ${legend(words)}
  </div>`;
}

const ways: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The cell of the sheet that an event is about; nothing where it is about something else. */
function placeOf(target: EventTarget | null): Shown['cell'] {
  if (!(target instanceof HTMLTableCellElement) || !target.id.startsWith('cell-')) return undefined;
  const { row, column } = target.dataset;
  return { row: Number(row), column: Number(column) };
}

/** Arrows lead from cell to cell, Enter into one, as in a spreadsheet; the sheet is one stop of the tabulator. */
function pressed(event: KeyboardEvent, deeds: Deeds): void {
  const { target, key } = event;
  const place = placeOf(target);
  if (!place) return;
  if (key === 'Enter' || key === 'F2') {
    event.preventDefault();
    deeds.editCell(place);
    return;
  }
  const [down, right] = ways[key] ?? [0, 0];
  if (down === 0 && right === 0) return;
  event.preventDefault();
  deeds.reach({ row: place.row + down, column: place.column + right });
}

/** What is wrong with each cell, by its place. */
function marksIn(shown: Shown, file: StudiedFile): Map<string, 'wrong' | 'noted' | 'changed'> {
  const marks = new Map<string, 'wrong' | 'noted' | 'changed'>();
  const own = ({ sheet }: FileIssue): boolean => sheet === shown.sheet?.sheet;
  const mark = (issues: readonly FileIssue[], kind: 'wrong' | 'noted'): void => {
    for (const { row, column } of issues.filter(own))
      if (row !== undefined && column !== undefined)
        marks.set(addressOf(row - 1, column - 1), kind);
  };
  for (const { sheet, row, column } of cellsInForce(shown.workspace.done, file.id))
    if (sheet === shown.sheet?.sheet) marks.set(addressOf(row, column), 'changed');
  mark(file.report.notes, 'noted');
  mark(file.report.issues, 'wrong');
  return marks;
}

function columnName(column: ColumnMapping, shown: Shown, words: RoomWords): string {
  const is = words.columnIs;
  if (column.is === 'locality') return column.by === 'code' ? is.code : is.locality;
  if (column.is !== 'value') return is[column.is];
  return shown.studied?.criteria.find(({ id }) => id === column.criterion)?.title ?? is.value;
}

/** The tables that were found on the sheet that is shown. */
function tablesOf({ sheet }: Shown, { sheets, mapping }: StudiedFile): OwnTable[] {
  const isOnly = sheets.length === 1;
  return (mapping?.tables ?? [])
    .map((table, at) => ({ table, at }))
    .filter(({ table }) => table.sheet === sheet?.sheet || isOnly);
}

function grid(shown: Shown, file: StudiedFile, deeds: Deeds): TemplateResult {
  const { sheet, locale } = shown;
  const words = roomWords[locale];
  if (!sheet) return html``;
  const own = tablesOf(shown, file);
  const [main] = own;
  const marks = marksIn(shown, file);
  const drawn = file.sheets.find(({ name }) => name === sheet.sheet);
  const columnCount = drawn?.columnCount ?? 0;
  const headingOf = (column: number): string =>
    drawn?.isText ? String(column + 1) : lettersOf(column);
  const { fromColumn } = sheet;
  const columns = Array.from(
    { length: Math.min(columnsAtOnce, columnCount - fromColumn) },
    (_, column) => fromColumn + column,
  );
  const partOf = (row: number): 'heading' | 'data' | 'aside' | undefined => {
    if (own.length === 0) return undefined;
    for (const { table } of own) {
      const [first, last] = table.headerRows;
      if (row + 1 >= first && row + 1 <= last) return 'heading';
      if (row + 1 >= table.firstRow && row + 1 <= (table.lastRow ?? Infinity)) return 'data';
    }
    return 'aside';
  };
  const meaningOf = (column: number) =>
    main?.table.columns.find(({ column: letters }) => letters === lettersOf(column));
  return html`<div class="room-grid">
    <table
      role="grid"
      aria-label=${words.sheetCaption(file.name, sheet.sheet)}
      @keydown=${(event: KeyboardEvent) => pressed(event, deeds)}
      @click=${({ target }: MouseEvent) => {
        const place = placeOf(target);
        if (place) deeds.editCell(place);
      }}
    >
      <thead>
        <tr>
          <td></td>
          ${columns.map((column) => html`<th scope="col">${headingOf(column)}</th>`)}
        </tr>
        ${
          main
            ? html`<tr class="room-meanings">
                <td></td>
                ${columns.map((column) => {
                  const meaning = meaningOf(column);
                  return html`<td data-is=${meaning?.is ?? 'ignored'}>
                    ${meaning ? columnView(meaning, main.at, shown, deeds) : nothing}
                  </td>`;
                })}
              </tr>`
            : nothing
        }
      </thead>
      <tbody>
        ${sheet.rows.map((cells, at) => {
          const row = sheet.from + at;
          return html`<tr data-part=${partOf(row) ?? nothing}>
            <th scope="row">${row + 1}</th>
            ${columns.map((column) => {
              const place = addressOf(row, column);
              const { text = '', kind = 'empty' } = cells[column - fromColumn] ?? {};
              const mark = marks.get(place);
              const isEdited = shown.cell?.row === row && shown.cell.column === column;
              if (isEdited) return html`<td>${cellForm(place, text, words, deeds)}</td>`;
              return html`<td
                id=${`cell-${place}`}
                data-row=${row}
                data-column=${column}
                tabindex=${row === sheet.from && column === fromColumn ? 0 : -1}
                data-mark=${mark ?? nothing}
                aria-description=${mark === undefined ? nothing : words.legend[mark]}
                data-kind=${kind}
              >
                ${text}
              </td>`;
            })}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

const cellForm = (place: string, text: string, words: RoomWords, deeds: Deeds): TemplateResult =>
  html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const typed = new FormData(event.currentTarget as HTMLFormElement).get('text');
      if (typeof typed === 'string') deeds.typeCell(typed);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') deeds.editCell(undefined);
    }}
  >
    <input
      id="room-cell"
      name="text"
      spellcheck="false"
      aria-label=${words.value(place)}
      .value=${text}
    />
    <button type="submit">${words.keep}</button>
    <button type="button" @click=${() => deeds.editCell(undefined)}>${words.cancel}</button>
  </form>`;

/** What a column was understood as, and the other things that it may be. */
function columnView(
  meaning: ColumnMapping,
  table: number,
  shown: Shown,
  deeds: Deeds,
): TemplateResult {
  const words = roomWords[shown.locale];
  const letters = meaning.column;
  if (shown.column !== letters)
    return html`<button
      type="button"
      aria-label=${`${words.column(letters)} ${columnName(meaning, shown, words)}`}
      @click=${() => deeds.editColumn(letters)}
    >
      ${columnName(meaning, shown, words)}
    </button>`;
  const chosen = choiceOf(meaning);
  const option = (value: ColumnChoice, text: string): TemplateResult =>
    html`<option value=${value} ?selected=${value === chosen}>${text}</option>`;
  return html`<select
    id="room-column"
    aria-label=${words.column(letters)}
    @change=${({ currentTarget }: Event) =>
      deeds.sayColumn(table, letters, (currentTarget as HTMLSelectElement).value as ColumnChoice)}
    @blur=${() => deeds.editColumn(undefined)}
  >
    ${chosen === undefined ? html`<option value="" selected>${columnName(meaning, shown, words)}</option>` : nothing}
    ${option('ignored', words.columnIs.ignored)} ${option('locality:name', words.columnIs.locality)}
    ${option('locality:code', words.columnIs.code)}
    ${shown.studied?.criteria.map(({ id, title }) => option(`criterion:${id}`, title))}
  </select>`;
}

/** The ways to what is not drawn: other rows, other columns. */
function pages({ sheet, locale }: Shown, file: StudiedFile, deeds: Deeds): TemplateResult {
  const words = roomWords[locale];
  const drawn = file.sheets.find(({ name }) => name === sheet?.sheet);
  if (!sheet || !drawn) return html``;
  const { from, fromColumn } = sheet;
  const go = (row: number, column: number) => () =>
    deeds.showSheet(sheet.file, sheet.sheet, Math.max(0, row), Math.max(0, column));
  const way = (text: string, isEnd: boolean, act: () => void): TemplateResult =>
    html`<button type="button" ?disabled=${isEnd} @click=${act}>${text}</button>`;
  const { rowCount, columnCount } = drawn;
  const [nextRow, nextColumn] = [from + rowsAtOnce, fromColumn + columnsAtOnce];
  return html`${
    rowCount > rowsAtOnce
      ? html`<p class="room-pages">
          ${way(words.earlier, from === 0, go(from - rowsAtOnce, fromColumn))}
          <span>${words.rows(from + 1, Math.min(rowCount, nextRow), rowCount)}</span>
          ${way(words.later, nextRow >= rowCount, go(nextRow, fromColumn))}
        </p>`
      : nothing
  }
  ${
    columnCount > columnsAtOnce
      ? html`<p class="room-pages">
          ${way(words.columnsBefore, fromColumn === 0, go(from, fromColumn - columnsAtOnce))}
          <span
            >${words.columnsOf(fromColumn + 1, Math.min(columnCount, nextColumn), columnCount)}</span
          >
          ${way(words.columnsAfter, nextColumn >= columnCount, go(from, nextColumn))}
        </p>`
      : nothing
  }`;
}

const legend = (words: RoomWords): TemplateResult =>
  html`<ul class="room-legend">
    ${Object.entries(words.legend).map(
      ([kind, text]) => html`<li data-legend=${kind}>${text}</li>`,
    )}
  </ul>`;
