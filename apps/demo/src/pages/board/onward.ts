import type { Locale } from '@thidua/core';
import { html, type Html } from '@thidua/site/parts';
import { routes } from '../../routes.js';
import { boardText } from './words.js';
import { siteText } from '../../words.js';

/** For whom the site is besides its readers, and where each of them begins. */
const ways = [
  ['officers', routes.dataRoom],
  ['editors', routes.embed],
  ['developers', routes.elements],
  ['provinces', routes.dataRoom],
] as const;

/** Where a reader of the board may want to go next. */
export function onward(locale: Locale): Html {
  const { onwardTitle, onward: leads, waysTitle, ways: told } = boardText[locale];
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
    <h2 class="ways-title">${waysTitle}</h2>
    <ul class="element-list ways">
      ${ways.map(
        ([who, address]) =>
          html`<li>
            <h3><a href="${address[locale]}">${told[who].title}</a></h3>
            <p>${told[who].lead}</p>
          </li>`,
      )}
    </ul>
  </nav>`;
}
