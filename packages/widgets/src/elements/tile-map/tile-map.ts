import { textIn, type Board, type Scoreboard } from '@thidua/core';
import { html, isServer, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AttributeRules } from '../../shared/attribute-rules.js';
import { boardOf, notYetKnown, titleOf } from '../../shared/board.js';
import { boardWords } from '../../shared/board.messages.js';
import { dataTableStyles } from '../../shared/data-table.styles.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { LocalitySelectEvent } from '../../shared/locality-select-event.js';
import { OpenForPrint } from '../../shared/open-for-print.js';
import { badge } from '../../shared/provenance.js';
import { TakeAway, takeAwayStyles } from '../../shared/take-away/take-away.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { toldStyles } from '../../shared/told.styles.js';
import { aspects, type Aspect } from './tile-map.classes.js';
import { tileFrom } from './tile-map.places.js';
import { tileMapStyles } from './tile-map.styles.js';
import { tileMapTemplate, type TileMapActions } from './tile-map.template.js';
import { tileMapView, type TileMapView } from './tile-map.view.js';

export { LocalitySelectEvent };

/**
 * Localities as tiles of equal size, near their places: classes with their counts, the number and the
 * class of each, lines between clusters, and the facts of a chosen one. Where tiles would be too
 * small, a list by class.
 *
 * @tag thidua-tile-map
 * @csspart title - what is ranked
 * @csspart badge - that the figures are illustrative
 * @csspart told - what is seen, in a sentence
 * @csspart legend - the classes with their counts; in a narrow place with their localities
 * @csspart blocs - where each cluster lies
 * @csspart map - the tiles
 * @csspart tile - a locality
 * @csspart facts - what is known of the chosen locality
 * @csspart link - leads from there to the locality's page
 * @csspart unplaced - localities without a tile
 * @csspart details - the table behind the drawing
 * @csspart table - the table
 * @csspart take-away - CSV, picture, print, link
 * @fires {LocalitySelectEvent} thidua-locality-select - a reader chose a locality
 */
export class ThiduaTileMap extends ThiduaElement {
  static override styles = [
    ...super.styles,
    ...[toldStyles, dataTableStyles, takeAwayStyles, tileMapStyles],
  ];

  static override properties: PropertyDeclarations = {
    board: {},
    by: {},
    highlight: {},
    href: {},
    stop: { state: true },
  };

  static override readonly rules: AttributeRules = { ...super.rules, by: { allows: aspects } };

  /** Which ranking; the first of the scoreboard where not given. */
  declare board: string | undefined;
  /** What colours the tiles: `grade`, `rank` or `score`; where not given, what the ranking has. */
  declare by: Aspect | undefined;
  /** Code of the locality that stands out, with its facts. */
  declare highlight: string | undefined;
  /** Address of a locality's page, which names then lead to: `/dia-phuong/{code}` or `/dia-phuong/{slug}/`. */
  declare href: string | undefined;

  /** Code of the one tile that the keyboard reaches. */
  declare protected stop: string | undefined;

  #view: TileMapView | undefined;
  readonly #takeAway = new TakeAway(this);

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override content(): TemplateResult | Problem {
    const { data, locale } = this;
    if (!data) return { code: 'no-data', message: boardWords(locale).needsData };
    const board = boardOf(data, this.board, locale);
    if (isProblem(board)) return board;
    const notYet = notYetKnown(board, this.asOf, locale);
    if (notYet) {
      return html`<p part="title" class="title">
          ${titleOf(board, locale)}${badge(board.status, locale)}
        </p>
        <p part="told">${notYet}</p>`;
    }
    return this.#shown(data, board);
  }

  #shown(data: Scoreboard, board: Board): TemplateResult {
    const { locale } = this;
    const { source, asOf, status } = board;
    const view = tileMapView(data, board, this, locale);
    this.#view = view;
    const offers = {
      ...{
        name: `${data.id}-${board.id}`,
        table: view.table,
        movement: textIn(data.title, locale),
      },
      picture: async () =>
        (await import('./tile-map.picture.js')).tileMapPicture({
          ...{ element: this, scoreboard: data, locale, maximumRows: Infinity },
        }),
    };
    return tileMapTemplate(
      {
        ...{ view, provenance: { source, asOf, status, basis: undefined } },
        ...{ stop: this.stop ?? this.highlight, actions: isServer ? undefined : this.#actions },
        takeAway: this.#takeAway.template(offers, locale),
      },
      locale,
    );
  }

  readonly #actions: TileMapActions = {
    choose: (code) => {
      this.stop = code;
      this.highlight = this.highlight === code ? '' : code;
      this.dispatchEvent(new LocalitySelectEvent(this.highlight));
    },
    move: (event, code) => {
      const tiles = this.#view?.tiles ?? [];
      const from = tiles.find((tile) => tile.code === code);
      const places = tiles.map(({ place, code: each }) => ({ ...place, code: each }));
      const to = from && tileFrom(places, { ...from.place, code }, event.key);
      if (!to) return;
      event.preventDefault();
      this.stop = to.code;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('.tile[tabindex="0"]')?.focus(),
      );
    },
    follow: (event) => {
      const isFollowed = this.dispatchEvent(new LocalitySelectEvent(this.highlight ?? ''));
      if (!isFollowed) event.preventDefault();
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-tile-map': ThiduaTileMap;
  }
}
