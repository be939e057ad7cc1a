import type { CivilDate } from '@thidua/core';
import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { watchClock } from '../../shared/clock.js';
import { isProblem, type Problem } from '../../shared/error-event.js';
import { badge, sourceLine } from '../../shared/provenance.js';
import { words } from '../../shared/words.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { countdownAnswer, type CountdownAnswer } from './countdown.facts.js';
import { countdownStyles } from './countdown.styles.js';
import { countdownView, type CountdownView } from './countdown.view.js';

/** `thidua-countdown-reached`: the day has begun, in Viet Nam, while the page was open. Once. */
export class CountdownReachedEvent extends Event {
  static readonly eventName = 'thidua-countdown-reached';

  constructor(readonly date: CivilDate) {
    super(CountdownReachedEvent.eventName, { bubbles: true, composed: true });
  }
}

/**
 * Counts to a day, marks it, and says afterwards that it was marked, or counts to its return. The day begins at 00:00 in
 * Viet Nam wherever the visitor is.
 *
 * @tag thidua-countdown
 * @csspart label - what the day is
 * @csspart badge - that the day is made up
 * @csspart headline - which anniversary, and whether it is still ahead
 * @csspart figures - the large figures
 * @csspart detail - the day that is counted to, or how long ago it was
 * @csspart past - of a day that returns, when it was marked
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
    stoppedAt: { attribute: false },
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
  /** A moment to look from, in milliseconds since 1970 UTC: for what is rendered and cannot tick. */
  declare stoppedAt: number | undefined;
  /**
   * `before`, `day` or `after`; read it, or match it in CSS.
   *
   * @readonly
   */
  declare state: CountdownView['state'] | undefined;

  declare protected now: number;
  #answer: CountdownAnswer | Problem | undefined;
  #view: CountdownView | undefined;
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
    this.#look();
    this.state = this.#view?.state;
  }

  /**
   * The day to count to and its state; the state is an attribute, so it must be known before
   * drawing.
   */
  #look(): void {
    const { now, locale } = this;
    this.#view = undefined;
    try {
      const answer = countdownAnswer(this, this.data, locale);
      this.#answer = answer;
      if (!isProblem(answer)) this.#view = countdownView(answer.facts, now, locale);
    } catch (cause) {
      this.#answer = { code: 'not-shown', message: words(locale).failed, cause };
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const answer = this.#answer;
    if (changed.get('state') === 'before' && this.state === 'day' && !this.#hasReached) {
      this.#hasReached = true;
      if (answer && 'facts' in answer) {
        this.dispatchEvent(new CountdownReachedEvent(answer.facts.date));
      }
    }
    if (!this.#isTick && this.isConnected) this.#watch();
  }

  protected override content(): TemplateResult | Problem {
    const answer = this.#answer as CountdownAnswer | Problem;
    return this.#view && 'facts' in answer
      ? this.#template(answer, this.#view)
      : (answer as Problem);
  }

  /** Reads the clock again, since the day to count to may have changed. */
  #watch(): void {
    const dueOf = (): number | undefined => this.#view?.nextChange;
    this.#stopClock?.();
    this.#stopClock = undefined;
    if (dueOf() === undefined) return;
    this.#stopClock = watchClock((now) => {
      this.now = now;
      this.#isTick = true;
      this.performUpdate();
      this.#isTick = false;
      return dueOf();
    }, dueOf());
  }

  #template({ label, provenance }: CountdownAnswer, view: CountdownView): TemplateResult {
    const mark = badge(provenance?.status, this.locale);
    return html`<div
        class=${view.state}
        role="timer"
        aria-live="off"
        aria-label=${[label, view.spoken].filter(Boolean).join('. ')}
      >
        ${
          label || mark !== nothing
            ? html`<p part="label" class="label">${label ?? ''}${mark}</p>`
            : nothing
        }
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
          ${view.past ? html`<p part="past" class="detail">${view.past}</p>` : nothing}
        </div>
      </div>
      <p class="hidden" role="status">${view.announcement}</p>
      ${
        provenance
          ? html`<p part="source" class="note">${sourceLine(provenance, this.locale)}</p>`
          : nothing
      }`;
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
