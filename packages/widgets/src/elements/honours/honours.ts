import { textIn } from '@thidua/core';
import { isServer, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { numberAttribute, type AttributeRules } from '../../shared/attribute-rules.js';
import { dataTableStyles } from '../../shared/data-table.styles.js';
import type { Problem } from '../../shared/error-event.js';
import { OpenForPrint } from '../../shared/open-for-print.js';
import { readDate } from '../../shared/read-date.js';
import { TakeAway, takeAwayStyles } from '../../shared/take-away/take-away.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { toldStyles } from '../../shared/told.styles.js';
import { honoursWords } from './honours.messages.js';
import { honoursStyles } from './honours.styles.js';
import { honoursTemplate, type HonoursActions } from './honours.template.js';
import { decidedIn, honoursView, problemOf } from './honours.view.js';

/**
 * What was awarded: to whom, for what, by which decision. Individuals who did not agree to be named
 * are counted; what was withdrawn, or only proposed, is not there.
 *
 * @tag thidua-honours
 * @csspart title - what is listed
 * @csspart badge - that the figures are illustrative
 * @csspart told - what is seen, in a sentence
 * @csspart tools - filters by award and by area
 * @csspart award - the heading of an award
 * @csspart honour - who got it, for what, by which decision
 * @csspart pager - paging
 * @csspart details - the table behind the list
 * @csspart table - the table
 * @csspart take-away - CSV, picture, print, link
 */
export class ThiduaHonours extends ThiduaElement {
  static override styles = [
    ...super.styles,
    ...[toldStyles, dataTableStyles, takeAwayStyles, honoursStyles],
  ];

  static override properties: PropertyDeclarations = {
    award: {},
    area: {},
    pageSize: { converter: numberAttribute, attribute: 'page-size' },
    page: { state: true },
  };

  static override readonly rules: AttributeRules = {
    ...super.rules,
    pageSize: { allows: 'count' },
  };

  /** Id of the award that is shown; all where not given. */
  declare award: string | undefined;
  /** Id of the area whose honours are shown; all where not given. */
  declare area: string | undefined;
  /** Honours on a page; 0 for one page. Where not given, more than 100 come in pages of 50. */
  declare pageSize: number | undefined;

  declare protected page: number;

  readonly #takeAway = new TakeAway(this);

  constructor() {
    super();
    this.page = 0;
    new OpenForPrint(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (['award', 'area', 'pageSize'].some((name) => changed.has(name))) this.page = 0;
  }

  protected override content(): TemplateResult | Problem {
    const { data, locale, award, area, pageSize, page } = this;
    if (!data || decidedIn(data).length === 0) {
      return { code: 'no-data', message: honoursWords(locale).needsData };
    }
    const problem = problemOf(data, this, locale);
    if (problem) return problem;
    const isCount = pageSize !== undefined && Number.isSafeInteger(pageSize) && pageSize >= 0;
    // There may be no script to turn pages.
    const size = isServer ? 0 : isCount ? pageSize : undefined;
    const choice = { day: readDate(this.asOf ?? ''), award, area, pageSize: size, page };
    const view = honoursView(data, choice, locale);
    const { source, asOf, status } = data;
    const offers = {
      ...{ name: `${data.id}-honours`, table: view.table, movement: textIn(data.title, locale) },
      picture: async () =>
        (await import('./honours.picture.js')).honoursPicture({
          ...{ element: this, scoreboard: data, locale, maximumRows: Infinity },
        }),
    };
    return honoursTemplate(
      {
        ...{ view, choice, provenance: { source, asOf, status, basis: undefined } },
        actions: isServer ? undefined : this.#actions,
        takeAway: this.#takeAway.template(offers, locale),
      },
      locale,
    );
  }

  readonly #actions: HonoursActions = {
    filter: (chosen) => Object.assign(this, chosen),
    turn: (page) => {
      this.page = page;
    },
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-honours': ThiduaHonours;
  }
}
