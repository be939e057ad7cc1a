import { formatDate, type Locale } from '@thidua/core';
import { scoreboard2023, sources } from '@thidua/quang-nam';
import { html, nothing, type Html, type Page, type PageContext } from '@thidua/site/parts';
import { facts, type Fact } from '../../elements/facts.js';
import { sourceName } from '../../elements/source-line.js';
import { foldedSectionsOf, withContents, type Section } from '../../elements/sections.js';
import type { OpenData } from '../../open-data.js';
import { routes, scoreboardPath } from '../../routes.js';
import { dataText } from './words.js';
import { indexSeriesText } from './index-series.words.js';
import { siteText } from '../../words.js';
import { datasetMetadata } from '../open-data/dataset.js';
import { figures } from './figures.js';
import { gapsOf } from './gaps.js';
import { indexTables } from './index-series.js';
import { outcomes } from './outcomes.js';
import { sourceTable } from './source-table.js';
import { anniversaries, places, rankings } from './tables.js';

/** Every figure with its source, date and status, and every gap: all of it read from the content. */
export function dataPage(openData: OpenData | undefined, context: PageContext): Page {
  const { locale } = context;
  const words = dataText[locale];
  const all = Object.values(sources);
  const sections: Section[] = [
    { id: 'state', title: words.stateTitle, content: state(locale) },
    { id: 'gaps', title: words.gapsTitle, lead: words.gapsLead, content: gaps(locale) },
    { id: 'figures', title: words.figuresTitle, lead: words.figuresLead, content: figures(locale) },
    {
      id: 'indices',
      title: indexSeriesText[locale].title,
      lead: indexSeriesText[locale].lead,
      content: indexTables(locale),
    },
    {
      id: 'outcomes',
      title: words.outcomesTitle,
      lead: words.outcomesLead,
      content: outcomes(locale),
    },
    { id: 'ranking', title: words.rankingTitle, content: rankings(locale) },
    { id: 'days', title: words.daysTitle, content: anniversaries(locale) },
    {
      id: 'localities',
      title: words.localitiesTitle,
      lead: words.localitiesLead,
      content: places(locale),
    },
    {
      id: 'sources',
      title: words.sourcesTitle,
      lead: words.sourcesLead,
      content: sourceTable(all, locale),
    },
  ];
  const title = siteText[locale].pages.data;
  return {
    title,
    description: words.description,
    ...(openData && { metadata: datasetMetadata(openData, context) }),
    main: html`<div class="page data">
      <header class="page-head">
        <h1>${title}</h1>
        <p class="lead">${words.lead}</p>
      </header>
      ${withContents(sections, foldedSectionsOf(sections, locale), locale)}
    </div>`,
  };
}

function state(locale: Locale): Html {
  const words = dataText[locale];
  const { title, asOf, status, publishedAt, source } = scoreboard2023;
  const list: Fact[] = [
    [words.state.title, title[locale]],
    [words.state.asOf, formatDate(asOf, locale)],
    [words.state.status, siteText[locale].status[status]],
    [words.state.source, sourceName(source, locale)],
    [words.state.published, formatDate(publishedAt.slice(0, 10), locale)],
    [words.fileTitle, html`<a href="${scoreboardPath}">${words.fileLink}</a>`],
  ];
  return html`${facts(list)}
    ${status === 'provisional' ? html`<p class="measure">${words.statusMeaning}</p>` : nothing}
    <p class="measure">
      ${words.file} <a href="${routes.openData[locale]}">${words.openData}</a>
    </p>`;
}

function gaps(locale: Locale): Html {
  return html`<ul class="gaps">
    ${gapsOf(scoreboard2023, Object.values(sources), locale).map(
      ({ what, detail }) =>
        html`<li><strong>${what}</strong>${detail ? html`<span>${detail}</span>` : nothing}</li>`,
    )}
  </ul>`;
}
