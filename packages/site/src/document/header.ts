import type { Locale } from '@thidua/core';
import { html, nothing, type Html } from '../template.js';
import { routes } from '../routes.js';
import { mark } from './mark.js';
import type { NavigationEntry, PageContext } from './site.js';
import { siteWords } from './words.js';

const otherLocale = { vi: 'en', en: 'vi' } as const satisfies Record<Locale, Locale>;

/**
 * The head of every page: mark, navigation, the same page in the other language, and the site's own
 * line. On a phone the navigation is a popover, which needs no script; where a browser knows none, or
 * has the room, it stands open.
 */
export function header(context: PageContext): Html {
  const { site, locale } = context;
  const words = siteWords[locale];
  return html`<header class="site-header">
    <div class="site-header-inner">
      <a class="brand" href="${routes.board[locale]}">${mark}<span>${site.name[locale]}</span></a>
      <button class="menu" type="button" popovertarget="navigation">${words.menu}</button>
      <nav id="navigation" popover aria-label="${words.navigation}">
        <ul>
          ${site.navigation.map((entry) => navigationItem(entry, context))}
        </ul>
      </nav>
      ${site.languages.length > 1 ? language(context) : nothing}
    </div>
    ${site.notice ? html`<p class="demonstration" id="demonstration">${site.notice[locale]}</p>` : nothing}
  </header>`;
}

function navigationItem(
  { id, name, address, holds }: NavigationEntry,
  { page, locale }: PageContext,
): Html {
  const current = id === page ? 'page' : holds.includes(page) ? 'true' : nothing;
  return html`<li>
    <a href="${address[locale]}" aria-current=${current}>${name[locale]}</a>
  </li>`;
}

function language({ address, locale }: PageContext): Html {
  const other = otherLocale[locale];
  return html`<a
    class="language"
    id="language"
    href="${address[other]}"
    hreflang="${other}"
    lang="${other}"
    >${siteWords[other].languageName}</a
  >`;
}
