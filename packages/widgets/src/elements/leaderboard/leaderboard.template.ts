import { formatNumber, type Board, type Locale } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { provenanceLine } from '../../shared/provenance.js';
import type { CellView, ColumnView } from './leaderboard.columns.js';
import { titleOf } from './leaderboard.board.js';
import { leaderboardWords } from './leaderboard.messages.js';
import type { Sorting } from './leaderboard.order.js';
import type { LeaderboardChoice, LeaderboardView, RowView } from './leaderboard.view.js';

/** What is drawn. */
export interface LeaderboardState extends LeaderboardChoice {
  board: Board;
  view: LeaderboardView;
  /** Whether all rows are shown instead of the first; `undefined` where there is no limit. */
  fold: boolean | undefined;
}

/** What a reader can act on; on a server, where nothing listens, what stands in its place. */
export interface LeaderboardControls {
  /** Search and filter. */
  tools: (state: LeaderboardState, locale: Locale) => TemplateResult | typeof nothing;
  /** @param sorting how a click sorts */
  heading: (text: TemplateResult, sorting: Sorting) => TemplateResult;
  name: (row: RowView) => TemplateResult;
  pager: (state: LeaderboardState, locale: Locale) => TemplateResult | typeof nothing;
}

/** Fewer rows than this need no search. */
const fewRows = 10;

/** Columns whose best value is the largest: a first click shows it on top. */
const isBestLargest = (column: string): boolean =>
  !['rank', 'blocRank', 'name', 'bloc', 'grade'].includes(column);

export const titleTemplate = (title: string): TemplateResult =>
  html`<p part="title" class="title" id="title">${title}</p>`;

/** The whole board. */
export function leaderboardTemplate(
  state: LeaderboardState,
  controls: LeaderboardControls,
  locale: Locale,
): TemplateResult {
  const { board, view, sorting } = state;
  const words = leaderboardWords[locale];
  const { source, asOf, status } = board;
  const bloc = view.blocs.find(({ id }) => id === state.bloc)?.name[locale];
  return html`${titleTemplate(titleOf(board, bloc, locale))}
    ${view.total > fewRows ? controls.tools(state, locale) : nothing}
    <p class="hidden" role="status">
      ${view.count ? words.count(formatNumber(view.count, locale)) : words.none}
    </p>
    <table part="table" aria-labelledby="title">
      <thead>
        <tr>
          ${view.columns.map((column) => headingTemplate(column, sorting, controls))}
        </tr>
      </thead>
      <tbody>
        ${view.rows.map((row) => rowTemplate(row, view.columns, controls))}
      </tbody>
    </table>
    ${view.count ? nothing : html`<p class="note">${words.none}</p>`}
    ${controls.pager(state, locale)}
    ${view.departed ? html`<p class="note">${words.departed}: ${view.departed}.</p>` : nothing}
    ${board.basis === 'score' ? nothing : html`<p class="note">${words.published}</p>`}
    ${provenanceLine({ source, asOf, status }, locale)}`;
}

function headingTemplate(
  { id, label, isNumeric }: ColumnView,
  sorting: Sorting,
  controls: LeaderboardControls,
): TemplateResult {
  const isCurrent = sorting.column === id || (id === 'blocRank' && sorting.column === 'rank');
  const isDescending = isCurrent ? !sorting.isDescending : isBestLargest(id);
  const direction = sorting.isDescending ? 'descending' : 'ascending';
  const text = html`${label}<span aria-hidden="true"
      >${isCurrent ? (sorting.isDescending ? ' ▼' : ' ▲') : ''}</span
    >`;
  return html`<th
    scope="col"
    class="${id} ${isNumeric ? 'number' : ''}"
    aria-sort=${isCurrent ? direction : nothing}
  >
    ${controls.heading(text, { column: id, isDescending })}
  </th>`;
}

function rowTemplate(
  row: RowView,
  columns: readonly ColumnView[],
  controls: LeaderboardControls,
): TemplateResult {
  return html`<tr part="row" class=${row.isHighlighted ? 'highlighted' : ''}>
    ${row.cells.map((cell, place) =>
      cell.column === 'name'
        ? html`<th scope="row">${controls.name(row)}</th>`
        : cellTemplate(cell, columns[place]?.isNumeric ?? false),
    )}
  </tr>`;
}

function cellTemplate(
  { column, text, spoken, aside, isMissing }: CellView,
  isNumeric: boolean,
): TemplateResult {
  return html`<td class="${column} ${isNumeric ? 'number' : ''} ${isMissing ? 'gap' : ''}">
    ${
      spoken
        ? html`<span aria-hidden="true">${text}</span><span class="hidden">${spoken}</span>`
        : text
    }
    ${aside ? html`<small>${aside}</small>` : nothing}
  </td>`;
}
