import { formatNumber, type Board, type Locale } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { listItems } from '../../shared/list-items.js';
import { badge, sourceLine } from '../../shared/provenance.js';
import type { CellView, ColumnView } from './leaderboard.columns.js';
import { titleOf } from './leaderboard.board.js';
import { leaderboardWords } from './leaderboard.messages.js';
import type { Sorting } from './leaderboard.order.js';
import type { LeaderboardChoice, LeaderboardView, RowView } from './leaderboard.view.js';

/** What a reader can do. */
export interface LeaderboardActions {
  search: (query: string) => void;
  filter: (bloc: string) => void;
  sort: (sorting: Sorting) => void;
  turn: (page: number) => void;
  /** Shows all rows, or the first ones again. */
  fold: () => void;
  select: (code: string) => void;
  /** Opens the reasons of a row, or closes them. */
  explain: (code: string) => void;
  /** Follows the link of a locality; false where the page keeps the reader. */
  follow: (code: string) => boolean;
}

/** What is drawn. */
export interface LeaderboardState extends LeaderboardChoice {
  board: Board;
  view: LeaderboardView;
  /** Whether all rows are shown instead of the first; `undefined` where there is no limit. */
  fold: boolean | undefined;
  /** The reasons of a row, where they are open. */
  reasonsOf: (code: string) => readonly string[] | undefined;
  /** Nothing answers a click: what can be opened is opened by the browser itself. */
  isStill: boolean;
}

/** More columns than this may be wider than a phone: then the table can be scrolled, with keys too. */
const few = 5;

/** Fewer rows than this need no search. */
const fewRows = 10;

/** Columns whose best value is the largest: a first click shows it on top. */
const isBestLargest = (column: string): boolean =>
  !['rank', 'blocRank', 'name', 'bloc', 'grade'].includes(column);

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

export const titleTemplate = (
  title: string,
  status: Board['status'],
  locale: Locale,
): TemplateResult =>
  html`<p part="title" class="title" id="title">${title}${badge(status, locale)}</p>`;

/** The whole board. */
export function leaderboardTemplate(
  state: LeaderboardState,
  actions: LeaderboardActions,
  locale: Locale,
): TemplateResult {
  const { board, view } = state;
  const words = leaderboardWords[locale];
  const { source, asOf, status } = board;
  const isWide = view.columns.length > few;
  return html`${titleTemplate(titleOf(board, locale), status, locale)}
    ${view.total > fewRows ? toolsTemplate(state, actions, locale) : nothing}
    <p class="hidden" role="status">
      ${view.count ? words.count(formatNumber(view.count, locale)) : words.none}
    </p>
    ${view.notes.map((note) => html`<p part="gaps" class="note">${note}</p>`)}
    <div
      class="wide"
      tabindex=${isWide ? 0 : nothing}
      role=${isWide ? 'group' : nothing}
      aria-labelledby=${isWide ? 'title' : nothing}
    >
      <table part="table" aria-labelledby="title">
        <thead>
          <tr>
            ${view.columns.map((column) => headingTemplate(column, view.sorting, actions))}
          </tr>
        </thead>
        <tbody>
          ${view.rows.map((row, place) => rowTemplate(row, place, state, actions, locale))}
        </tbody>
      </table>
    </div>
    ${view.count ? nothing : html`<p class="note">${words.none}</p>`}
    ${pagerTemplate(state, actions, locale)}
    ${view.departed ? html`<p class="note">${words.departed}: ${view.departed}.</p>` : nothing}
    ${board.basis === 'score' ? nothing : html`<p class="note">${words.published}</p>`}
    <p part="source" class="note">
      ${sourceLine({ source, asOf, status, basis: undefined }, locale)}
    </p>`;
}

function toolsTemplate(
  { query, bloc, view: { blocs } }: LeaderboardState,
  actions: LeaderboardActions,
  locale: Locale,
): TemplateResult {
  const words = leaderboardWords[locale];
  const filter = html`<label
    >${words.filter}
    <select @change=${(event: Event) => actions.filter(valueOf(event))}>
      <option value="" ?selected=${!bloc}>${words.everyBloc}</option>
      ${blocs.map(
        ({ id, name }) =>
          html`<option value=${id} ?selected=${id === bloc}>${name[locale]}</option>`,
      )}
    </select>
  </label>`;
  return html`<div part="tools" class="tools">
    <label
      >${words.search}
      <input
        type="search"
        autocomplete="off"
        .value=${query}
        @input=${(event: Event) => actions.search(valueOf(event))}
      />
    </label>
    ${blocs.length > 1 ? filter : nothing}
  </div>`;
}

function headingTemplate(
  { id, label, isNumeric }: ColumnView,
  sorting: Sorting,
  actions: LeaderboardActions,
): TemplateResult {
  const isCurrent = sorting.column === id;
  const isDescending = isCurrent ? !sorting.isDescending : isBestLargest(id);
  const direction = sorting.isDescending ? 'descending' : 'ascending';
  return html`<th
    scope="col"
    class="${id} ${isNumeric ? 'number' : ''}"
    aria-sort=${isCurrent ? direction : nothing}
  >
    <button type="button" @click=${() => actions.sort({ column: id, isDescending })}>
      ${label}<span aria-hidden="true" class=${isCurrent ? '' : 'sortable'}
        >${isCurrent && sorting.isDescending ? ' ▼' : ' ▲'}</span
      >
    </button>
  </th>`;
}

/** A name that leads to the locality's page, or that can be chosen here. */
function nameTemplate(
  { code, link, isHighlighted }: RowView,
  name: string,
  actions: LeaderboardActions,
): TemplateResult {
  if (link === undefined) {
    return html`<button
      type="button"
      aria-pressed=${isHighlighted}
      @click=${() => actions.select(code)}
    >
      ${name}
    </button>`;
  }
  const follow = (event: Event): void => {
    if (!actions.follow(code)) event.preventDefault();
  };
  return html`<a part="link" href=${link} @click=${follow}>${name}</a>`;
}

function rowTemplate(
  row: RowView,
  place: number,
  { view: { columns }, reasonsOf, isStill }: LeaderboardState,
  actions: LeaderboardActions,
  locale: Locale,
): TemplateResult {
  const { code, name, hasReasons } = row;
  const reasons = hasReasons ? reasonsOf(code) : undefined;
  const label = hasReasons ? leaderboardWords[locale].reasons(name) : '';
  const open = html`<button
    type="button"
    part="reasons-button"
    class="why"
    aria-expanded=${reasons !== undefined}
    aria-controls=${reasons ? `why-${place}` : nothing}
    aria-label=${label}
    @click=${() => actions.explain(code)}
  >
    ${reasons ? '▾' : '▸'}
  </button>`;
  const opener = isStill ? html`<span class="why"></span>` : open;
  const list =
    reasons &&
    html`<ul>
      ${listItems(reasons.map((text) => ({ text })))}
    </ul>`;
  return html`<tr part="row" class=${row.isHighlighted ? 'highlighted' : ''}>
      ${row.cells.map((cell, index) =>
        cell.column === 'name'
          ? html`<th scope="row">
              ${hasReasons ? opener : nothing}${nameTemplate(row, cell.text, actions)}
            </th>`
          : cellTemplate(cell, columns[index]?.isNumeric ?? false),
      )}
    </tr>
    ${
      list
        ? html`<tr part="reasons" class="reasons" id="why-${place}">
            <td colspan=${columns.length}>
              ${
                isStill
                  ? html`<details>
                      <summary>${label}</summary>
                      ${list}
                    </details>`
                  : list
              }
            </td>
          </tr>`
        : nothing
    }`;
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
    }${aside ? html` <small>${aside}</small>` : nothing}
  </td>`;
}

function pagerTemplate(
  { fold, view: { count, page, pages } }: LeaderboardState,
  actions: LeaderboardActions,
  locale: Locale,
): TemplateResult | typeof nothing {
  const words = leaderboardWords[locale];
  const number = (value: number): string => formatNumber(value, locale);
  if (fold !== undefined) {
    return html`<div part="pager" class="pager">
      <button type="button" aria-expanded=${fold} @click=${actions.fold}>
        ${fold ? words.showFewer : words.showAll(number(count))}
      </button>
    </div>`;
  }
  if (pages < 2) return nothing;
  const turn = (label: string, to: number): TemplateResult =>
    html`<button type="button" ?disabled=${to < 0 || to >= pages} @click=${() => actions.turn(to)}>
      ${label}
    </button>`;
  return html`<div part="pager" class="pager">
    ${turn(words.previous, page - 1)}
    <span role="status">${words.page(number(page + 1), number(pages))}</span>
    ${turn(words.next, page + 1)}
  </div>`;
}
