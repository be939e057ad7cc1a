import { formatNumber, type Locale } from '@thidua/core';
import {
  html,
  nothing,
  type Html,
  type Page,
  type PageContext,
  type Part,
} from '@thidua/site/parts';
import { facts } from '../../elements/facts.js';
import { table } from '../../elements/table.js';
import { sectionsOf, withContents, type Section } from '../../elements/sections.js';
import type { OpenData, OpenFile } from '../../open-data.js';
import { openDataPath, routes, scoreboardPath } from '../../routes.js';
import { openDataText } from './words.js';
import { siteText } from '../../words.js';
import { datasetMetadata } from './dataset.js';

/** Every table to download, and what to know before using it. */
export function openDataPage(data: OpenData | undefined, context: PageContext): Page {
  const { locale } = context;
  const words = openDataText[locale];
  const { pages } = siteText[locale];
  const sections = data ? sectionsFor(data, locale) : [];
  return {
    title: pages.openData,
    description: words.description,
    ...(data && { metadata: datasetMetadata(data, context) }),
    main: html`<div class="page">
      <header class="page-head">
        <h1>${pages.openData}</h1>
        <p class="lead">${words.lead}</p>
        <p><a href="${routes.data[locale]}">${pages.data}</a></p>
      </header>
      ${
        data
          ? withContents(sections, sectionsOf(sections), locale)
          : html`<p class="gap">${words.missing}</p>`
      }
    </div>`,
  };
}

function sectionsFor(data: OpenData, locale: Locale): Section[] {
  const words = openDataText[locale];
  return [
    { id: 'about', title: words.sections.about, content: about(data, locale) },
    {
      id: 'tables',
      title: words.sections.tables,
      lead: words.tablesLead,
      content: tables(data, locale),
    },
    {
      id: 'documents',
      title: words.sections.documents,
      lead: words.documentsLead,
      content: documents(data, locale),
    },
    {
      id: 'use',
      title: words.sections.use,
      content: html`${Object.values(words.use).map((line) => html`<p class="measure">${line}</p>`)}`,
    },
    {
      id: 'sources',
      title: words.sections.sources,
      lead: words.sourcesLead,
      content: html`<ul class="measure">
        ${data.sources.map((source) => html`<li>${source[locale]}</li>`)}
      </ul>`,
    },
  ];
}

function about(data: OpenData, locale: Locale): Html {
  const { terms, formats } = openDataText[locale];
  return html`${facts([
      [terms.title, data.title[locale]],
      [terms.version, data.version],
      [terms.licence, data.licence],
      [terms.tables, data.tables.length],
      [terms.formats, formats],
      [
        terms.package,
        html`${download(data.package, data.package.name)} (${sizeText(data.package, locale)})`,
      ],
      [terms.scoreboard, html`<a href="${scoreboardPath}">scoreboard-2023.json</a>`],
    ])}
    <p class="measure">${data.description[locale]}</p>`;
}

function tables(data: OpenData, locale: Locale): Html {
  const words = openDataText[locale];
  const { columns } = words;
  return table({
    caption: words.sections.tables,
    isCaptionHidden: true,
    columns: [columns.table, columns.rows, columns.columns, columns.csv, columns.json],
    rows: data.tables.map(({ title, description, otherLicences, ...one }): Part[] => [
      html`${title[locale]} <small>${description[locale]}</small> ${otherLicences.map(
          (licence) => html`<small>${words.licence}: ${licence[locale]}</small>`,
        )}`,
      formatNumber(one.rows, locale),
      one.columns,
      download(one.csv, sizeText(one.csv, locale), words.download(title[locale], 'CSV')),
      download(one.json, sizeText(one.json, locale), words.download(title[locale], 'JSON')),
    ]),
    numeric: [1, 2, 3, 4],
  });
}

function documents(data: OpenData, locale: Locale): Html {
  const words = openDataText[locale];
  return table({
    caption: words.sections.documents,
    isCaptionHidden: true,
    columns: [words.columns.document, words.columns.json],
    rows: data.documents.map(({ title, description, json }): Part[] => [
      html`${title[locale]} <small>${description[locale]}</small>`,
      download(json, sizeText(json, locale), words.download(title[locale], 'JSON')),
    ]),
    numeric: [1],
  });
}

const download = (file: OpenFile, text: string, what?: string): Html =>
  html`<a href="${openDataPath}${file.name}" download
    >${what ? html`<span class="visually-hidden">${what}, </span>` : nothing}${text}</a
  >`;

/** A size in kB of 1000 bytes; below one, to a tenth. */
const sizeText = ({ bytes }: OpenFile, locale: Locale): string =>
  `${formatNumber(bytes / 1000, locale, bytes < 10_000 ? 1 : 0)}\u00a0kB`;
