import { textIn } from '@thidua/core';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { dataTableStyles } from '../../shared/data-table.styles.js';
import type { Problem } from '../../shared/error-event.js';
import { OpenForPrint } from '../../shared/open-for-print.js';
import { readDate } from '../../shared/read-date.js';
import { TakeAway, takeAwayStyles } from '../../shared/take-away/take-away.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { toldStyles } from '../../shared/told.styles.js';
import { problemOf } from './index-panel.problem.js';
import { indexPanelStyles } from './index-panel.styles.js';
import { indexPanelTemplate } from './index-panel.template.js';
import { indexPanelView } from './index-panel.view.js';

/**
 * Indices over the years that they share: the last value, its change or why it is not compared, and a
 * drawing that joins only years that were computed by the same rules.
 *
 * @tag thidua-index-panel
 * @csspart title - what is shown
 * @csspart badge - that the figures are illustrative
 * @csspart told - what is seen, in a sentence
 * @csspart legend - what the marks mean
 * @csspart index - an index
 * @csspart chart - its drawing over the years
 * @csspart details - the table behind the drawings
 * @csspart table - the table
 * @csspart take-away - CSV, picture, print, link
 */
export class ThiduaIndexPanel extends ThiduaElement {
  static override styles = [
    ...super.styles,
    ...[toldStyles, dataTableStyles, takeAwayStyles, indexPanelStyles],
  ];

  static override properties: PropertyDeclarations = { index: {} };

  /** Id of the index that is shown; all where not given. */
  declare index: string | undefined;

  readonly #takeAway = new TakeAway(this);

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override content(): TemplateResult | Problem {
    const { data, locale, index } = this;
    const problem = problemOf(data, index, locale);
    if (!data || problem) return problem as Problem;
    const { source, status } = data;
    const view = indexPanelView(data, index, readDate(this.asOf ?? ''), locale);
    const offers = {
      ...{ name: `${data.id}-indices`, table: view.table, movement: textIn(data.title, locale) },
      picture: async () =>
        (await import('./index-panel.picture.js')).indexPanelPicture({
          ...{ element: this, scoreboard: data, locale, maximumRows: Infinity },
        }),
    };
    const provenance = { source, asOf: view.asOf, status, basis: undefined };
    const takeAway = this.#takeAway.template(offers, locale);
    return indexPanelTemplate({ view, provenance, takeAway }, locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-index-panel': ThiduaIndexPanel;
  }
}
