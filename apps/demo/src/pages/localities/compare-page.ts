import { formatNumber, isMissing, type Figure, type Locale, type Locality } from '@thidua/core';
import { localities } from '@thidua/quang-nam';
import { html, nothing, type Html, type Page, type PageContext } from '@thidua/site/parts';
import { withoutScript } from '@thidua/site/server';
import { sourceLine } from '../../elements/source-line.js';
import { scoreText } from '../../elements/leaderboard.js';
import { localityRoute } from '../../routes.js';
import { compareParameters } from './compare-address.js';
import { compareText } from './compare.words.js';
import { blocOf, profileOf, unitCounts } from './general-facts.js';
import { awardsOf, firstBoard, isFullyRural, namedRuralOf, standingOf } from './standing-of.js';
import { localitiesText } from './words.js';

/**
 * Two localities side by side. The page is written with all of them; the script shows the two of the
 * address, and without one all are shown.
 */
export function comparePage({ locale }: PageContext): Page {
  const words = compareText[locale];
  const board = firstBoard();
  return {
    title: words.title,
    description: words.description,
    main: html`<div class="page">
      <header class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
      </header>
      ${form(locale)} ${withoutScript(words.needsScript)}
      <div class="compared scrolls" role="region" aria-label="${words.caption}">
        ${comparison(locale)}
      </div>
      ${sourceLine(board.source, board.asOf, locale)}
      <p class="source">${words.sources}</p>
    </div>`,
  };
}

/** The two that are shown before an address or a reader chooses others: the first of the ranking. */
export const firstShown = 2;

function form(locale: Locale): Html {
  const words = compareText[locale];
  const other = compareParameters[locale === 'vi' ? 'en' : 'vi'];
  return html`<form class="compare-choice" id="compare">
    ${compareParameters[locale].map(
      (name, place) =>
        html`<div>
          <label for="compare-${place}">${words.choice[place]}</label>
          <select id="compare-${place}" name="${name}" data-other="${other[place]}">
            ${byRank().map(
              ({ code, name: own }, rank) =>
                html`<option value="${code}" selected=${rank === place ? '' : nothing}>
                  ${own[locale]}
                </option>`,
            )}
          </select>
        </div>`,
    )}
  </form>`;
}

/** The localities in the order of the ranking. */
const byRank = (): Locality[] =>
  [...localities].sort((left, right) => standingOf(left).row.rank - standingOf(right).row.rank);

function comparison(locale: Locale): Html {
  const words = compareText[locale];
  const columns = byRank();
  const kind = (place: number): string => (place < firstShown ? '' : 'unchosen-column');
  return html`<table class="comparison">
    <caption class="visually-hidden">
      ${words.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.fact}</th>
        ${columns.map(
          (locality, place) =>
            html`<th scope="col" data-code="${locality.code}" class="${kind(place)}">
              <a href="${localityRoute(locality)[locale]}">${locality.name[locale]}</a>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${(Object.keys(words.rows) as (keyof typeof words.rows)[]).map(
        (row) =>
          html`<tr>
            <th scope="row">${words.rows[row]}</th>
            ${columns.map(
              (locality, place) =>
                html`<td data-code="${locality.code}" class="${kind(place)}">
                  ${cells[row](locality, locale)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

type Cell = (locality: Locality, locale: Locale) => string;

const figure = (value: Figure | { missing: unknown }, locale: Locale, digits?: number): string =>
  'missing' in value ? compareText[locale].unknown : formatNumber(value.value, locale, digits);

/** None that were read does not mean that there is none. */
const counted = (count: number, locale: Locale): string =>
  count === 0 ? compareText[locale].unknown : String(count);

/** What stands in each row of a locality's column. */
const cells: Record<keyof (typeof compareText)['vi']['rows'], Cell> = {
  rank: (locality) => String(standingOf(locality).row.rank),
  bloc: (locality, locale) => blocOf(locality).name[locale],
  blocRank: (locality) => {
    const { blocRank } = standingOf(locality).row;
    return blocRank === undefined || isMissing(blocRank) ? '–' : String(blocRank);
  },
  grade: (locality, locale) => {
    const { board, grade } = standingOf(locality);
    return board.grades.find(({ id }) => id === grade)?.title[locale] ?? '–';
  },
  score: (locality, locale) => {
    const { board, row } = standingOf(locality);
    return scoreText(board, row.score, locale);
  },
  fullyRural: (locality, locale) =>
    isFullyRural(locality) ? compareText[locale].yes : compareText[locale].notNamed,
  namedRural: (locality, locale) => counted(namedRuralOf(locality), locale),
  awards: (locality, locale) => counted(awardsOf(locality).length, locale),
  terrain: (locality, locale) => {
    const { terrain, isCoastal } = profileOf(locality);
    const { terrains, coast, noCoast } = localitiesText[locale];
    return `${terrains[terrain]}, ${isCoastal ? coast : noCoast}`;
  },
  area: (locality, locale) => figure(profileOf(locality).areaSquareKilometres, locale, 2),
  population: (locality, locale) => figure(profileOf(locality).population, locale),
  units: (locality, locale) => unitCounts(locality, locale),
};
