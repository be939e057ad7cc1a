import { html, nothing, type TemplateResult } from 'lit';
import type { Deeds, Shown } from '../model/shown.js';
import { roomWords } from '../words.js';
import { unscored } from './scores.js';

/** What moved since the last publication, and by which criterion. */
export function comparePanel(shown: Shown, deeds: Deeds): TemplateResult {
  const words = roomWords[shown.locale];
  const scored = shown.studied?.scored;
  if (!scored) return unscored(shown, deeds);
  const { comparison } = scored;
  if (!comparison) return html`<p>${words.compareLead}</p>`;
  const { title, warning, rows, unchanged } = comparison;
  const { locality, rank, score, why } = words.compareColumns;
  return html`<p>${words.compareWith(title)}</p>
    ${warning === undefined ? nothing : html`<p class="notice">${warning}</p>`}
    ${
      rows.length === 0
        ? html`<p>${words.sameAsBefore}</p>`
        : html`<div
              class="room-wide"
              tabindex="0"
              role="region"
              aria-label=${words.compareWith(title)}
            >
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
            ${unchanged > 0 ? html`<p class="hint">${words.unchanged(unchanged)}</p>` : nothing}`
    }`;
}
