import { formatNumber, type Locale } from '@thidua/core';
import {
  html,
  nothing,
  type Html,
  type Page,
  type PageContext,
  type Part,
} from '@thidua/site/parts';
import { withCode } from '../element/with-code.js';
import type { ApiEntry } from '../../documents.js';
import { filterForm } from '../../elements/filter-form.js';
import { routes } from '../../routes.js';
import { siteText } from '../../words.js';
import { docsText } from './words.js';

/** What the engine exports, to be searched by name and by words. */
export function apiPage(api: readonly ApiEntry[] | undefined, { locale }: PageContext): Page {
  const words = docsText[locale].api;
  const { pages } = siteText[locale];
  const groups = (['value', 'type'] as const).map((kind) => ({
    title: kind === 'value' ? words.values : words.types,
    entries: api?.filter((entry) => entry.kind === kind) ?? [],
  }));
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
      ${filterForm(words.filter)}
      ${groups.map(
        ({ title, entries }) =>
          html`<section class="api-group">
            <h2>${title}</h2>
            ${entries.map((entry) => entryOf(entry, locale))}
          </section>`,
      )}
    </div>`,
  };
}

/** A paragraph of a comment, or a list where its lines begin with a dash. */
function proseOf(text: string): Part {
  if (text.trim() === '') return nothing;
  const [lead = '', ...items] = text.split(/^ ?- /m);
  return [
    lead.trim() === '' ? nothing : html`<p class="measure">${withCode(lead)}</p>`,
    items.length === 0
      ? nothing
      : html`<ul class="measure">
          ${items.map((item) => html`<li>${withCode(item)}</li>`)}
        </ul>`,
  ];
}

function entryOf(entry: ApiEntry, locale: Locale): Html {
  const words = docsText[locale].api;
  const { name, signature, text, parameters, throws, examples } = entry;
  const list = (title: string, items: readonly string[]): Html | typeof nothing =>
    items.length === 0
      ? nothing
      : html`<h4 lang="${locale}">${title}</h4>
          <ul>
            ${items.map((item) => html`<li>${withCode(item)}</li>`)}
          </ul>`;
  return html`<div class="api-entry" id="${name}" lang="en">
    <h3><a href="#${name}">${name}</a></h3>
    <pre tabindex="0"><code>${signature}</code></pre>
    ${text.split('\n\n').map(proseOf)} ${list(words.parameters, parameters)}
    ${list(words.throws, throws)}
    ${examples.map(
      (example) =>
        html`<h4 lang="${locale}">${words.example}</h4>
          <pre tabindex="0"><code>${example}</code></pre>`,
    )}
  </div>`;
}
