import { textIn, type Board, type Scoreboard } from '@thidua/core';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { boardOf, notYetKnown, titleOf } from '../../shared/board.js';
import { boardWords } from '../../shared/board.messages.js';
import { dataTableStyles } from '../../shared/data-table.styles.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { OpenForPrint } from '../../shared/open-for-print.js';
import { badge } from '../../shared/provenance.js';
import { TakeAway, takeAwayStyles } from '../../shared/take-away/take-away.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { toldStyles } from '../../shared/told.styles.js';
import { scorecardStyles } from './scorecard.styles.js';
import { scorecardTemplate } from './scorecard.template.js';
import { scorecardView } from './scorecard.view.js';

/**
 * Everything about the score of one locality: its place with the interval, its grade with the reason,
 * each group and criterion beside the median and the best of its cluster, strengths, weaknesses and
 * the nearest gains.
 *
 * @tag thidua-scorecard
 * @csspart title - the locality
 * @csspart badge - that the figures are illustrative
 * @csspart score - the score
 * @csspart rank - the rank among all, with its interval
 * @csspart lines - rank in the cluster, grade with its reason, share of data
 * @csspart key - what the marks on the bars are
 * @csspart group - a group with its criteria
 * @csspart criteria - the criteria of a group
 * @csspart track - the most points
 * @csspart bar - the points; its width is their share of the most
 * @csspart strengths - where it is above the median
 * @csspart weaknesses - where it is below it
 * @csspart gains - the nearest gains
 * @csspart details - the table behind the drawing
 * @csspart table - the table
 * @csspart take-away - CSV, picture, print, link
 */
export class ThiduaScorecard extends ThiduaElement {
  static override styles = [
    ...super.styles,
    ...[toldStyles, dataTableStyles, takeAwayStyles, scorecardStyles],
  ];

  static override properties: PropertyDeclarations = { board: {}, locality: {} };

  /** Which ranking; the first of the scoreboard where not given. */
  declare board: string | undefined;
  /** Code of the locality; the first of the ranking where not given. */
  declare locality: string | undefined;

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

  #shown(data: Scoreboard, board: Board): TemplateResult | Problem {
    const { locale } = this;
    const view = scorecardView(data, board, this.locality, locale);
    if (isProblem(view)) return view;
    const { source, asOf, status } = board;
    const offers = {
      name: `${data.id}-${board.id}-${this.locality ?? ''}`.replace(/-$/, ''),
      ...{ table: view.table, movement: textIn(data.title, locale) },
      picture: async () =>
        (await import('./scorecard.picture.js')).scorecardPicture({
          ...{ element: this, scoreboard: data, locale, maximumRows: Infinity },
        }),
    };
    return scorecardTemplate(
      {
        ...{ view, provenance: { source, asOf, status, basis: undefined } },
        takeAway: this.#takeAway.template(offers, locale),
      },
      locale,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-scorecard': ThiduaScorecard;
  }
}
