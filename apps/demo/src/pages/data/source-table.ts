import { formatDate, type Locale, type Source } from '@thidua/core';
import { addressesNotedOn, sourcePages } from '@thidua/quang-nam';
import { html, nothing, type Html } from '@thidua/site/parts';
import { table } from '../../elements/table.js';
import { dataText } from './words.js';

/** Every source, once, with what a reader finds at its address. */
export function sourceTable(sources: readonly Source[], locale: Locale): Html {
  const words = dataText[locale];
  return html`<p class="measure">${words.addressesNoted(formatDate(addressesNotedOn, locale))}</p>
    ${table({
      caption: words.sourcesTitle,
      isCaptionHidden: true,
      isWordy: true,
      columns: [words.source, words.reference, words.found],
      rows: sources.map(({ title, reference, url }) => [
        title[locale],
        url ? html`<a href="${url}">${reference ?? new URL(url).hostname}</a>` : (reference ?? '–'),
        url ? found(url, locale) : words.noAddress,
      ]),
    })}`;
}

function found(url: string, locale: Locale): Html {
  const words = dataText[locale];
  const page = sourcePages[url];
  if (!page) throw new Error(`Nobody says what is found at ${url}`);
  return html`${page.holds[locale]}
    <small
      >${words.keepers[page.keeper]},
      ${words.forms[page.form]}${
        page.isUnread ? html`. <strong>${words.unread}</strong>` : nothing
      }</small
    >`;
}
