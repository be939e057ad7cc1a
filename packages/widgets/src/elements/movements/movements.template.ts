import type { Language } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import { tableBehind } from '../../shared/data-table.js';
import { percent } from '../../shared/percent.js';
import { badge, sourceLine, type Provenance } from '../../shared/provenance.js';
import { isWebLink } from '../../shared/web-link.js';
import { movementsWords, type MovementState } from './movements.messages.js';
import type { MovementsView, MovementView, Span } from './movements.view.js';

/** Before the words of a state, hidden from screen readers. */
const signs: Record<MovementState, string> = { running: '●', ahead: '○', ended: '■', undated: '' };

/** What the whole element is drawn from. */
export interface MovementsState {
  view: MovementsView;
  provenance: Required<Provenance>;
  takeAway: unknown;
}

/** The years of a movement on the scale of all, and the day that is looked at. */
const barTemplate = ({ from, to }: Span, day: number): TemplateResult =>
  html`<svg class="years" aria-hidden="true">
    <rect class="rail" y="7" width="100%" height="2" />
    <rect class="bar" x=${percent(from)} y="3" width=${percent(to - from)} height="10" rx="2" />
    <line class="halo" x1=${percent(day)} x2=${percent(day)} y2="16" />
    <line x1=${percent(day)} x2=${percent(day)} y2="16" />
  </svg>`;

function movementTemplate(
  { name, kind, period, state, stateText, otherNames, source, origin, span }: MovementView,
  day: number,
  locale: Language,
): TemplateResult {
  return html`<li part="movement" class=${state}>
    <div>
      <p class="name">${name}</p>
      <p class="facts">
        ${kind} · ${state === 'undated' ? nothing : html`${period} · `}<span
          class="state"
          data-sign=${signs[state]}
          >${stateText}</span
        >
      </p>
      ${
        origin || otherNames
          ? html`<p class="note">
              ${origin && source.url && isWebLink(source.url) ? html`<a href=${source.url} rel="noopener">${origin}</a>` : origin}${origin && otherNames ? ' · ' : ''}${otherNames ? `${movementsWords(locale).otherNames}: ${otherNames}` : ''}
            </p>`
          : nothing
      }
    </div>
    ${span ? barTemplate(span, day) : nothing}
  </li>`;
}

/** The sentence, how many of each state, the movements by area, the table and the source. */
export function movementsTemplate(
  { view, provenance, takeAway }: MovementsState,
  locale: Language,
): TemplateResult {
  const { heading, told, counts, groups, document, scale, table } = view;
  return html`<p part="title" class="title">${heading}${badge(provenance.status, locale)}</p>
    <p part="told">${told}</p>
    <ul part="counts" class="counts" role="list">
      ${counts.map(
        ({ state, label, count }) =>
          html`<li class=${state}>
            <span class="state" data-sign=${signs[state]}>${label}</span> <b>${count}</b>
          </li>`,
      )}
    </ul>
    ${scale ? html`<p class="note">${scale.text}</p>` : nothing}
    ${document ? html`<p class="note">${document}</p>` : nothing}
    ${groups.map(
      ({ heading: area, movements }) =>
        html`${area ? html`<p part="area" class="area" role="heading" aria-level="2">${area}</p>` : nothing}
          <ul class="movements" role="list">
            ${movements.map((movement) => movementTemplate(movement, scale?.day ?? 0, locale))}
          </ul>`,
    )}
    ${tableBehind(movementsWords(locale).table, table)}${takeAway}
    <p part="source" class="note">${sourceLine(provenance, locale)}</p>`;
}
