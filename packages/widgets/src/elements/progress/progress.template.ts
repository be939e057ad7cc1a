import type { Locale } from '@thidua/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
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

/** Figures, status, bar and facts of a target. */
export function progressTemplate(facts: ProgressFacts, locale: Locale): TemplateResult {
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
  </div>`;
}
