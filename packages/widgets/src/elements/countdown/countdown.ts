import { parseCivilDate, type CivilDate, type Milestone } from '@thidua/core';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { watchClock } from '../../shared/clock.js';
import type { Problem } from '../../shared/error-event.js';
import { provenanceLine } from '../../shared/provenance.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { countdownWords } from './countdown.messages.js';
import { countdownStyles } from './countdown.styles.js';
import { countdownView, type CountdownFacts, type CountdownView } from './countdown.view.js';

/** `thidua-countdown-reached`: the day has begun, in Viet Nam, while the page was open. Once. */
export class CountdownReachedEvent extends Event {
  static readonly eventName = 'thidua-countdown-reached';

  constructor(readonly date: CivilDate) {
    super(CountdownReachedEvent.eventName, { bubbles: true, composed: true });
  }
}

/**
 * Counts to a day, marks it, and says afterwards that it was marked. The day begins at 00:00 in
 * Viet Nam wherever the visitor is.
 *
 * @tag thidua-countdown
 * @csspart label - what the day is
 * @csspart headline - which anniversary, and whether it is still ahead
 * @csspart figures - the large figures
 * @csspart detail - the date, or the next return
 * @fires {CountdownReachedEvent} thidua-countdown-reached - the day has begun; once
 */
export class ThiduaCountdown extends ThiduaElement {
  static override styles = [...super.styles, countdownStyles];

  static override properties: PropertyDeclarations = {
    date: {},
    since: {},
    label: {},
    recurring: { type: Boolean },
    milestoneId: { attribute: 'milestone-id' },
    state: { reflect: true },
    now: { state: true },
  };

  /** The day, `2023-06-11` or `11/6/2023`. */
  declare date: string | undefined;
  /** The day that is commemorated, which makes it the 75th. */
  declare since: string | undefined;
  /** What the day is. */
  declare label: string | undefined;
  /** Whether it comes back every year. */
  declare recurring: boolean;
  /** Which milestone of the scoreboard; its first where not given. */
  declare milestoneId: string | undefined;
  /** `before`, `day` or `after`; read it, or match it in CSS. */
  declare state: CountdownView['state'] | undefined;

  declare protected now: number;
  #shown: CountdownView | Problem | undefined;
  #stopClock: (() => void) | undefined;
  #hasReached = false;
  #isTick = false;

  constructor() {
    super();
    this.recurring = false;
    this.now = Date.now();
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

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('now')) this.now = Date.now();
    const facts = this.#facts();
    this.#shown = 'date' in facts ? countdownView(facts, this.now, this.locale) : facts;
    this.state = 'state' in this.#shown ? this.#shown.state : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.get('state') === 'before' && this.state === 'day' && !this.#hasReached) {
      this.#hasReached = true;
      this.dispatchEvent(new CountdownReachedEvent((this.#facts() as CountdownFacts).date));
    }
    if (!this.#isTick && this.isConnected) this.#watch();
  }

  protected override content(): TemplateResult | Problem {
    const view = this.#shown as CountdownView | Problem;
    return 'state' in view ? this.#template(view) : view;
  }

  /** Asks the clock anew, since what is counted to may have changed. */
  #watch(): void {
    const dueOf = (): number | undefined => {
      const shown = this.#shown;
      return shown && 'state' in shown ? shown.nextChange : undefined;
    };
    this.#stopClock?.();
    this.#stopClock = watchClock((now) => {
      this.now = now;
      this.#isTick = true;
      this.performUpdate();
      this.#isTick = false;
      return dueOf();
    }, dueOf());
  }

  #milestone(): Milestone | undefined {
    const milestones = this.data?.milestones;
    const { milestoneId } = this;
    return milestoneId ? milestones?.find(({ id }) => id === milestoneId) : milestones?.[0];
  }

  #facts(): CountdownFacts | Problem {
    const words = countdownWords[this.locale];
    const milestone = this.date ? undefined : this.#milestone();
    const texts = {
      date: this.date ?? milestone?.date,
      since: this.since ?? milestone?.since,
      asOf: this.asOf,
    };
    if (!texts.date) return { code: 'missing-value', message: words.noDate };
    const dates: Partial<Record<keyof typeof texts, CivilDate>> = {};
    for (const [name, text] of Object.entries(texts)) {
      if (!text) continue;
      const read = parseCivilDate(text);
      if (!read.ok) return { code: 'not-a-date', message: words.invalid(text), cause: read.issues };
      dates[name as keyof typeof texts] = read.value;
    }
    const recurring = this.recurring || (milestone?.recurring ?? false);
    return { date: '', ...dates, recurring };
  }

  #template(view: CountdownView): TemplateResult {
    const { locale } = this;
    const milestone = this.date ? undefined : this.#milestone();
    const label = this.label ?? milestone?.title[locale];
    return html`<div
        role="timer"
        aria-live="off"
        aria-label=${[label, view.spoken].filter(Boolean).join('. ')}
      >
        ${label ? html`<p part="label" class="label">${label}</p>` : nothing}
        <div aria-hidden="true">
          <p part="headline" class="headline">${view.headline}</p>
          ${
            view.figures.length
              ? html`<p part="figures" class="figures">
                  ${view.figures.map(({ value, unit }) => html`<span><b>${value}</b> ${unit}</span> `)}
                </p>`
              : nothing
          }
          ${view.detail ? html`<p part="detail" class="detail">${view.detail}</p>` : nothing}
        </div>
      </div>
      <p class="hidden" role="status">${view.announcement}</p>
      ${milestone ? provenanceLine({ source: milestone.source }, locale) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-countdown': ThiduaCountdown;
  }
  interface HTMLElementEventMap {
    'thidua-countdown-reached': CountdownReachedEvent;
  }
}
