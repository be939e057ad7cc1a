import { formatNumber, type Locale } from '@thidua/core';
import { html, type Html, type Page, type PageContext } from '@thidua/site/parts';
import type { ApiEntry } from '../../documents.js';
import { filterForm } from '../../elements/filter-form.js';
import { withContents } from '../../elements/sections.js';
import { routes } from '../../routes.js';
import { siteText } from '../../words.js';
import { withCode } from '../element/with-code.js';
import { apiEntry } from './api-entry.js';
import { docsText } from './words.js';

/** What the packages for developers export, to be searched by name and by words. */
export function apiPage(api: readonly ApiEntry[] | undefined, { locale }: PageContext): Page {
  const words = docsText[locale].api;
  const { pages } = siteText[locale];
  const groups = groupsOf(api ?? [], locale);
  const sections = [{ id: 'load', title: words.load.title }, ...groups];
  return {
    title: pages.api,
    description: words.description,
    main: html`<div class="page doc api">
      <header class="page-head">
        <h1>${pages.api}</h1>
        <p class="lead">
          ${api ? words.lead(formatNumber(api.length, locale)) : docsText[locale].missing}
        </p>
        <p><a href="${routes.docs[locale]}">${pages.docs}</a></p>
      </header>
      ${withContents(
        sections,
        html`${filterForm(words.filter)} ${loading(locale)}
        ${groups.map(
          ({ id, title, entries }) =>
            html`<section class="api-group">
              <h2 id="${id}">${title}</h2>
              ${entries.map((entry) => apiEntry(entry, locale))}
            </section>`,
        )}`,
        locale,
      )}
    </div>`,
  };
}

interface ApiGroup {
  id: string;
  title: string;
  entries: readonly ApiEntry[];
}

/** What is imported from one place, functions and values before types. */
function groupsOf(api: readonly ApiEntry[], locale: Locale): ApiGroup[] {
  const { values, types } = docsText[locale].api;
  return [...new Set(api.map(({ from }) => from))].flatMap((from) =>
    (['value', 'type'] as const).flatMap((kind) => {
      const entries = api.filter((entry) => entry.from === from && entry.kind === kind);
      const title = `${from}: ${kind === 'value' ? values : types}`;
      const id = `${from.replace('@thidua/', '').replace('/', '-')}-${kind}s`;
      return entries.length === 0 ? [] : [{ id, title, entries }];
    }),
  );
}

/** What is imported, or put on a page, for what it does. */
function loading(locale: Locale): Html {
  const { load } = docsText[locale].api;
  return html`<section class="api-load" aria-labelledby="load">
    <h2 id="load">${load.title}</h2>
    <dl class="api-ways">
      ${load.ways.map(
        ([code, meaning = '']) =>
          html`<div>
            <dt><code>${code}</code></dt>
            <dd>${withCode(meaning)}</dd>
          </div>`,
      )}
    </dl>
    <p>
      <a href="${routes.elements[locale]}">${siteText[locale].pages.elements}</a>:
      ${docsText[locale].elements}
    </p>
  </section>`;
}
