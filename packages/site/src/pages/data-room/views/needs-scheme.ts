import { html, type TemplateResult } from 'lit';
import type { Deeds, Shown } from '../model/shown.js';
import { roomWords } from '../words.js';

/** That there is nothing to hold figures against, and what to do about it. */
export function needsSchemeView({ locale }: Shown, deeds: Deeds): TemplateResult {
  const words = roomWords[locale];
  return html`<div class="notice">
    <p>${words.needsScheme}</p>
    <p>${words.needsForm}</p>
    <p>
      <button type="button" @click=${() => deeds.trySample('form')}>${words.samples.form}</button>
    </p>
  </div>`;
}
