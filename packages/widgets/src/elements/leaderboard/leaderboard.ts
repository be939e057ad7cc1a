import type { Board, BoardRow, Scoreboard } from '@thidua/core';
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { numberAttribute, type AttributeRules } from '../../shared/attribute-rules.js';
import { boardOf, notYetKnown, titleOf } from '../../shared/board.js';
import { boardWords } from '../../shared/board.messages.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { LocalitySelectEvent } from '../../shared/locality-select-event.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { words } from '../../shared/words.js';
import { problemOfBloc } from './leaderboard.bloc.js';
import type { LeaderboardControls } from './leaderboard.controls.js';
import { interactiveControls } from './leaderboard.interactive.js';
import type { reasonsOf } from './leaderboard.reasons.js';
import { printSorting, wrongSort } from './leaderboard.order.js';
import { leaderboardStyles } from './leaderboard.styles.js';
import { leaderboardTemplate, titleTemplate } from './leaderboard.template.js';
import { leaderboardView, type LeaderboardChoice } from './leaderboard.view.js';

export { LocalitySelectEvent };

/** An invalid count has been reported already; the board is shown anyway. */
const count = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/**
 * Localities in their order: a table that sorts, filters, finds and pages, with ties, gaps and
 * their reasons, and changes since the last period. Printing shows every row, except in a frame.
 *
 * @tag thidua-leaderboard
 * @csspart title - what is ranked
 * @csspart badge - that the figures are illustrative
 * @csspart gaps - what is missing in most rows of a column, and why
 * @csspart tools - search and filter
 * @csspart table - the table
 * @csspart row - a locality's line
 * @csspart link - a name that leads to its locality's page
 * @csspart reasons-button - opens the reasons of a row's score, where the file has them
 * @csspart reasons - the line below a row that says why its score is what it is
 * @csspart pager - paging
 * @fires {LocalitySelectEvent} thidua-locality-select - a reader chose a locality
 */
export class ThiduaLeaderboard extends ThiduaElement {
  static override styles = [...super.styles, leaderboardStyles];

  static override properties: PropertyDeclarations = {
    board: {},
    bloc: {},
    limit: { converter: numberAttribute },
    pageSize: { converter: numberAttribute, attribute: 'page-size' },
    sort: {},
    highlight: {},
    href: {},
    query: { state: true },
    page: { state: true },
    isWhole: { state: true },
    isPrinting: { state: true },
    opened: { state: true },
    explain: { state: true },
  };

  static override readonly rules: AttributeRules = {
    ...super.rules,
    limit: { allows: 'count' },
    pageSize: { allows: 'count' },
  };

  /** Which ranking; the first of the scoreboard where not given. */
  declare board: string | undefined;
  /** Shows one bloc only, ranked inside it. */
  declare bloc: string | undefined;
  /** Shows the first rows only, with a button for all. */
  declare limit: number | undefined;
  /**
   * Rows on a page; 0 for one page. Where not given, up to 100 rows are shown at once and longer boards
   * come in pages of 50, so that they stay quick.
   */
  declare pageSize: number | undefined;
  /** Column to sort by: `rank`, `name`, `score`, `grade`, `change`, `bloc` or a column's id; `-` before it for descending. */
  declare sort: string | undefined;
  /** Code of the locality that stands out; shown even when it is below the limit. */
  declare highlight: string | undefined;

  /** Address of a locality's page, which names then lead to: `/dia-phuong/{code}` or `/dia-phuong/{slug}/`. */
  declare href: string | undefined;

  declare protected query: string;
  declare protected page: number;
  declare protected isWhole: boolean;
  declare protected isPrinting: boolean;
  /** Codes of the rows whose reasons are open. */
  declare protected opened: readonly string[];
  /** Loaded when the first row is opened. */
  declare protected explain: typeof reasonsOf | undefined;

  constructor() {
    super();
    this.query = '';
    this.page = 0;
    this.isWhole = false;
    this.isPrinting = false;
    this.opened = [];
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

  /**
   * Paper has no "next page" button, so every row is drawn before printing, except in a frame,
   * which the outer page prints at its current height: the source would be cut off.
   */
  readonly #print = (event: Event): void => {
    this.isPrinting = event.type === 'beforeprint' && parent === window;
    this.performUpdate();
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (['query', 'bloc', 'sort', 'board', 'pageSize'].some((name) => changed.has(name))) {
      if (!changed.has('page')) this.page = 0;
    }
  }

  protected override wrongAttribute(): ReturnType<ThiduaElement['wrongAttribute']> {
    const { data, sort, locale } = this;
    const board = data && boardOf(data, this.board, locale);
    return (
      super.wrongAttribute() ??
      (sort && board && !isProblem(board) ? wrongSort(sort, board, locale) : undefined)
    );
  }

  protected override content(): TemplateResult | Problem {
    const { data, locale } = this;
    if (!data) return { code: 'no-data', message: boardWords(locale).needsData };
    const board = boardOf(data, this.board, locale);
    if (isProblem(board)) return board;
    const unknownBloc = this.bloc && problemOfBloc(data, this.bloc, locale);
    if (unknownBloc) return unknownBloc;
    const notYet = notYetKnown(board, this.asOf, locale);
    if (notYet) {
      return html`${titleTemplate(titleOf(board, locale), board.status, locale)}
        <p part="message">${notYet}</p>`;
    }
    return this.#shown(data, board);
  }

  #shown(data: Scoreboard, board: Board): TemplateResult {
    const { isPrinting, isWhole, query, limit = 0 } = this;
    const choice: LeaderboardChoice = {
      bloc: this.bloc ?? '',
      query,
      sort: this.sort ?? '',
      limit: isPrinting || isWhole || query ? 0 : (count(limit) ?? 0),
      pageSize: isPrinting ? 0 : count(this.pageSize),
      page: this.page,
      highlight: this.highlight ?? '',
      href: this.href ?? '',
    };
    const view = leaderboardView(data, board, choice, this.locale);
    const hasMore = view.hasMore || (isWhole && limit > 0 && limit < view.count);
    const state = {
      ...{ ...choice, board, view, isWhole: hasMore ? isWhole : undefined },
      reasonsOf: (code: string) => {
        const row = this.isOpen(code) && board.rows.find((each) => each.code === code);
        return row ? this.#reasons(board, row) : undefined;
      },
    };
    return leaderboardTemplate(state, this.controls, this.locale);
  }

  /** The controls of the board. */
  protected get controls(): LeaderboardControls {
    return this.#controls;
  }

  readonly #controls = interactiveControls({
    search: (query) => {
      this.query = query;
    },
    filter: (bloc) => {
      this.bloc = bloc;
    },
    sort: (sorting) => {
      this.sort = printSorting(sorting);
    },
    turn: (page) => {
      this.page = page;
    },
    showWhole: (isWhole) => {
      this.isWhole = isWhole;
    },
    select: (code) => this.#select(code),
    explain: (code) => void this.#open(code),
    follow: (code) => this.dispatchEvent(new LocalitySelectEvent(code)),
  });

  /** Whether the reasons of a row are seen. */
  protected isOpen(code: string): boolean {
    return this.opened.includes(code);
  }

  /** The reasons in a loaded file are unchecked: unreadable ones must not break the board. */
  #reasons(board: Board, row: BoardRow): readonly string[] | undefined {
    try {
      return this.explain?.(board, row, this.locale);
    } catch {
      return [words(this.locale).failed];
    }
  }

  /** Few readers open a row, so its code is loaded on demand. */
  async #open(code: string): Promise<void> {
    this.opened = this.opened.includes(code)
      ? this.opened.filter((each) => each !== code)
      : [...this.opened, code];
    try {
      this.explain ??= (await import('./leaderboard.reasons.js')).reasonsOf;
    } catch {
      this.explain = () => [words(this.locale).failed];
    }
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
}
