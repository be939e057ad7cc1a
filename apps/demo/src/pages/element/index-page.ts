import { html, nounNames, nouns, type Page, type PageContext } from '@thidua/site/parts';
import { routes } from '../../routes.js';
import { paletteText } from '../palette/words.js';
import { elementPageText } from './words.js';
import { siteText } from '../../words.js';

/** All elements, each with what it is for. */
export function elementsPage({ locale }: PageContext): Page {
  const words = elementPageText[locale];
  const { pages } = siteText[locale];
  return {
    title: pages.elements,
    description: words.indexDescription,
    main: html`<div class="page">
      <header class="page-head">
        <h1>${pages.elements}</h1>
        <p class="lead">${words.indexLead}</p>
        <p>
          <a href="${routes.docs[locale]}">${pages.docs}</a> ·
          <a href="${routes.api[locale]}">${pages.api}</a>
        </p>
      </header>
      <ul class="element-list">
        ${nouns.map(
          (noun) =>
            html`<li>
              <h2><a href="${routes[noun][locale]}">${nounNames[locale][noun]}</a></h2>
              <p class="tag"><code>&lt;thidua-${noun}&gt;</code></p>
              <p>${words.lead[noun]}</p>
            </li>`,
        )}
        <li>
          <h2><a href="${routes.palette[locale]}">${pages.palette}</a></h2>
          <p>${paletteText[locale].description}</p>
        </li>
      </ul>
    </div>`,
  };
}
