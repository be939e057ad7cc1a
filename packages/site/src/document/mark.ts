import { html } from '../template.js';

/** The site's mark: steps that rise, and a sun at the height of the last one. */
export const mark = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <rect class="mark-ground" width="32" height="32" rx="6" />
  <path class="mark-steps" d="M6 26v-5h5v-4h5v-4h5V9h5v17z" />
  <circle class="mark-sun" cx="10" cy="10" r="4" />
</svg>`;
