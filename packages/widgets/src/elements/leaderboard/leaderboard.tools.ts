import { textIn, type Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlsState } from './leaderboard.controls.js';
import { leaderboardWords } from './leaderboard.messages.js';

/** The handlers for searching and filtering; absent in served HTML. */
export interface ToolActions {
  search: (query: string) => void;
  filter: (bloc: string) => void;
}

/** Fewer rows than this need no search. */
const fewRows = 10;

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

/** Search and filter. */
export function toolsTemplate(
  { query, bloc, view: { blocs, total } }: ControlsState,
  locale: Language,
  actions?: ToolActions,
): TemplateResult | typeof nothing {
  if (total <= fewRows) return nothing;
  const words = leaderboardWords(locale);
  const filter = html`<label
    >${words.filter}
    <select @change=${(event: Event) => actions?.filter(valueOf(event))}>
      <option value="" ?selected=${!bloc}>${words.everyBloc}</option>
      ${blocs.map(
        ({ id, name }) =>
          html`<option value=${id} ?selected=${id === bloc}>${textIn(name, locale)}</option>`,
      )}
    </select>
  </label>`;
  return html`<div part="tools" class=${actions ? 'tools' : 'tools waiting'}>
    <label
      >${words.search}
      <input
        type="search"
        .value=${query}
        @input=${(event: Event) => actions?.search(valueOf(event))}
      />
    </label>
    ${blocs.length > 1 ? filter : nothing}
  </div>`;
}
