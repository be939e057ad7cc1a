import { html, nothing, type TemplateResult } from 'lit';
import type { Deeds, Shown } from '../model/shown.js';
import { movesAtOnce, type Compared, type Comparison } from '../worker/protocol.js';
import { roomWords } from '../words.js';

/** Who moved, and by which criterion, as a table. */
export function comparisonView(
  compared: Compared,
  { warning, rows, count, figures, unchanged }: Comparison,
  caption: string,
  { locale }: Shown,
  deeds: Deeds,
): TemplateResult {
  const rest = count - rows.length;
  const words = roomWords[locale];
  const { locality, rank, score, why } = words.compareColumns;
  return html`${warning === undefined ? nothing : html`<p class="notice">${warning}</p>`}
    ${figures.added + figures.changed + figures.gone > 0 ? html`<p>${words.figures(figures)}</p>` : nothing}
    <div class="room-wide" tabindex="0" role="region" aria-label=${caption}>
      <table class="room-table">
        <thead>
          <tr>
            ${[locality, rank, score, why].map((text) => html`<th scope="col">${text}</th>`)}
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
