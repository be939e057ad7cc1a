import type { Language } from '@thidua/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { tableBehind } from '../../shared/data-table.js';
import { percent } from '../../shared/percent.js';
import { badge, sourceLine, type Provenance } from '../../shared/provenance.js';
import { bottom, top, type Drawing, type Point } from './index-panel.drawing.js';
import { indexPanelWords, type IndexPanelWords } from './index-panel.messages.js';
import type { IndexPanelView, IndexView } from './index-panel.view.js';

/** What the whole element is drawn from. */
export interface IndexPanelState {
  view: IndexPanelView;
  provenance: Required<Provenance>;
  takeAway: unknown;
}

const [above, below] = [-9, 19];
const radius = 4;
/** Lines of text under the drawing, in pixels from above. */
const yearsAt = 122;
const ranksAt = 140;
/** The hatching of gaps: strokes so many pixels apart. */
const hatch = 8;

function pointTemplate(point: Point, label: string): TemplateResult {
  const { x, y, isDerived, isLast, isBelow, label: room } = point;
  const look = `label ${room}${isLast ? ' last' : ''}`;
  return svg`<circle class=${isDerived ? 'hollow' : ''} cx=${percent(x)} cy=${y} r=${radius} />${
    room === 'never'
      ? nothing
      : svg`<text class=${look} x=${percent(x)} y=${y + (isBelow ? below : above)}>${label}</text>`
  }`;
}

/** Strokes across the height of a gap. */
const gapTemplate = ({ x, width }: Drawing['gaps'][number]): TemplateResult[] =>
  Array.from({ length: (bottom - top) / hatch }, (_, place) => {
    const y = top + place * hatch;
    return svg`<line class="gap" x1=${percent(x)} x2=${percent(x + width)} y1=${y + hatch} y2=${y} />`;
  });

function chartTemplate({ drawing, years, spoken, labelOf }: IndexView): TemplateResult {
  const { gaps = [], breaks = [], lines = [], points = [] } = drawing ?? {};
  return html`<svg
    part="chart"
    class=${drawing ? 'chart' : 'chart flat'}
    role="img"
    aria-label=${spoken}
  >
    ${years.map(({ x }) =>
      drawing
        ? svg`<line class="year" x1=${percent(x)} x2=${percent(x)} y1=${top} y2=${bottom + 12} />`
        : nothing,
    )}
    ${gaps.map(gapTemplate)}
    ${breaks.map((x) => svg`<line class="break" x1=${percent(x)} x2=${percent(x)} y1="8" y2=${bottom + 12} />`)}
    ${lines.map(
      ({ from, to }) =>
        svg`<line class="value" x1=${percent(from.x)} y1=${from.y} x2=${percent(to.x)} y2=${to.y} />`,
    )}
    ${points.map((point) => pointTemplate(point, labelOf(point.value)))}
    <g class="under">
      ${years.map(
        ({ x, year, rank, of }) =>
          svg`<text class="at" x=${percent(x)} y=${yearsAt}>${year}</text><text x=${percent(x)} y=${ranksAt}><tspan class="last">${rank}</tspan>${of}</text>`,
      )}
    </g>
  </svg>`;
}

const indexTemplate = (index: IndexView, words: IndexPanelWords): TemplateResult =>
  html`<li part="index">
    <div class="words">
      <p class="code">${index.code}</p>
      <p class="note">${index.name}</p>
      <p class="figure">
        <b class=${index.drawing ? '' : 'none'}>${index.value}</b>${' '}<span class="note"
          >${index.about}</span
        >
      </p>
      ${index.change ? html`<p class="change">${index.change}</p>` : nothing}
      ${index.drawing ? nothing : html`<p class="change">${words.onlyRanks}</p>`}
    </div>
    ${chartTemplate(index)}
  </li>`;

function legendTemplate(
  { hasGaps, hasBreaks, hasDerived }: IndexPanelView,
  words: IndexPanelWords,
): TemplateResult {
  const item = (mark: TemplateResult, text: string): TemplateResult =>
    html`<li>
      <svg class="mark" width="20" height="14" aria-hidden="true">${mark}</svg> ${text}
    </li>`;
  return html`<ul part="legend" class="legend" role="list">
    ${item(svg`<circle cx="10" cy="7" r=${radius} />`, words.published)}
    ${hasDerived ? item(svg`<circle class="hollow" cx="10" cy="7" r=${radius} />`, words.derived) : nothing}
    ${hasGaps ? item(svg`<line class="gap" x1="2" x2="18" y1="13" y2="5" /><line class="gap" x1="2" x2="18" y1="8" y2="0" />`, words.gap) : nothing}
    ${hasBreaks ? item(svg`<line class="break" x1="10" x2="10" y2="14" />`, words.rules) : nothing}
  </ul>`;
}

/** The sentence, what the marks mean, each index with its drawing, the table and the source. */
export function indexPanelTemplate(
  { view, provenance, takeAway }: IndexPanelState,
  locale: Language,
): TemplateResult {
  const words = indexPanelWords(locale);
  return html`<div class="frame">
    <p part="title" class="title">${view.heading}${badge(provenance.status, locale)}</p>
    <p part="told">${view.told}</p>
    ${legendTemplate(view, words)}
    <ul class="indices" role="list">
      ${view.indices.map((index) => indexTemplate(index, words))}
    </ul>
    ${tableBehind(words.table, view.table)}${takeAway}
    <p part="source" class="note">${sourceLine(provenance, locale)}</p>
  </div>`;
}
