import {
  observationAt,
  parseCivilDate,
  progressAt,
  targetProgress,
  type CivilDate,
  type DataStatus,
  type Locale,
  type Scoreboard,
} from '@thidua/core';
import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Problem } from '../../shared/error-event.js';
import { provenanceLine, type Provenance } from '../../shared/provenance.js';
import { ThiduaElement } from '../../shared/thidua-element.js';
import { progressWords } from './progress.messages.js';
import { progressStyles } from './progress.styles.js';
import { progressView, type ProgressFacts } from './progress.view.js';

const icons = {
  met: '✓',
  'on-track': '▲',
  behind: '▼',
  missed: '✕',
  'not-started': '○',
  'in-progress': '◐',
  'no-data': '–',
};

const markLine = (kind: string, at: string): TemplateResult =>
  svg`<line part="${kind}-mark" class=${kind} x1=${at} x2=${at} y1="0" y2="100%"/>`;

/**
 * How far a target is: figures, bar, status in words, source and date. From attributes, or from a
 * scoreboard with `target-id`.
 *
 * @tag thidua-progress
 * @csspart label - what is counted
 * @csspart value - the main figure
 * @csspart state - the status of the target, in words
 * @csspart track - the whole way, from nothing to the target
 * @csspart bar - the part that is done; its width is the share of the target
 * @csspart baseline-mark - where it stood at the start
 * @csspart expected-mark - where an even pace would be
 * @csspart facts - figures under the bar
 */
export class ThiduaProgress extends ThiduaElement {
  static override styles = [...super.styles, progressStyles];

  static override properties: PropertyDeclarations = {
    targetId: { attribute: 'target-id' },
    value: { type: Number },
    baseline: { type: Number },
    target: { type: Number },
    unit: {},
    label: {},
    start: {},
    deadline: {},
    direction: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    status: {},
  };

  /** Which target of the scoreboard; its first where not given. */
  declare targetId: string | undefined;
  /** The value reached; without it there is no data. */
  declare value: number | undefined;
  /** Where it stood at the start. */
  declare baseline: number | undefined;
  /** The value to reach. */
  declare target: number | undefined;
  /** What is counted, such as `xã`. */
  declare unit: string | undefined;
  /** What the target is. */
  declare label: string | undefined;
  /** First day of the period; 1 January of the deadline's year where not given. */
  declare start: string | undefined;
  /** Last day of the period, `2023-12-31` or `31/12/2023`. */
  declare deadline: string | undefined;
  /** `decrease` where lower is better. */
  declare direction: 'increase' | 'decrease' | undefined;
  /** Who published the value. */
  declare source: string | undefined;
  /** Address of the source; only `http:`, `https:` and relative ones are linked. */
  declare sourceUrl: string | undefined;
  /** Status of the value; `illustrative` is shown as a badge. */
  declare status: DataStatus | undefined;

  protected override content(): TemplateResult | Problem {
    const { data, locale } = this;
    const found = data ? this.#fromScoreboard(data, locale) : this.#fromAttributes(locale);
    return 'code' in found ? found : this.#template(found.facts, found.provenance, locale);
  }

  #fromScoreboard(
    scoreboard: Scoreboard,
    locale: Locale,
  ): { facts: ProgressFacts; provenance: Provenance } | Problem {
    const { targetId } = this;
    const target = targetId
      ? scoreboard.targets.find(({ id }) => id === targetId)
      : scoreboard.targets[0];
    if (!target) return this.#invalid(locale, 'unknown-target', 'target-id', targetId);
    const asOf = this.#date('asOf') ?? scoreboard.asOf;
    const observation = observationAt(target, asOf);
    const shown = observation ?? target.baseline ?? target.goal;
    return {
      facts: {
        label: target.title[locale],
        unit: target.unit[locale],
        // What was published is shown as published; another day is computed.
        progress: asOf === target.progress.asOf ? target.progress : progressAt(target, asOf),
        isUp: target.direction === 'increase',
        goal: target.goal,
        baseline: target.baseline,
        observation,
        deadline: target.deadline,
      },
      provenance: {
        source: shown.source,
        asOf: shown.asOf,
        status: scoreboard.status,
        basis: shown === observation ? target.source : undefined,
      },
    };
  }

  #fromAttributes(locale: Locale): { facts: ProgressFacts; provenance: Provenance } | Problem {
    const { value, target, baseline, direction, source, sourceUrl: url, status } = this;
    for (const name of ['value', 'target', 'baseline'] as const) {
      const number = this[name];
      if (number == null ? name === 'target' : !Number.isFinite(number)) {
        return this.#invalid(locale, 'not-a-number', name, this.getAttribute(name));
      }
    }
    for (const name of ['deadline', 'start', 'asOf'] as const) {
      if (this[name] && !this.#date(name)) {
        return this.#invalid(locale, 'not-a-date', name === 'asOf' ? 'as-of' : name, this[name]);
      }
    }
    const goal = target as number;
    const deadline = this.#date('deadline');
    // Emulation years are calendar years, so a deadline implies a start unless one is given.
    const start = this.#date('start') ?? (deadline && `${deadline.slice(0, 4)}-01-01`);
    const asOf = this.#date('asOf');
    const progress = targetProgress({
      goal,
      actual: value ?? undefined,
      baseline: baseline ?? undefined,
      direction,
      // A value without a date cannot be early or late: then nothing is judged by time.
      ...(asOf && { start, deadline }),
      asOf: asOf ?? '',
    });
    return {
      facts: {
        label: this.label ?? progressWords[locale].target,
        unit: this.unit ?? '',
        progress,
        isUp: direction !== 'decrease',
        goal: { value: goal },
        baseline: baseline == null ? undefined : { value: baseline, asOf: start ?? '' },
        deadline,
      },
      provenance: {
        source: source ? { title: { vi: source, en: source }, url: url ?? undefined } : undefined,
        asOf,
        status: status ?? undefined,
      },
    };
  }

  #date(name: 'asOf' | 'deadline' | 'start'): CivilDate | undefined {
    const read = parseCivilDate(this[name] ?? '');
    return read.ok ? read.value : undefined;
  }

  #invalid(locale: Locale, code: string, name: string, received: unknown): Problem {
    const message = `${progressWords[locale].invalid}: ${name}="${String(received ?? '')}"`;
    return { code, message, cause: received };
  }

  #template(facts: ProgressFacts, provenance: Provenance, locale: Locale): TemplateResult {
    const view = progressView(facts, locale);
    const { status, goal, progress } = { ...view, ...facts };
    const percent = (share: number): string => `${+(share * 100).toFixed(4)}%`;
    const now = progress.actual;
    return html`<div>
        <p class="head">
          <span part="label" id="label">${view.label}</span>
          <span part="state" class="state ${status}"
            ><span aria-hidden="true">${icons[status]}</span> ${view.statusText}</span
          >
        </p>
        <p part="value" class="value">
          <b class=${now === undefined ? 'none' : ''}>${view.figure}</b> ${view.context}
          <span class="share">${view.share}</span>
        </p>
        <div
          part="track"
          class="track"
          role="progressbar"
          aria-labelledby="label"
          aria-valuemin="0"
          aria-valuemax=${goal.value}
          aria-valuenow=${now === undefined ? nothing : Math.min(Math.max(now, 0), goal.value)}
          aria-valuetext=${view.valueText}
        >
          <svg aria-hidden="true">
            <rect class="rail" y="4" width="100%" height="12" rx="2" />
            <rect
              part="bar"
              class="bar ${status}"
              y="4"
              width=${percent(view.width)}
              height="12"
              rx="2"
            />
            ${view.marks.map(({ kind, at }) => markLine(kind, percent(at)))}
          </svg>
        </div>
        <dl part="facts">
          ${view.facts.map(
            ({ term, value, kind }) =>
              html`<div>
                <dt>
                  ${kind ? html`<svg aria-hidden="true">${markLine(kind, '50%')}</svg>` : nothing}${term}:
                </dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
      </div>
      ${provenanceLine(provenance, locale)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thidua-progress': ThiduaProgress;
  }
}
