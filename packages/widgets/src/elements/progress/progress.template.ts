import type { Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { listItems } from '../../shared/list-items.js';
import { percent } from '../../shared/percent.js';
import { badge, sourceLine } from '../../shared/provenance.js';
import type { ProgressAnswer } from './progress.facts.js';
import { marks } from './progress.marks.js';
import { progressView } from './progress.view.js';

/** Before the words of a status, hidden from screen readers. */
const signs = {
  met: '✓',
  'on-track': '▲',
  behind: '▼',
  missed: '✕',
  'not-started': '○',
  'in-progress': '◐',
  'no-data': '–',
};

/** Figures, status, bar, facts and source of a target. */
export function progressTemplate(
  { facts, provenance }: ProgressAnswer,
  locale: Language,
): TemplateResult {
  const view = progressView(facts, locale);
  const { status, scale, share } = view;
  const items = view.facts.map(({ term, value, kind }) => ({
    text: `${term}: ${value}`,
    className: kind,
  }));
  return html`<p class="head">
      <span part="label" id="label">${view.label}</span>${badge(provenance.status, locale)}
      <span part="state" class="state ${status}" data-sign=${signs[status]}
        >${view.statusText}</span
      >
    </p>
    <p part="value" class="value">
      <b class=${scale.now === undefined ? 'none' : nothing}>${view.figure}</b
      >${` ${view.context} `}<span class="share">${share}</span>
    </p>
    <div
      part="track"
      role="progressbar"
      aria-labelledby="label"
      aria-valuemin="0"
      aria-valuemax=${scale.most}
      aria-valuenow=${scale.now ?? nothing}
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
        ${marks(view.marks)}
      </svg>
    </div>
    <ul part="facts">
      ${listItems(items)}
    </ul>
    <p part="source" class="note">${sourceLine(provenance, locale)}</p>`;
}
