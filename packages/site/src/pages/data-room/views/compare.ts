import { html, type TemplateResult } from 'lit';
import type { Deeds, Shown } from '../model/shown.js';
import { roomWords } from '../words.js';
import { comparisonView } from './comparison.js';
import { unscored } from './scores.js';

/** What moved since the last publication, and by which criterion. */
export function comparePanel(shown: Shown, deeds: Deeds): TemplateResult {
  const words = roomWords[shown.locale];
  const scored = shown.studied?.scored;
  if (!scored) return unscored(shown, deeds);
  const { comparison } = scored;
  if (!comparison) return html`<p>${words.compareLead}</p>`;
  const caption = words.compareWith(comparison.title);
  return html`<p>${caption}</p>
    ${
      comparison.rows.length === 0
        ? html`<p>${words.sameAsBefore}</p>`
        : comparisonView('comparison', comparison, caption, shown, deeds)
    }`;
}
