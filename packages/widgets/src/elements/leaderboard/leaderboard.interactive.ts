import { formatNumber, type Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { listItems } from '../../shared/list-items.js';
import type { LeaderboardControls } from './leaderboard.controls.js';
import { leaderboardWords } from './leaderboard.messages.js';
import type { Sorting } from './leaderboard.order.js';
import { toolsTemplate } from './leaderboard.tools.js';
import type { RowView } from './leaderboard.view.js';

/** What a reader can do. */
export interface LeaderboardActions {
  search: (query: string) => void;
  filter: (bloc: string) => void;
  sort: (sorting: Sorting) => void;
  turn: (page: number) => void;
  /** Shows all rows, or the first ones again. */
  showWhole: (isWhole: boolean) => void;
  select: (code: string) => void;
  /** Opens the reasons of a row, or closes them. */
  explain: (code: string) => void;
  /** Follows the link of a locality; false if the page prevents it. */
  follow: (code: string) => boolean;
}

/** Columns whose best value is the largest: a first click shows it on top. */
const isBestLargest = (column: string): boolean =>
  !['rank', 'blocRank', 'name', 'bloc', 'grade'].includes(column);

/** The symbol for a heading's order, hidden from screen readers, and its class. */
export const signOf = (isCurrent: boolean, { isDescending }: Sorting) => ({
  sign: isCurrent && isDescending ? ' ▼' : ' ▲',
  className: isCurrent ? '' : 'sortable',
});

/** Controls that answer. */
export function interactiveControls(actions: LeaderboardActions): LeaderboardControls {
  /** A name that leads to the locality's page. */
  const linkTemplate = ({ code, name, link }: RowView): TemplateResult => {
    const follow = (event: Event): void => {
      if (!actions.follow(code)) event.preventDefault();
    };
    return html`<a part="link" href=${link} @click=${follow}>${name}</a>`;
  };
  const openerTemplate = (
    { code, name }: RowView,
    id: string | undefined,
    locale: Language,
  ): TemplateResult =>
    html`<button
      type="button"
      part="reasons-button"
      class="why"
      aria-expanded=${id !== undefined}
      aria-controls=${id ?? nothing}
      aria-label=${leaderboardWords(locale).reasons(name)}
      @click=${() => actions.explain(code)}
    >
      ${id ? '▾' : '▸'}
    </button>`;

  return {
    title: (title) => title,
    tools: (state, locale) => toolsTemplate(state, locale, actions),
    heading({ id, label }, sorting) {
      const isCurrent = sorting.column === id;
      const { sign, className } = signOf(isCurrent, sorting);
      const isDescending = isCurrent ? !sorting.isDescending : isBestLargest(id);
      return html`<button type="button" @click=${() => actions.sort({ column: id, isDescending })}>
        ${label}<span aria-hidden="true" class=${className}>${sign}</span>
      </button>`;
    },
    rowHeading(row, reasons, locale) {
      const { code, name, link, isHighlighted, hasReasons } = row;
      const select = (): void => actions.select(code);
      const opener = hasReasons ? openerTemplate(row, reasons?.id, locale) : nothing;
      return link === undefined
        ? html`<th scope="row">
            ${opener}<button type="button" aria-pressed=${isHighlighted} @click=${select}>
              ${name}
            </button>
          </th>`
        : html`<th scope="row">${opener}${linkTemplate(row)}</th>`;
    },
    reasons: (_row, { id, texts }, columns) =>
      html`<tr part="reasons" class="reasons" id=${id}>
        <td colspan=${columns}>
          <ul>
            ${listItems(texts.map((text) => ({ text })))}
          </ul>
        </td>
      </tr>`,
    pager({ isWhole, view: { count, page, pages } }, locale) {
      const words = leaderboardWords(locale);
      const number = (value: number): string => formatNumber(value, locale);
      if (isWhole !== undefined) {
        return html`<div part="pager" class="pager">
          <button
            type="button"
            aria-expanded=${isWhole}
            @click=${() => actions.showWhole(!isWhole)}
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
          @click=${() => actions.turn(to)}
        >
          ${label}
        </button>`;
      return html`<div part="pager" class="pager">
        ${turn(words.previous, page - 1)}
        <span role="status">${words.page(number(page + 1), number(pages))}</span>
        ${turn(words.next, page + 1)}
      </div>`;
    },
  };
}
