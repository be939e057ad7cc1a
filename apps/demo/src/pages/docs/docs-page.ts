import { html, trustedMarkup, type Page, type PageContext } from '@thidua/site/parts';
import type { SiteDocument } from '../../documents.js';
import { openAllButton, withContents } from '../../elements/sections.js';
import { docRoute, routes } from '../../routes.js';
import { siteText } from '../../words.js';
import { docsText } from './words.js';

/** All documents, and the ways to the references. */
export function docsPage(docs: readonly SiteDocument[], { locale }: PageContext): Page {
  const words = docsText[locale];
  const { pages } = siteText[locale];
  return {
    title: pages.docs,
    description: words.description,
    main: html`<div class="page">
      <header class="page-head">
        <h1>${pages.docs}</h1>
        <p class="lead">${words.lead}</p>
      </header>
      <ul class="element-list">
        ${docs.map(
          (doc) =>
            html`<li lang="${doc.locale}">
              <h2><a href="${docRoute(doc)[locale]}">${doc.title}</a></h2>
            </li>`,
        )}
      </ul>
      <section aria-labelledby="reference">
        <h2 id="reference">${words.more}</h2>
        <p>
          <a href="${routes.api[locale]}">${pages.api}</a><br />
          ${words.api.description}
        </p>
        <p>
          <a href="${routes.elements[locale]}">${pages.elements}</a><br />
          ${words.elements}
        </p>
      </section>
    </div>`,
  };
}

/** One document, as it stands in the repository. */
export function docPage(doc: SiteDocument, { locale }: PageContext): Page {
  const words = docsText[locale];
  const body = html`<article class="doc-body" lang="${doc.locale}">
    ${doc[locale].includes('class="folds"') ? openAllButton(locale) : undefined}
    ${trustedMarkup(doc[locale])}
  </article>`;
  return {
    title: doc.title,
    description: `${doc.title}. ${words.description}`,
    main: html`<div class="page doc">
      <header class="page-head">
        <h1 lang="${doc.locale}">${doc.title}</h1>
        ${
          doc.locale === locale
            ? undefined
            : html`<p class="source">
                ${doc.locale === 'en' ? words.inEnglish : words.inVietnamese}
              </p>`
        }
        <p><a href="${routes.docs[locale]}">${siteText[locale].pages.docs}</a></p>
      </header>
      ${doc.sections.length > 2 ? withContents(doc.sections, body, locale) : body}
    </div>`,
  };
}
