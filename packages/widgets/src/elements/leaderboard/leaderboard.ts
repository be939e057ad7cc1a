import {
  formatDate,
  formatNumber,
  parseCivilDate,
  type Board,
  type Scoreboard,
} from '@thidua/core';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Problem } from '../../shared/error-event.js';
import { provenanceLine } from '../../shared/provenance.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { leaderboardWords } from './leaderboard.messages.js';
import { parseSorting, printSorting } from './leaderboard.order.js';
import { leaderboardStyles } from './leaderboard.styles.js';
import {
  leaderboardView,
  type CellView,
  type ColumnView,
  type LeaderboardView,
} from './leaderboard.view.js';

/** `thidua-locality-select`: a reader chose a locality, or chose it away (`code` is then empty). */
export class LocalitySelectEvent extends Event {
  static readonly eventName = 'thidua-locality-select';

  constructor(readonly code: string) {
    super(LocalitySelectEvent.eventName, { bubbles: true, composed: true });
  }
}

/** Fewer rows than this need no search. */
const fewRows = 10;

/** Columns whose best value is the largest: a first click shows it on top. */
const isBestLargest = (column: string): boolean =>
  !['rank', 'blocRank', 'name', 'bloc', 'grade'].includes(column);

/**
 * Localities in their order: a table that sorts, filters, finds and pages, with ties, gaps and
 * their reasons, and changes since the last period. Printing shows every row.
 *
 * @tag thidua-leaderboard
 * @csspart title - what is ranked
 * @csspart tools - search and filter
 * @csspart table - the table
 * @csspart row - a locality's line
 * @csspart pager - paging
 * @fires {LocalitySelectEvent} thidua-locality-select - a reader chose a locality
 */
export class ThiduaLeaderboard extends ThiduaElement {
  static override styles = [...super.styles, leaderboardStyles];

  static override properties: PropertyDeclarations = {
    board: {},
    bloc: {},
    limit: { type: Number },
    pageSize: { type: Number, attribute: 'page-size' },
    sort: {},
    highlight: {},
    query: { state: true },
    page: { state: true },
    isWhole: { state: true },
    isPrinting: { state: true },
  };

  /** Which ranking; the first of the scoreboard where not given. */
  declare board: string | undefined;
  /** Shows one bloc only, ranked inside it. */
  declare bloc: string | undefined;
  /** Shows the first rows only, with a button for all. */
  declare limit: number | undefined;
  /** Rows on a page; 100 where not given, so that a long board stays quick. */
  declare pageSize: number;
  /** Column to sort by: `rank`, `name`, `score`, `grade`, `change`, `bloc` or a column's id; `-` before it for descending. */
  declare sort: string | undefined;
  /** Code of the locality that stands out; shown even when it is below the limit. */
  declare highlight: string | undefined;

  declare protected query: string;
  declare protected page: number;
  declare protected isWhole: boolean;
  declare protected isPrinting: boolean;

  constructor() {
    super();
    this.pageSize = 100;
    this.query = '';
    this.page = 0;
    this.isWhole = false;
    this.isPrinting = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  /** Paper has no "next page" button: every row is drawn, at once, before the page is printed. */
  readonly #print = (event: Event): void => {
    this.isPrinting = event.type === 'beforeprint';
    this.performUpdate();
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (['query', 'bloc', 'sort', 'board', 'pageSize'].some((name) => changed.has(name))) {
      if (!changed.has('page')) this.page = 0;
    }
  }

  protected override content(): TemplateResult | Problem {
    const { data, locale } = this;
    const words = leaderboardWords[locale];
    if (!data) return { code: 'no-data', message: words.needsData };
    const { boards } = data;
    const board = this.board ? boards.find(({ id }) => id === this.board) : boards[0];
    if (!board) {
      const known = boards.map(({ id }) => id).join(', ') || '–';
      return { code: 'unknown-board', message: words.unknownBoard(this.board ?? '', known) };
    }
    const asOf = this.asOf ? parseCivilDate(this.asOf) : undefined;
    if (asOf?.ok && asOf.value < board.asOf) {
      const [known, day] = [board.asOf, asOf.value].map((date) => formatDate(date, locale));
      return html`${this.#title(board)}
        <p part="message">${words.notYet(known as string, day as string)}</p>`;
    }
    return this.#template(data, board);
  }

  #template(data: Scoreboard, board: Board): TemplateResult {
    const { locale, isPrinting } = this;
    const words = leaderboardWords[locale];
    const view = leaderboardView(
      data,
      board,
      {
        bloc: this.bloc ?? '',
        query: this.query,
        sorting: parseSorting(this.sort),
        limit: isPrinting || this.isWhole || this.query ? 0 : (this.limit ?? 0),
        pageSize: isPrinting ? 0 : this.pageSize,
        page: this.page,
        highlight: this.highlight ?? '',
      },
      locale,
    );
    return html`${this.#title(board)} ${view.total > fewRows ? this.#tools(view) : nothing}
      <p class="hidden" role="status">
        ${view.count ? words.count(formatNumber(view.count, locale)) : words.none}
      </p>
      <table part="table" aria-labelledby="title">
        <thead>
          <tr>
            ${view.columns.map((column) => this.#heading(column))}
          </tr>
        </thead>
        <tbody>
          ${view.rows.map(
            ({ code, cells, isHighlighted }) =>
              html`<tr part="row" class=${isHighlighted ? 'highlighted' : ''}>
                ${cells.map((cell, place) => this.#cell(cell, code, isHighlighted, view.columns[place]))}
              </tr>`,
          )}
        </tbody>
      </table>
      ${view.count ? nothing : html`<p class="note">${words.none}</p>`} ${this.#pager(view)}
      ${view.departed ? html`<p class="note">${words.departed}: ${view.departed}.</p>` : nothing}
      ${board.basis === 'score' ? nothing : html`<p class="note">${words.published}</p>`}
      ${provenanceLine({ source: board.source, asOf: board.asOf, status: board.status }, locale)}`;
  }

  #title({ title, period }: Board): TemplateResult {
    const text = title[this.locale];
    return html`<p part="title" class="title" id="title">
      ${text}${text.includes(period) ? nothing : html` (${period})`}
    </p>`;
  }

  #tools({ blocs }: LeaderboardView): TemplateResult {
    const { locale } = this;
    const words = leaderboardWords[locale];
    return html`<div part="tools" class="tools">
      <label
        >${words.search}
        <input
          type="search"
          autocomplete="off"
          .value=${this.query}
          @input=${(event: Event) => {
            this.query = (event.target as HTMLInputElement).value;
          }}
        />
      </label>
      ${
        blocs.length > 1
          ? html`<label
              >${words.filter}
              <select
                @change=${(event: Event) => {
                  this.bloc = (event.target as HTMLSelectElement).value;
                }}
              >
                <option value="" ?selected=${!this.bloc}>${words.everyBloc}</option>
                ${blocs.map(
                  ({ id, name }) =>
                    html`<option value=${id} ?selected=${id === this.bloc}>
                      ${name[locale]}
                    </option>`,
                )}
              </select>
            </label>`
          : nothing
      }
    </div>`;
  }

  #heading({ id, label, isNumeric }: ColumnView): TemplateResult {
    const current = parseSorting(this.sort);
    const isCurrent = current.column === id || (id === 'blocRank' && current.column === 'rank');
    const isDescending = isCurrent ? !current.isDescending : isBestLargest(id);
    const direction = current.isDescending ? 'descending' : 'ascending';
    return html`<th
      scope="col"
      class="${id} ${isNumeric ? 'number' : ''}"
      aria-sort=${isCurrent ? direction : nothing}
    >
      <button
        type="button"
        @click=${() => {
          this.sort = printSorting({ column: id, isDescending });
        }}
      >
        ${label}<span aria-hidden="true"
          >${isCurrent ? (current.isDescending ? ' ▼' : ' ▲') : ''}</span
        >
      </button>
    </th>`;
  }

  #cell(
    { column, text, spoken, aside, isMissing }: CellView,
    code: string,
    isHighlighted: boolean,
    heading: ColumnView | undefined,
  ): TemplateResult {
    if (column === 'name') {
      return html`<th scope="row">
        <button type="button" aria-pressed=${isHighlighted} @click=${() => this.#select(code)}>
          ${text}
        </button>
      </th>`;
    }
    return html`<td
      class="${column} ${heading?.isNumeric ? 'number' : ''} ${isMissing ? 'gap' : ''}"
    >
      ${
        spoken
          ? html`<span aria-hidden="true">${text}</span><span class="hidden">${spoken}</span>`
          : text
      }
      ${aside ? html`<small>${aside}</small>` : nothing}
    </td>`;
  }

  #pager({ hasMore, count, page, pages }: LeaderboardView): TemplateResult | typeof nothing {
    const { locale, limit = 0, isWhole } = this;
    const words = leaderboardWords[locale];
    const number = (value: number): string => formatNumber(value, locale);
    if (hasMore || (isWhole && limit > 0 && limit < count)) {
      return html`<div part="pager" class="pager">
        <button
          type="button"
          aria-expanded=${isWhole}
          @click=${() => {
            this.isWhole = !isWhole;
          }}
        >
          ${isWhole ? words.showFewer : words.showAll(number(count))}
        </button>
      </div>`;
    }
    if (pages < 2) return nothing;
    const turn = (label: string, to: number): TemplateResult =>
      html`<button
        type="button"
        ?disabled=${to < 0 || to >= pages}
        @click=${() => {
          this.page = to;
        }}
      >
        ${label}
      </button>`;
    return html`<div part="pager" class="pager">
      ${turn(words.previous, page - 1)}
      <span role="status">${words.page(number(page + 1), number(pages))}</span>
      ${turn(words.next, page + 1)}
    </div>`;
  }

  #select(code: string): void {
    this.highlight = this.highlight === code ? '' : code;
    this.dispatchEvent(new LocalitySelectEvent(this.highlight));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-leaderboard': ThiduaLeaderboard;
  }
  interface HTMLElementEventMap {
    'thidua-locality-select': LocalitySelectEvent;
  }
}
