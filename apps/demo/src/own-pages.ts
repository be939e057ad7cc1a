import type { Text } from '@thidua/core';
import { localities } from '@thidua/quang-nam';
import type { OwnPage } from '@thidua/site';
import { nounNames, nouns } from '@thidua/site/parts';
import type { ApiEntry, SiteDocument } from './documents.js';
import type { Manifest } from './manifest.js';
import type { OpenData } from './open-data.js';
import { dataPage } from './pages/data/data-page.js';
import { directivePage } from './pages/directive/directive-page.js';
import { apiPage } from './pages/docs/api-page.js';
import { docPage, docsPage } from './pages/docs/docs-page.js';
import { elementPage } from './pages/element/element-page.js';
import { elementsPage } from './pages/element/index-page.js';
import { guidePage } from './pages/guide/guide-page.js';
import { hostsPage } from './pages/hosts/hosts-page.js';
import { comparePage } from './pages/localities/compare-page.js';
import { localitiesPage } from './pages/localities/localities-page.js';
import { localityPage } from './pages/localities/locality-page.js';
import { openDataPage } from './pages/open-data/open-data-page.js';
import { palettePage } from './pages/palette/palette-page.js';
import { reportPage } from './pages/report/report-page.js';
import { scoringPage } from './pages/scoring/scoring-page.js';
import { docRoute, localityRoute, routes } from './routes.js';
import { inBoth, type siteText } from './words.js';

type PageName = keyof (typeof siteText)['vi']['pages'];

/** Build results that pages show; absent before the first build. */
export interface Found {
  /** The elements' own descriptions. */
  manifest?: Manifest | undefined;
  /** The tables to download. */
  openData?: OpenData | undefined;
  /** What the engine exports. */
  api?: readonly ApiEntry[] | undefined;
  /** The documents of the repository. */
  docs?: readonly SiteDocument[] | undefined;
}

/** The main navigation. */
export const navigation = [
  ...['board', 'directive', 'localities', 'elements', 'embed', 'scoring', 'data-room', 'data'],
];

/** Every page that only this movement has. */
export function ownPages({ manifest, openData, api, docs = [] }: Found): OwnPage[] {
  const page = (id: PageName, write: OwnPage['write'], below?: string): OwnPage => ({
    ...{ id, write, below, address: routes[id] },
    name: inBoth(({ pages }) => pages[id]),
  });
  return [
    page('directive', directivePage),
    page('localities', localitiesPage),
    page('compare', comparePage, 'localities'),
    page('elements', elementsPage),
    ...nouns.map((noun) => ({
      ...{ id: noun, address: routes[noun], below: 'elements' },
      name: { vi: nounNames.vi[noun], en: nounNames.en[noun] } satisfies Text,
      write: elementPage.bind(undefined, noun, manifest),
    })),
    page('palette', palettePage, 'elements'),
    page('guide', guidePage, 'embed'),
    page('hosts', hostsPage, 'embed'),
    page('report', reportPage, 'data'),
    page('docs', docsPage.bind(undefined, docs), 'elements'),
    page('api', apiPage.bind(undefined, api), 'elements'),
    ...docs.map((doc) => ({
      ...{ id: 'doc', address: docRoute(doc), below: 'elements' },
      name: { vi: doc.title, en: doc.title } satisfies Text,
      write: docPage.bind(undefined, doc),
    })),
    page('scoring', scoringPage),
    page('data', dataPage.bind(undefined, openData)),
    page('openData', openDataPage.bind(undefined, openData), 'data'),
    ...localities.map((locality) => ({
      ...{ id: 'locality', address: localityRoute(locality), below: 'localities' },
      name: locality.name,
      write: localityPage.bind(undefined, locality),
    })),
  ];
}
