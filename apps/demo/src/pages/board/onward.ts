import type { Locale } from '@thidua/core';
import { html, type Html } from '@thidua/site/parts';
import { routes } from '../../routes.js';
import { boardText } from './words.js';
import { siteText } from '../../words.js';

/** Where a reader of the board may want to go next. */
export function onward(locale: Locale): Html {
  const { onwardTitle, onward: leads } = boardText[locale];
  return html`<nav class="onward" aria-label="${onwardTitle}">
    <ul class="element-list">
      ${(['directive', 'localities', 'openData'] as const).map(
        (page) =>
          html`<li>
            <h2><a href="${routes[page][locale]}">${siteText[locale].pages[page]}</a></h2>
            <p>${leads[page]}</p>
          </li>`,
      )}
    </ul>
  </nav>`;
}
