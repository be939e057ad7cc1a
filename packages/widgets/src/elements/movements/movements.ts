import { textIn } from '@thidua/core';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { problemOfArea } from '../../shared/areas.js';
import { dataTableStyles } from '../../shared/data-table.styles.js';
import type { Problem } from '../../shared/error-event.js';
import { OpenForPrint } from '../../shared/open-for-print.js';
import { readDate } from '../../shared/read-date.js';
import { TakeAway, takeAwayStyles } from '../../shared/take-away/take-away.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { toldStyles } from '../../shared/told.styles.js';
import { movementsWords } from './movements.messages.js';
import { movementsStyles } from './movements.styles.js';
import { movementsTemplate } from './movements.template.js';
import { movementsView } from './movements.view.js';

/**
 * The movements of a directive by area: name, kind, period, and whether each runs on the day of the
 * data or on the day of `as-of`.
 *
 * @tag thidua-movements
 * @csspart title - what is listed
 * @csspart badge - that the figures are illustrative
 * @csspart told - what is seen, in a sentence
 * @csspart counts - how many run, have ended, are ahead or state no period
 * @csspart area - the heading of an area
 * @csspart movement - a movement
 * @csspart details - the table behind the list
 * @csspart table - the table
 * @csspart take-away - CSV, picture, print, link
 */
export class ThiduaMovements extends ThiduaElement {
  static override styles = [
    ...super.styles,
    ...[toldStyles, dataTableStyles, takeAwayStyles, movementsStyles],
  ];

  static override properties: PropertyDeclarations = { area: {} };

  /** Id of the area whose movements are shown; all where not given. */
  declare area: string | undefined;

  readonly #takeAway = new TakeAway(this);

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override content(): TemplateResult | Problem {
    const { data, locale, area } = this;
    if (!data?.movements?.length) {
      return { code: 'no-data', message: movementsWords(locale).needsData };
    }
    const unknownArea = problemOfArea(data, area, locale);
    if (unknownArea) return unknownArea;
    const { source, asOf, status } = data;
    const view = movementsView(data, area, readDate(this.asOf ?? '') ?? asOf, locale);
    const offers = {
      ...{ name: `${data.id}-movements`, table: view.table, movement: textIn(data.title, locale) },
      picture: async () =>
        (await import('./movements.picture.js')).movementsPicture({
          ...{ element: this, scoreboard: data, locale, maximumRows: Infinity },
        }),
    };
    const provenance = { source, asOf, status, basis: undefined };
    const takeAway = this.#takeAway.template(offers, locale);
    return movementsTemplate({ view, provenance, takeAway }, locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-movements': ThiduaMovements;
  }
}
