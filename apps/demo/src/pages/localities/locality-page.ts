import { formatDate, type Locale, type Locality } from '@thidua/core';
import { localities } from '@thidua/quang-nam';
import { html, nothing, type Html, type Page, type PageContext } from '@thidua/site/parts';
import { sectionsOf, withContents, type Section } from '../../elements/sections.js';
import { localityRoute } from '../../routes.js';
import { localitiesText } from './words.js';
import { siteText } from '../../words.js';
import { changes } from './changes.js';
import { communesTable } from './communes.js';
import { blocOf, generalFacts } from './general-facts.js';
import { gaps } from './gaps.js';
import { newRural } from './new-rural.js';
import { standing } from './standing.js';
import { successors } from './successors.js';
import { tileMap } from './tile-map.js';

/** What is known about one locality in 2023 and after, with its sources, and what is not. */
export function localityPage(locality: Locality, { locale }: PageContext): Page {
  const words = localitiesText[locale];
  const { fullName, validTo } = locality;
  if (validTo === undefined) throw new Error(`${fullName.vi} has no last day`);
  const sections: Section[] = [
    { id: 'facts', content: general(locality, locale) },
    { id: 'communes', content: communesTable(locality, locale) },
    { id: 'successors', ...successors(locality, locale) },
    { id: 'rural', lead: words.ruralLead, content: newRural(locality, locale) },
    { id: 'events', content: changes(locality, locale) },
    { id: 'gaps', content: gaps(locality, locale) },
  ].map((section) => ({ ...section, title: words.sections[section.id as 'facts'] }));
  const bloc = blocOf(locality).name[locale];
  return {
    title: fullName[locale],
    description: words.description(fullName[locale]),
    main: html`<div class="page">
      <header class="page-head">
        <h1>${fullName[locale]}</h1>
        <p class="lead">
          ${words.lead(
            fullName[locale],
            bloc.charAt(0).toLowerCase() + bloc.slice(1),
            formatDate(validTo, locale),
          )}
        </p>
      </header>
      ${standing(locality, locale)} ${withContents(sections, sectionsOf(sections), locale)}
      ${others(locality, locale)}
    </div>`,
  };
}

const general = (locality: Locality, locale: Locale): Html =>
  html`<div class="with-map">
    <div>${generalFacts(locality, locale)}</div>
    ${tileMap(locale, { here: locality })}
  </div>`;

/** The way to the other localities. */
function others({ code }: Locality, locale: Locale): Html {
  return html`<nav class="neighbours" aria-label="${siteText[locale].pages.localities}">
    <ul>
      ${localities.map(
        (other) =>
          html`<li>
            <a
              href="${localityRoute(other)[locale]}"
              aria-current=${other.code === code ? 'page' : nothing}
              >${other.name[locale]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
