import { html } from '../html.js';
import type { Page } from '../layout/document.js';
import type { PageContext } from '../layout/site.js';
import { routes } from '../routes.js';
import { siteText } from '../text/site.js';

/** What stands where there is no page. */
export function missingPage({ locale }: PageContext): Page {
  const { pages, missingLead } = siteText[locale];
  return {
    title: pages.missing,
    description: missingLead,
    main: html`<div class="page">
      <header class="page-head">
        <h1>${pages.missing}</h1>
        <p class="lead">${missingLead}</p>
      </header>
      <ul>
        ${(['board', 'directive', 'localities', 'elements', 'scoring', 'data'] as const).map(
          (page) => html`<li><a href="${routes[page][locale]}">${pages[page]}</a></li>`,
        )}
      </ul>
    </div>`,
  };
}
