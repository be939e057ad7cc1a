import { html } from '../../template.js';
import type { Page, PageContext } from '../../document/site.js';
import { siteWords } from '../../document/words.js';

/** What stands where there is no page. */
export function missingPage({ site, locale }: PageContext): Page {
  const { missing, missingLead } = siteWords[locale];
  return {
    title: missing,
    description: missingLead,
    main: html`<div class="page">
      <header class="page-head">
        <h1>${missing}</h1>
        <p class="lead">${missingLead}</p>
      </header>
      <ul>
        ${site.navigation.map(
          ({ address, name }) => html`<li><a href="${address[locale]}">${name[locale]}</a></li>`,
        )}
      </ul>
    </div>`,
  };
}
