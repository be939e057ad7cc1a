import { formatDate, type Locale, type PartialDate, type Source } from '@thidua/core';
import { html, nothing, type Html } from '@thidua/site/parts';
import { siteText } from '../words.js';

/** The name of a source, linked where the content has an address. */
export function sourceName({ title, reference, section, url }: Source, locale: Locale): Html {
  const name = [title[locale], reference, section].filter(Boolean).join(', ');
  return url ? html`<a href="${url}">${name}</a>` : html`${name}`;
}

/** Several sources of one list, below it. */
export function sourcesLine(sources: readonly Source[], locale: Locale): Html {
  return html`<p class="source">
    ${siteText[locale].source}:
    ${sources.map((source, index) => html`${index > 0 ? '; ' : nothing}${sourceName(source, locale)}`)}
  </p>`;
}

/** Source and date, as shown under every figure. */
export function sourceLine(source: Source, asOf: PartialDate | undefined, locale: Locale): Html {
  const date = asOf && ` · ${formatDate(asOf, locale)}`;
  return html`<p class="source">
    ${siteText[locale].source}: ${sourceName(source, locale)}${date}
  </p>`;
}
