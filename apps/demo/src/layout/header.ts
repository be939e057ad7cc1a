import type { Locale } from '@thidua/core';
import { attributes, html, type Html } from '../html.js';
import { routes, type PageId, type SinglePageId } from '../routes.js';
import { siteText } from '../text/site.js';
import { mark } from './mark.js';
import type { PageContext } from './site.js';

/** Pages of the main navigation, with the pages that belong below them. */
const entries: { page: SinglePageId; holds: PageId[] }[] = [
  { page: 'board', holds: [] },
  { page: 'directive', holds: [] },
  { page: 'localities', holds: ['locality'] },
  { page: 'elements', holds: ['progress', 'leaderboard', 'countdown'] },
  { page: 'embed', holds: ['guide', 'hosts', 'view'] },
  { page: 'scoring', holds: [] },
  { page: 'data', holds: ['openData'] },
];

const otherLocale = { vi: 'en', en: 'vi' } as const satisfies Record<Locale, Locale>;

/** The head of every page: mark, navigation, the same page in the other language, and whose site it is not. */
export function header({ page, address, locale }: PageContext): Html {
  const words = siteText[locale];
  const other = otherLocale[locale];
  return html`<header class="site-header">
    <div class="site-header-inner">
      <a class="brand" href="${routes.board[locale]}">${mark}<span>${words.name}</span></a>
      <nav aria-label="${words.navigation}">
        <ul>
          ${entries.map((entry) => {
            const current = entry.page === page ? 'page' : entry.holds.includes(page) && 'true';
            return html`<li>
              <a href="${routes[entry.page][locale]}" ${attributes({ 'aria-current': current })}
                >${words.pages[entry.page]}</a
              >
            </li>`;
          })}
        </ul>
      </nav>
      <a class="language" id="language" href="${address[other]}" hreflang="${other}" lang="${other}"
        >${siteText[other].languageName}</a
      >
    </div>
    <p class="demonstration" id="demonstration">${words.demonstration}</p>
  </header>`;
}
