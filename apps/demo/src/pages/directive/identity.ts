import { formatDate, type Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, type Html } from '@thidua/site/parts';
import { facts } from '../../elements/facts.js';
import { sourceName } from '../../elements/source-line.js';
import { directiveText } from './words.js';
import { itemOf } from './item.js';

/** Which document this is, and what is not known about it. */
export function identity(locale: Locale): Html {
  const { terms, labels, unknown, unknownWhy, originalLanguage } = directiveText[locale];
  const { number, place, issuedOn, year, source, heading, issuer, signature } = directive2023;
  const { context, structure, filing } = directive2023;
  const notKnown = `${unknown}: ${unknownWhy}`;
  return html`${facts([
      [terms.kind, heading.kind[locale]],
      [terms.number, number ?? notKnown],
      [terms.place, place?.[locale] ?? notKnown],
      [terms.issuedOn, issuedOn === null ? notKnown : formatDate(issuedOn, locale)],
      [terms.year, formatDate(String(year), locale)],
      [terms.original, originalLanguage],
      [terms.source, sourceName(source, locale)],
    ])}
    <ul class="items">
      ${itemOf(heading, locale, { label: labels.heading })}
      ${itemOf(issuer, locale, { label: labels.issuer })}
      ${itemOf(signature, locale, { label: labels.signature })}
      ${itemOf(context, locale, { label: labels.context })}
      ${itemOf(structure, locale, { label: labels.structure })}
      ${itemOf(filing, locale, { label: labels.filing })}
    </ul>`;
}
