import type { Locale } from '@thidua/core';
import { Html } from '../../html.js';
import type { PageContext } from '../../layout/site.js';
import type { OpenData, OpenFile } from '../../open-data.js';
import { openDataPath } from '../../routes.js';
import { openDataText } from '../../text/open-data.js';

/**
 * The data set as search engines read it: a schema.org `Dataset` with every file. It is a block of
 * data, which no browser runs, so that the site's policy does not concern it.
 */
export function datasetMetadata(data: OpenData, context: PageContext): Html {
  const { locale, address, site } = context;
  const at = (path: string): string => (site.origin ?? '') + path;
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: data.title[locale],
    description: data.description[locale],
    url: at(address[locale]),
    version: data.version,
    license: `https://spdx.org/licenses/${data.licence}.html`,
    isAccessibleForFree: true,
    inLanguage: ['vi', 'en'],
    keywords: openDataText[locale].keywords,
    spatialCoverage: { '@type': 'Place', name: openDataText[locale].place },
    temporalCoverage: '2018/2025',
    creator: { '@type': 'Organization', name: 'Thi Đua SDK' },
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
  return new Html(`<script type="application/ld+json">${written}</script>`);
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
