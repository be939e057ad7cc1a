import { civilDateAt, startOfDay, textIn, vietnamTimeZone } from '@thidua/core';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { watchClock } from '../../shared/clock.js';
import { dataTableStyles } from '../../shared/data-table.styles.js';
import type { Problem } from '../../shared/error-event.js';
import { OpenForPrint } from '../../shared/open-for-print.js';
import { icsOf } from '../../shared/take-away/ics.js';
import { TakeAway, takeAwayStyles } from '../../shared/take-away/take-away.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { toldStyles } from '../../shared/told.styles.js';
import { dayOf } from './timeline.day.js';
import { timelineWords } from './timeline.messages.js';
import { timelineStyles } from './timeline.styles.js';
import { timelineTemplate } from './timeline.template.js';
import { timelineView } from './timeline.view.js';

const dayLength = 86_400_000;

/**
 * The steps of a movement and its dates: what is next and in how many days, everything in its order
 * with today among it, and the days as a file for calendars. Days are those of Viet Nam.
 *
 * @tag thidua-timeline
 * @csspart title - what is listed
 * @csspart badge - that the figures are illustrative
 * @csspart told - what is next, in a sentence
 * @csspart dated - what has a date
 * @csspart undated - steps without a date, in their order
 * @csspart item - a step or a date
 * @csspart today - the day from which it is looked
 * @csspart calendar - the days as a file for calendars
 * @csspart details - the table behind the list
 * @csspart table - the table
 * @csspart take-away - CSV, picture, print, link
 */
export class ThiduaTimeline extends ThiduaElement {
  static override styles = [
    ...super.styles,
    ...[toldStyles, dataTableStyles, takeAwayStyles, timelineStyles],
  ];

  static override properties: PropertyDeclarations = { stoppedAt: { attribute: false } };

  /** A moment to look from, in milliseconds since 1970 UTC: for what is rendered and cannot tick. */
  declare stoppedAt: number | undefined;

  readonly #takeAway = new TakeAway(this);
  #stopClock: (() => void) | undefined;

  constructor() {
    super();
    new OpenForPrint(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopClock?.();
    this.#stopClock = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** Draws again when the next day begins in Viet Nam. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#stopClock || !this.isConnected || this.stoppedAt !== undefined) return;
    // Half a day into the next one, whatever the length of this one.
    const nextDay = (now: number): number => {
      const today = startOfDay(civilDateAt(now, vietnamTimeZone), vietnamTimeZone);
      return startOfDay(civilDateAt(today + 1.5 * dayLength, vietnamTimeZone), vietnamTimeZone);
    };
    this.#stopClock = watchClock((now) => {
      this.requestUpdate();
      return nextDay(now);
    }, nextDay(Date.now()));
  }

  protected override content(): TemplateResult | Problem {
    const { data, locale } = this;
    if (!data || (data.steps ?? []).length + data.milestones.length === 0) {
      return { code: 'no-data', message: timelineWords(locale).needsData };
    }
    const { id, source, status, title, publishedAt } = data;
    const view = timelineView(data, dayOf(this.asOf, this.stoppedAt ?? Date.now()), locale);
    const file = { id, name: textIn(title, locale), publishedAt, days: view.calendar };
    const offers = {
      ...{ name: `${id}-timeline`, table: view.table, movement: textIn(title, locale) },
      picture: async () =>
        (await import('./timeline.picture.js')).timelinePicture({
          ...{ element: this, scoreboard: data, locale, maximumRows: Infinity },
        }),
    };
    return timelineTemplate(
      {
        ...{ view, fileName: `${id}.ics` },
        provenance: { source, asOf: undefined, status, basis: undefined },
        calendar:
          view.calendar.length > 0
            ? `data:text/calendar;charset=utf-8,${encodeURIComponent(icsOf(file))}`
            : '',
        takeAway: this.#takeAway.template(offers, locale),
      },
      locale,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-timeline': ThiduaTimeline;
  }
}
