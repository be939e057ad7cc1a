import { textIn } from '@thidua/core';
import { isServer, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AttributeRules } from '../../shared/attribute-rules.js';
import { dataTableStyles } from '../../shared/data-table.styles.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { OpenForPrint } from '../../shared/open-for-print.js';
import { TakeAway, takeAwayStyles } from '../../shared/take-away/take-away.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { toldStyles } from '../../shared/told.styles.js';
import { sortings, targetBoardWords, type Sorting } from './target-board.messages.js';
import { targetBoardStyles } from './target-board.styles.js';
import { targetBoardTemplate } from './target-board.template.js';
import { targetBoardView } from './target-board.view.js';

/**
 * All targets of a movement: how many are met, then each in its area with its state, how far it is,
 * where it should be, deadline and source. Amounts, things to complete, and directions.
 *
 * @tag thidua-target-board
 * @csspart title - the movement
 * @csspart badge - that the figures are illustrative
 * @csspart told - how many are met, in a sentence
 * @csspart tally - a sign for each target, by state
 * @csspart sort - the choice of the order
 * @csspart area - the heading of an area
 * @csspart target - a target
 * @csspart state - its state
 * @csspart track - the whole way
 * @csspart bar - the part that is done; its width is the share of the way
 * @csspart details - the table behind the drawing
 * @csspart table - the table
 * @csspart take-away - CSV, picture, print, link
 */
export class ThiduaTargetBoard extends ThiduaElement {
  static override styles = [
    ...super.styles,
    ...[toldStyles, dataTableStyles, takeAwayStyles, targetBoardStyles],
  ];

  static override properties: PropertyDeclarations = {
    area: {},
    sort: {},
    said: { state: true },
  };

  static override readonly rules: AttributeRules = { ...super.rules, sort: { allows: sortings } };

  /** Id of an area, to show its targets only. */
  declare area: string | undefined;
  /** `area` in the order of the directive, `lag` what is farthest behind first, `deadline`. */
  declare sort: Sorting | undefined;

  /** The order that a reader has chosen, in words. */
  declare protected said: string | undefined;

  readonly #takeAway = new TakeAway(this);

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override content(): TemplateResult | Problem {
    const { data, locale } = this;
    if (!data) return { code: 'no-data', message: targetBoardWords(locale).needsData };
    const view = targetBoardView(data, this, locale);
    if (isProblem(view)) return view;
    const offers = {
      ...{ name: `${data.id}-targets`, table: view.table, movement: textIn(data.title, locale) },
      picture: async () =>
        (await import('./target-board.picture.js')).targetBoardPicture({
          ...{ element: this, scoreboard: data, locale, maximumRows: Infinity },
        }),
    };
    return targetBoardTemplate(
      {
        ...{ view, sort: isServer ? undefined : this.#sort, said: this.said ?? '' },
        takeAway: this.#takeAway.template(offers, locale),
      },
      locale,
    );
  }

  readonly #sort = (by: Sorting): void => {
    const words = targetBoardWords(this.locale);
    this.sort = by;
    this.said = words.sorted(words.sorting[by]);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-target-board': ThiduaTargetBoard;
  }
}
