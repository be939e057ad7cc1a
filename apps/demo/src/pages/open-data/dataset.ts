import type { Locale } from '@thidua/core';
import { trustedMarkup, type Html, type PageContext, type Site } from '@thidua/site/parts';
import type { OpenData, OpenFile } from '../../open-data.js';
import { openDataPath, routes } from '../../routes.js';
import { openDataText } from './words.js';

/** The parts of a page that the description of the data set depends on. */
type Described = Pick<PageContext, 'locale'> & { site: Pick<Site, 'origin'> };

/**
 * The data set as search engines read it: a schema.org `Dataset` with every file, under the address
 * of the page that offers it, on whichever page it stands. Addresses are absolute if the site knows
 * its own, and otherwise begin at the root of the server, as the links of the page do. It is a data
 * block, which browsers do not run, so the site's policy does not apply to it.
 */
export function datasetMetadata(data: OpenData, { locale, site }: Described): Html {
  const at = (path: string): string => (site.origin ?? '') + path;
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: data.title[locale],
    description: data.description[locale],
    '@id': at(routes.openData[locale]),
    url: at(routes.openData[locale]),
    version: data.version,
    license: `https://spdx.org/licenses/${data.licence}.html`,
    isAccessibleForFree: true,
    inLanguage: ['vi', 'en'],
    keywords: openDataText[locale].keywords,
    spatialCoverage: { '@type': 'Place', name: openDataText[locale].place },
    temporalCoverage: '2018/2025',
    creator: { '@type': 'Organization', name: 'Thi Đua SDK' },
    isBasedOn: data.sources.map((source) => ({ '@type': 'CreativeWork', name: source[locale] })),
    distribution: distributions(data, locale).map(({ file, name, format }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: format,
      contentUrl: at(openDataPath + file.name),
      contentSize: `${file.bytes} B`,
    })),
  };
  // A closing tag inside a text would end the block.
  const written = JSON.stringify(dataset).replaceAll('<', '\\u003c');
  return trustedMarkup(`<script type="application/ld+json">${written}</script>`);
}

interface Distribution {
  file: OpenFile;
  name: string;
  format: string;
}

const distributions = (
  { package: described, tables, documents }: OpenData,
  locale: Locale,
): Distribution[] => [
  { file: described, name: described.name, format: 'application/json' },
  ...tables.flatMap(({ title, csv, json }) => [
    { file: csv, name: title[locale], format: 'text/csv' },
    { file: json, name: title[locale], format: 'application/json' },
  ]),
  ...documents.map(({ title, json }) => ({
    file: json,
    name: title[locale],
    format: 'application/json',
  })),
];
