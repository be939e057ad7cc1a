import type { Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { tableBehind } from '../../shared/data-table.js';
import { badge, sourceLine, sourceText, type Provenance } from '../../shared/provenance.js';
import { isWebLink } from '../../shared/web-link.js';
import { honoursWords } from './honours.messages.js';
import type { HonoursChoice, HonoursView, HonourView } from './honours.view.js';

/** What a reader can do; a server has no answer to a click. */
export interface HonoursActions {
  filter: (choice: Partial<Pick<HonoursChoice, 'award' | 'area'>>) => void;
  turn: (page: number) => void;
}

/** What the whole element is drawn from. */
export interface HonoursState {
  view: HonoursView;
  choice: HonoursChoice;
  provenance: Required<Provenance>;
  actions: HonoursActions | undefined;
  takeAway: unknown;
}

function selectTemplate(
  label: string,
  every: string,
  options: readonly { id: string; title: string }[],
  chosen: string | undefined,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  return html`<label>
    ${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${!chosen}>${every}</option>
      ${options.map(({ id, title }) => html`<option value=${id} ?selected=${id === chosen}>${title}</option>`)}
    </select>
  </label>`;
}

function honourTemplate(honour: HonourView, locale: Language): TemplateResult {
  const { recipient, kind, isNamed, place, deed, decision, source } = honour;
  if (!isNamed) return html`<li part="honour" class="counted">${recipient}</li>`;
  const origin = source && sourceText(source, locale);
  return html`<li part="honour">
    <p class="name">${recipient}</p>
    <p class="facts">
      ${[kind, place].filter(Boolean).join(' · ')}${deed ? html` · ${deed}` : nothing}
    </p>
    <p class="note">
      ${decision}${
        origin
          ? html` ·
            ${
              source.url && isWebLink(source.url)
                ? html`<a href=${source.url} rel="noopener">${origin}</a>`
                : origin
            }`
          : nothing
      }
    </p>
  </li>`;
}

function pagerTemplate(
  { page, pages, pager }: HonoursView,
  { turn }: HonoursActions,
  locale: Language,
): TemplateResult | typeof nothing {
  const words = honoursWords(locale);
  const button = (label: string, to: number): TemplateResult =>
    html`<button type="button" ?disabled=${to < 0 || to >= pages} @click=${() => turn(to)}>
      ${label}
    </button>`;
  return pages > 1
    ? html`<div part="pager" class="pager">
        ${button(words.previous, page - 1)} <span role="status">${pager}</span>
        ${button(words.next, page + 1)}
      </div>`
    : nothing;
}

/** The sentence, the filters, the honours by award, the table and the source. */
export function honoursTemplate(
  { view, choice, provenance, actions, takeAway }: HonoursState,
  locale: Language,
): TemplateResult {
  const words = honoursWords(locale);
  const { heading, told, groups, awards, areas, table } = view;
  return html`<p part="title" class="title">${heading}${badge(provenance.status, locale)}</p>
    <p part="told" role="status">${told}</p>
    ${
      actions && (awards.length > 1 || areas.length > 1)
        ? html`<div part="tools" class="tools">
            ${selectTemplate(words.award, words.every, awards, choice.award, (award) => actions.filter({ award }))}${selectTemplate(words.area, words.everyArea, areas, choice.area, (area) => actions.filter({ area }))}
          </div>`
        : nothing
    }
    ${groups.map(
      ({ award, honours }) =>
        html`<p part="award" class="award" role="heading" aria-level="2">${award}</p>
          <ul class="honours" role="list">
            ${honours.map((honour) => honourTemplate(honour, locale))}
          </ul>`,
    )}
    ${actions ? pagerTemplate(view, actions, locale) : nothing}${tableBehind(words.table, table)}${takeAway}
    <p part="source" class="note">${sourceLine(provenance, locale)}</p>`;
}
