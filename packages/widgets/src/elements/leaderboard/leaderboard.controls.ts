import { formatNumber, type Locale } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { leaderboardWords } from './leaderboard.messages.js';
import type { Sorting } from './leaderboard.order.js';
import type { LeaderboardControls, LeaderboardState } from './leaderboard.template.js';

/** What a reader can do. */
export interface LeaderboardActions {
  search: (query: string) => void;
  filter: (bloc: string) => void;
  sort: (sorting: Sorting) => void;
  turn: (page: number) => void;
  /** Shows all rows, or the first ones again. */
  fold: () => void;
  select: (code: string) => void;
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

/** Controls that act. */
export const controlsOf = (actions: LeaderboardActions): LeaderboardControls => ({
  tools: (state, locale) => toolsTemplate(state, actions, locale),
  pager: (state, locale) => pagerTemplate(state, actions, locale),
  heading: (text, sorting) =>
    html`<button type="button" @click=${() => actions.sort(sorting)}>${text}</button>`,
  name: ({ code, name, isHighlighted }) =>
    html`<button type="button" aria-pressed=${isHighlighted} @click=${() => actions.select(code)}>
      ${name}
    </button>`,
});

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
