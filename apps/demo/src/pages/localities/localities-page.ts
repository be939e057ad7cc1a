import { formatDate, formatNumber, isMissing, type Locale, type Locality } from '@thidua/core';
import { localities } from '@thidua/quang-nam';
import { html, type Html, type Page, type PageContext, type Part } from '@thidua/site/parts';
import { filterForm } from '../../elements/filter-form.js';
import { boardOf } from '../../elements/leaderboard.js';
import { sourceLine } from '../../elements/source-line.js';
import { table } from '../../elements/table.js';
import { sectionsOf, type Section } from '../../elements/sections.js';
import { localityRoute, routes } from '../../routes.js';
import { localitiesText } from './words.js';
import { siteText } from '../../words.js';
import { blocOf, profileOf } from './general-facts.js';
import { firstOrder, firstShades, listed, orderForm } from './list-order.js';
import { listOrderText } from './list-order.words.js';
import { inOrder } from './list-orders.js';
import { localityOf } from './standing-of.js';
import { tileMap } from './tile-map.js';
import { communesOf, listedOn } from './units.js';

/** All localities of 2023 with their communes, to find one by name or code. */
export function localitiesPage({ locale }: PageContext): Page {
  const words = localitiesText[locale];
  const title = siteText[locale].pages.localities;
  const count = localities.reduce((sum, { code }) => sum + communesOf(code, listedOn).length, 0);
  const sections: Section[] = [
    { id: 'list', title: words.tableTitle, lead: words.tableLead, content: list(locale) },
    {
      id: 'communes',
      title: words.communesTitle,
      lead: words.communesLead(formatDate(listedOn, locale)),
      content: communeLists(locale),
    },
  ];
  return {
    title,
    description: words.indexDescription,
    main: html`<div class="page">
      <div class="with-map">
        <div>
          <header class="page-head">
            <h1>${title}</h1>
            <p class="lead">${words.indexLead(localities.length, count)}</p>
          </header>
          ${filterForm(words.filter)} ${orderForm(locale)}
          <p><a href="${routes.compare[locale]}">${siteText[locale].pages.compare}</a></p>
        </div>
        ${tileMap(locale, {
          shaded: firstShades(locale),
          legend: listOrderText[locale].legend[firstOrder],
        })}
      </div>
      ${sectionsOf(sections)}
    </div>`,
  };
}

function list(locale: Locale): Html {
  const words = localitiesText[locale];
  const { columns } = words;
  const board = boardOf('dti-2023');
  const ranks = new Map(board.rows.map(({ code, rank }) => [code, rank]));
  return html`${table({
    caption: words.tableTitle,
    isCaptionHidden: true,
    columns: [
      columns.locality,
      columns.code,
      columns.bloc,
      columns.units,
      columns.area,
      columns.rank,
    ],
    rows: inOrder(listed(locale), firstOrder).map(({ code }): Part[] => {
      const locality = localityOf(code);
      const { fullName } = locality;
      const { areaSquareKilometres: area } = profileOf(locality);
      const rank = ranks.get(code);
      return [
        html`<a href="${localityRoute(locality)[locale]}">${fullName[locale]}</a>`,
        code,
        blocOf(locality).name[locale],
        communesOf(code, listedOn).length,
        isMissing(area) ? '–' : formatNumber(area.value, locale, 2),
        rank === undefined || isMissing(rank) ? '–' : rank,
      ];
    }),
    numeric: [3, 4, 5],
  })}
  ${sourceLine(board.source, board.asOf, locale)}`;
}

function communeLists(locale: Locale): Html {
  return html`<div class="commune-lists">
    ${localities.map(
      (locality) =>
        html`<div class="item-group">
          <h3>${locality.fullName[locale]}</h3>
          <ul>
            ${communesOf(locality.code, listedOn).map((unit) => commune(unit, locality, locale))}
          </ul>
        </div>`,
    )}
  </div>`;
}

const commune = ({ code, fullName }: Locality, locality: Locality, locale: Locale): Html =>
  html`<li>
    <a href="${localityRoute(locality)[locale]}#${code}">${fullName[locale]}</a>
    <small>${code}</small>
  </li>`;
