import type { Locale } from '@thidua/core';
import { html, nothing, type Html } from '@thidua/site/parts';
import { declarationOf, type Manifest, type Offer } from '../../manifest.js';
import { elementPageText } from './words.js';
import { withCode } from './with-code.js';
import { vietnameseReference } from './reference.words.js';

/** A description in the page's language; an untranslated one stays English and is marked so. */
function meaning({ description: lines = '' }: Offer, locale: Locale): Html {
  const description = lines.replace(/\s+/g, ' ');
  const translated = locale === 'vi' ? vietnameseReference[description] : description;
  return translated === undefined
    ? html`<span lang="en">${withCode(description)}</span>`
    : withCode(translated);
}

/** The kind of value, if it tells a page's author more than "a text". */
function kindOf({ type }: Offer): string | undefined {
  const kind = type?.text.replace(/ \| undefined$/, '') ?? '';
  return /^(number|boolean|'.*')$/.test(kind) ? kind : undefined;
}

/** Attributes, events, parts and tokens of an element, from its own description. */
export function reference(manifest: Manifest | undefined, tag: string, locale: Locale): Html {
  const words = elementPageText[locale];
  const declaration = declarationOf(manifest, tag);
  const tables = [
    [words.tables.attributes, declaration?.attributes],
    [words.tables.parts, declaration?.cssParts],
    [words.tables.tokens, declaration?.cssProperties],
    [words.tables.events, declaration?.events],
  ] as const;
  return html`<section aria-labelledby="reference">
    <h2 id="reference">${words.referenceTitle}</h2>
    <p>${words.referenceLead}</p>
    <div class="references">
      ${tables.map(([caption, offers = []]) => {
        const named = offers.filter(({ name }) => name);
        if (named.length === 0) return nothing;
        return html`<table class="reference">
          <caption>
            ${caption}
          </caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">${words.columns.name}</th>
              <th scope="col">${words.columns.meaning}</th>
            </tr>
          </thead>
          <tbody>
            ${named.map((offer) => {
              const kind = kindOf(offer);
              return html`<tr>
                <th scope="row"><code>${offer.name}</code></th>
                <td>
                  ${meaning(offer, locale)}
                  ${kind ? html`<code class="kind">${kind}</code>` : nothing}
                </td>
              </tr>`;
            })}
          </tbody>
        </table>`;
      })}
    </div>
  </section>`;
}
