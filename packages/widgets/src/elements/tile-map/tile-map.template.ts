import type { Language } from '@thidua/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { tableBehind } from '../../shared/data-table.js';
import { badge, sourceLine, type Provenance } from '../../shared/provenance.js';
import type { TileClass } from './tile-map.classes.js';
import { tileMapWords } from './tile-map.messages.js';
import type { ChosenView, TileMapView, TileView } from './tile-map.view.js';

/** What a reader can do; a server has no answer to a click. */
export interface TileMapActions {
  choose: (code: string) => void;
  /** Moves the focus, as the key says. */
  move: (event: KeyboardEvent, code: string) => void;
  /** Follows the link of the chosen locality. */
  follow: (event: Event) => void;
}

/** Pixels from one dot to the next. */
const step = 9;
const size = 8;

/** As many dots as there are classes, full as far as the class goes; nothing for those without a value. */
export const dotsTemplate = ({ dots, of }: TileClass): TemplateResult | typeof nothing =>
  dots > 0
    ? html`<svg class="dots" width=${of * step} height=${size} aria-hidden="true">
        ${Array.from(
          { length: of },
          (_, place) =>
            svg`<circle class=${place < dots ? 'full' : ''} cx=${place * step + size / 2} cy=${size / 2} r="3"/>`,
        )}
      </svg>`
    : nothing;

const tileContent = ({ name, value, of, spoken }: TileView): TemplateResult =>
  html`<span class="name">${name}</span> <span class="value">${value}</span>
    <span class="hidden">, ${spoken}</span>${dotsTemplate(of)}`;

/** A tile: a button that chooses; from a server a link, or text. */
function tileTemplate(tile: TileView, isStop: boolean, actions?: TileMapActions): TemplateResult {
  const { code, of, link, isChosen } = tile;
  const look = `tile k${of.shade}${isChosen ? ' chosen' : ''}`;
  if (actions) {
    return html`<button
      type="button"
      part="tile"
      class=${look}
      tabindex=${isStop ? 0 : -1}
      data-code=${code}
      aria-pressed=${isChosen}
      @click=${() => actions.choose(code)}
      @keydown=${(event: KeyboardEvent) => actions.move(event, code)}
    >
      ${tileContent(tile)}
    </button>`;
  }
  return link === undefined
    ? html`<span part="tile" class=${look}>${tileContent(tile)}</span>`
    : html`<a part="tile" class=${look} href=${link}>${tileContent(tile)}</a>`;
}

function mapTemplate(
  { columns, tiles, blocs }: TileMapView,
  stop: string | undefined,
  locale: Language,
  actions?: TileMapActions,
): TemplateResult | typeof nothing {
  if (columns === 0) return nothing;
  const words = tileMapWords(locale);
  const current = tiles.some(({ code }) => code === stop) ? stop : tiles[0]?.code;
  return html`<div class="map">
    ${
      blocs.length > 0
        ? html`<p part="blocs" class="note blocs">
            ${words.blocs}
            ${blocs.map(
              ({ arrow, name }) =>
                html`<span class="bloc"><span aria-hidden="true">${arrow}</span> ${name}</span> `,
            )}
          </p>`
        : nothing
    }
    <ul
      part="map"
      class="tiles"
      role="list"
      aria-labelledby="title"
      aria-describedby=${actions ? 'keys' : nothing}
    >
      ${tiles.map((tile) => {
        const { column, row, isPartedLeft, isPartedAbove } = tile.place;
        const lines = `${isPartedLeft ? ' left' : ''}${isPartedAbove ? ' above' : ''}`;
        return html`<li class="c${column} r${row}${lines}">
          ${tileTemplate(tile, tile.code === current, actions)}
        </li>`;
      })}
    </ul>
    ${actions ? html`<p class="hidden" id="keys">${words.keys}</p>` : nothing}
  </div>`;
}

/** The classes with their counts; where tiles would be too small, with their localities too. */
const legendTemplate = ({ classes }: TileMapView): TemplateResult =>
  html`<ul part="legend" class="legend" role="list">
    ${classes.map(
      ({ of, count, members }) =>
        html`<li>
          <span class="swatch k${of.shade}">${dotsTemplate(of)}</span>
          <span
            >${of.label} <span class="count">${count}</span
            ><span class="members"
              >${members.map(
                (member, place) => html`${place > 0 ? ', ' : ': '}${memberTemplate(member)}`,
              )}</span
            ></span
          >
        </li>`,
    )}
  </ul>`;

function memberTemplate({ name, value, link, isChosen }: TileView): TemplateResult {
  const told = html`${link === undefined ? name : html`<a href=${link}>${name}</a>`} (${value})`;
  return isChosen ? html`<strong>${told}</strong>` : told;
}

const chosenTemplate = (
  { name, link, facts }: ChosenView,
  locale: Language,
  actions?: TileMapActions,
): TemplateResult =>
  html`<div part="facts" class="facts" role="status">
    <p class="fact-name">${name}</p>
    <dl>
      ${facts.map(
        ({ term, value }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      link === undefined
        ? nothing
        : html`<a part="link" href=${link} @click=${actions?.follow ?? nothing}
            >${tileMapWords(locale).more(name)}</a
          >`
    }
  </div>`;

/** What the whole element is drawn from. */
export interface TileMapState {
  view: TileMapView;
  provenance: Required<Provenance>;
  /** Code of the tile that the keyboard reaches. */
  stop: string | undefined;
  actions: TileMapActions | undefined;
  takeAway: unknown;
}

/** The sentence, the classes, the map, the chosen locality, the table and the source. */
export function tileMapTemplate(
  { view, provenance, stop, actions, takeAway }: TileMapState,
  locale: Language,
): TemplateResult {
  const words = tileMapWords(locale);
  const { columns, chosen, unplaced, number } = view;
  return html`<div class="frame">
    <div class=${columns > 0 ? `w${columns}` : 'listed'}>
      <p part="title" class="title" id="title">${view.title}${badge(provenance.status, locale)}</p>
      <p part="told">${view.told}</p>
      <p class="note as-map">${words.note(number)}</p>
      <p class="note as-list">${words.listNote(number)}</p>
      ${legendTemplate(view)}
      <div class="stage">
        ${mapTemplate(view, stop, locale, actions)}
        ${chosen ? chosenTemplate(chosen, locale, actions) : nothing}
      </div>
      ${unplaced ? html`<p part="unplaced" class="note as-map">${words.unplaced(unplaced)}</p>` : nothing}
      ${tableBehind(words.table, view.table)}${takeAway}
      <p part="source" class="note">${sourceLine(provenance, locale)}</p>
    </div>
  </div>`;
}
