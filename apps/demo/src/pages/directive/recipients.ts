import type { Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, type Html } from '@thidua/site/parts';
import { directiveText } from './words.js';
import { itemList, itemOf } from './item.js';

/** The list of recipients, line by line. */
export function recipients(locale: Locale): Html {
  const { terms, labels, purposes } = directiveText[locale];
  return html`<ul class="items">
      ${itemOf(directive2023.distribution, locale, { label: labels.distribution })}
    </ul>
    ${itemList(directive2023.recipients, locale, ({ purpose }) => ({
      facts: [[terms.purpose, purpose !== 'inform' && purposes[purpose]]],
    }))}`;
}
