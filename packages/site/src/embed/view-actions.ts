import { builderAddress, viewAddress } from './addresses.js';
import type { View } from './view.js';
import { html, nothing, type Html } from '../template.js';
import { viewWords } from './words.js';

/** Below an element: send somebody the very view, or put it on another site. */
export function viewActions(view: View, isAlone = false): Html {
  const words = viewWords[view.locale];
  return html`<p class="view-actions" data-noun="${view.noun}" data-id="${view.id}">
    <button
      type="button"
      hidden
      data-done="${words.linkCopied}"
      data-failed="${words.linkNotCopied}"
    >
      ${words.copyLink}
    </button>
    ${!isAlone ? html`<a href="${viewAddress(view)}" data-to="view">${words.openAlone}</a>` : nothing}
    <a href="${builderAddress(view)}" data-to="builder">${words.embedThis}</a>
    <span role="status"></span>
  </p>`;
}
