import type { Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { tableBehind } from '../../shared/data-table.js';
import { badge, sourceLine, type Provenance } from '../../shared/provenance.js';
import type { GroupView, PointsView } from './scorecard.groups.js';
import { diamond, pointsBar, rankStrip } from './scorecard.marks.js';
import { scorecardWords } from './scorecard.messages.js';
import type { ScorecardView } from './scorecard.view.js';

/** Signs before a difference, and the words that say the same. */
const signs = { above: '▲', below: '▼', level: '=' };

function differenceTemplate(view: PointsView, locale: Language): TemplateResult | typeof nothing {
  const { side, difference } = view;
  if (!side) return nothing;
  const words = scorecardWords(locale);
  const said = side === 'level' ? words.level : words[side](difference);
  return html`<span class="difference ${side}"
    ><span aria-hidden="true"
      >${signs[side]}<span class="by"> ${side === 'level' ? '' : difference}</span></span
    ><span class="said">${said}</span></span
  >`;
}

/** Title, bar, points and difference: of a group, and of a criterion. */
const pointsTemplate = (view: PointsView, locale: Language): TemplateResult =>
  html`<span class="what"
      >${view.title}${view.told ? html`<span class="reported">${view.told}</span>` : nothing}</span
    >${
      view.share === undefined && view.medianShare === undefined
        ? html`<span class="drawn"></span>`
        : html`<svg class="drawn" aria-hidden="true">${pointsBar(view)}</svg>`
    }<span class="points"><b>${view.points}</b>${view.of}</span
    >${differenceTemplate(view, locale)}`;

const groupTemplate = (group: GroupView, locale: Language): TemplateResult =>
  group.criteria.length === 0
    ? html`<div part="group" class="row">${pointsTemplate(group, locale)}</div>`
    : html`<details part="group">
        <summary class="row">${pointsTemplate(group, locale)}</summary>
        <ul part="criteria" role="list">
          ${group.criteria.map(
            (criterion) => html`<li class="row">${pointsTemplate(criterion, locale)}</li>`,
          )}
        </ul>
      </details>`;

/** What the marks on the bars are. */
const keyTemplate = (name: string, locale: Language): TemplateResult => {
  const words = scorecardWords(locale);
  return html`<p part="key" class="note key" aria-hidden="true">
    <span
      ><svg width="24" height="20"><rect class="bar" y="6" width="24" height="8" rx="2" /></svg
      >${name}</span
    >
    <span
      ><svg width="6" height="20"><line class="median" x1="3" x2="3" y2="20" /></svg
      >${words.median}</span
    >
    <span><svg width="14" height="20">${diamond('7')}</svg>${words.best}</span>
    <span>▲▼ ${words.difference}</span>
  </p>`;
};

const listTemplate = (
  title: string,
  items: readonly string[],
  kind: 'strengths' | 'weaknesses',
): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<section part=${kind}>
        <p class="h">${title}</p>
        <ul class="reasons ${kind}" role="list">
          ${items.map((text) => html`<li>${text}</li>`)}
        </ul>
      </section>`;

function headTemplate(view: ScorecardView, locale: Language): TemplateResult {
  const { rank } = view;
  const words = scorecardWords(locale);
  return html`<div class="head">
    <p part="score" class="score">
      <span class="label">${view.scoreTitle}</span>
      <b class=${view.hasScore ? nothing : 'gap'}>${view.score}</b
      ><span class="of">${view.of}</span>
    </p>
    ${
      rank
        ? html`<div part="rank" class="place">
            <p>
              <span class="label">${words.rank}</span> <b>${rank.rank}</b>${rank.of}${
                rank.interval ? html`<span class="of"> · ${rank.interval}</span>` : nothing
              }
            </p>
            <svg class="strip" aria-hidden="true">${rankStrip(rank)}</svg>
            <p class="ends" aria-hidden="true"><span>1</span><span>${rank.last}</span></p>
          </div>`
        : nothing
    }
  </div>`;
}

/** What the whole element is drawn from. */
export interface ScorecardState {
  view: ScorecardView;
  provenance: Required<Provenance>;
  takeAway: unknown;
}

/** Score, place, grade with its reason; groups; strengths, weaknesses, gains; the table, the source. */
export function scorecardTemplate(
  { view, provenance, takeAway }: ScorecardState,
  locale: Language,
): TemplateResult {
  const words = scorecardWords(locale);
  const { groups, gains, lines } = view;
  return html`<div class="frame">
    <p part="title" class="title">${view.title}${badge(provenance.status, locale)}</p>
    <p class="note about">${view.about}</p>
    ${headTemplate(view, locale)}
    <ul part="lines" class="lines" role="list">
      ${lines.map(
        ({ text, reason }) =>
          html`<li><b>${text}</b>${text && reason ? ` – ${reason}` : reason}</li>`,
      )}
    </ul>
    <p class="h">${view.groupsTitle}</p>
    ${groups.length > 0 ? keyTemplate(view.name, locale) : nothing}
    <div class="groups">${groups.map((group) => groupTemplate(group, locale))}</div>
    ${view.sum ? html`<p class="note">${view.sum}</p>` : nothing}
    <div class="pair">
      ${listTemplate(words.strengths, view.strengths, 'strengths')}
      ${listTemplate(words.weaknesses, view.weaknesses, 'weaknesses')}
    </div>
    ${
      gains.length > 0
        ? html`<section part="gains" class="gains">
            <p class="h">${words.gains}</p>
            <ul role="list">
              ${gains.map(
                ({ before, gain, after }) => html`<li>${before}<b>${gain}</b>${after}</li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
    ${groups.length > 0 ? tableBehind(words.table, view.table) : nothing}${takeAway}
    <p part="source" class="note">${sourceLine(provenance, locale)}</p>
  </div>`;
}
