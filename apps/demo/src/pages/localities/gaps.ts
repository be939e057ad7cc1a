import { isMissing, type Locale, type Locality } from '@thidua/core';
import { html, nothing, type Html } from '@thidua/site/parts';
import { boardOf } from '../../elements/leaderboard.js';
import { localitiesText } from './words.js';
import { profileOf } from './general-facts.js';
import { communesOf, listedOn } from './units.js';

/** What is not known about a locality, found in the content itself. */
export function gaps(locality: Locality, locale: Locale): Html {
  const { gaps: words } = localitiesText[locale];
  const { code, validFrom } = locality;
  const { population, areaSquareKilometres: area } = profileOf(locality);
  const row = boardOf('dti-2023').rows.find((candidate) => candidate.code === code);
  const list = [
    isMissing(population) && words.population,
    (isMissing(area) || area.status !== 'published') && words.area,
    row && isMissing(row.score) && words.score,
    validFrom === undefined && words.firstDay,
    communesOf(code, listedOn).some((unit) => unit.validFrom === undefined) &&
      words.firstDayCommunes,
    words.rural,
    words.geography,
  ];
  return html`<ul class="gaps">
    ${list.map((gap) => (gap ? html`<li>${gap}</li>` : nothing))}
  </ul>`;
}
