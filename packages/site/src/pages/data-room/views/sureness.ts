import { formatNumber } from '@thidua/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Deeds, Shown } from '../model/shown.js';
import type { Scored } from '../worker/protocol.js';
import { roomWords } from '../words.js';

/** How the column of rank intervals came about; or the button by which long work is begun. */
export function surenessView(
  { sureness, progress, locale }: Shown,
  { sureness: { runs, isLong } }: Scored,
  deeds: Deeds,
): TemplateResult {
  const words = roomWords[locale].sureness;
  if (runs === 0) return html``;
  if (sureness) {
    const share = `${formatNumber(sureness.share * 100, locale)}%`;
    return html`<p class="hint measure">
      ${words.how(formatNumber(sureness.runs, locale), share)} ${isLong ? words.fewer : nothing}
    </p>`;
  }
  return isLong && progress?.does !== 'trying'
    ? html`<p class="room-sure">
        <button type="button" @click=${() => deeds.findSureness()}>${words.find}</button>
        <span class="hint">${words.long(formatNumber(runs, locale))}</span>
      </p>`
    : html``;
}
