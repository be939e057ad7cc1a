import { html, nothing, type TemplateResult } from 'lit';
import type { Deeds, Shown } from '../model/shown.js';
import { movesAtOnce, type Compared, type Comparison, type Move } from '../worker/protocol.js';
import { roomWords, type RoomWords } from '../words.js';

/** Figures of a row that are read at once; the others are opened. */
const firstFigures = 4;

/** Who moved, and by which criterion, as a table. */
export function comparisonView(
  compared: Compared,
  { warning, rows, count, figures, isWithoutFigures, unchanged }: Comparison,
  caption: string,
  { locale }: Shown,
  deeds: Deeds,
): TemplateResult {
  const rest = count - rows.length;
  const words = roomWords[locale];
  const { locality, rank, score, why, figures: changed } = words.compareColumns;
  // Of other weights every figure is what it was.
  const hasFigures = figures.added + figures.changed + figures.gone > 0;
  const columns = [locality, rank, score, why, ...(hasFigures ? [changed] : [])];
  return html`${warning === undefined ? nothing : html`<p class="notice">${warning}</p>`}
    ${hasFigures ? html`<p>${words.figures(figures)}</p>` : nothing}
    ${isWithoutFigures ? html`<p class="hint">${words.withoutFigures}</p>` : nothing}
    <div class="room-wide" tabindex="0" role="region" aria-label=${caption}>
      <table class="room-table">
        <thead>
          <tr>
            ${columns.map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.name}</th>
                <td>${row.rank}</td>
                <td>${row.score}</td>
                <td>${row.reasons.map((reason) => html`<div>${reason}</div>`)}</td>
                ${hasFigures ? html`<td>${figuresOf(row, words)}</td>` : nothing}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      rest > 0
        ? html`<p>
            <button type="button" @click=${() => deeds.moreMoves(compared)}>
              ${words.more(Math.min(rest, movesAtOnce), rest)}
            </button>
          </p>`
        : nothing
    }
    ${unchanged > 0 ? html`<p class="hint">${words.unchanged(unchanged)}</p>` : nothing}`;
}

/** Which figures of a row are new, others or gone. */
function figuresOf({ figures }: Move, words: RoomWords): TemplateResult {
  const line = ({ kind, text }: Move['figures'][number]): TemplateResult =>
    html`<div class="room-figure" data-kind=${kind}>
      <strong>${words.figureKinds[kind]}</strong> ${text}
    </div>`;
  const rest = figures.slice(firstFigures);
  return html`${figures.slice(0, firstFigures).map(line)}
  ${
    rest.length > 0
      ? html`<details>
          <summary>${words.moreFigures(rest.length)}</summary>
          ${rest.map(line)}
        </details>`
      : nothing
  }`;
}
