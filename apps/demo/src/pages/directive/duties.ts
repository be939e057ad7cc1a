import type { Locale } from '@thidua/core';
import { directive2023 } from '@thidua/quang-nam';
import { html, type Html } from '@thidua/site/parts';
import { table } from '../../elements/table.js';
import { directiveText } from './words.js';
import { itemList, itemOf } from './item.js';
import { itemLink, listed } from './relations.js';

const { organisations, participants } = directive2023;

/** The names of organisations, each linked to its row. */
const organisationLinks = (ids: readonly string[], locale: Locale): Html | undefined =>
  listed(
    organisations
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => html`<a href="#org-${id}">${name[locale]}</a>`),
  );

/** Who must do what: every organisation with its duties, then every duty, then who takes part. */
export function duties(locale: Locale): Html {
  const { terms, labels, organisation, duties: dutiesWord, noDuty } = directiveText[locale];
  const dutiesOf = (id: string): Html[] =>
    directive2023.duties
      .filter((duty) => duty.organisations.includes(id))
      .map(({ ref }) => itemLink(ref));
  return html`${table({
      caption: organisation,
      isCaptionHidden: true,
      columns: [organisation, dutiesWord],
      rows: organisations.map(({ id, name }) => [
        html`<span id="org-${id}">${name[locale]}</span>`,
        listed(dutiesOf(id)) ?? html`<span class="gap">${noDuty}</span>`,
      ]),
    })}
    ${itemList(directive2023.duties, locale, ({ organisations: who, together, reportsTo }) => ({
      facts: [
        [terms.organisations, organisationLinks(who, locale)],
        [terms.together, together && organisationLinks(together, locale)],
        [terms.reportsTo, reportsTo && organisationLinks([reportsTo], locale)],
      ],
    }))}
    <ul class="items">
      ${itemOf(participants, locale, { label: labels.participants })}
    </ul>`;
}
