import { formatDate } from '@thidua/core';
import { scoreboard2023 } from '@thidua/quang-nam';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import type { Built, OwnPages, SiteOptions } from '@thidua/site';
import { front } from './front.js';
import { renderHosts } from './hosts/hosts.js';
import { navigation, ownPages, type Found } from './own-pages.js';
import { onward } from './pages/board/onward.js';
import { series } from './pages/board/series.js';
import { dataName, localityPages, routes, samplePath } from './routes.js';
import { inBoth } from './words.js';

export { scoreboard2023 } from '@thidua/quang-nam';
export { buildSite, filesIn, siteFiles } from '@thidua/site';
export { hostPolicies } from './hosts/policies.js';

/** What the build, or the development server, provides. */
export interface Given extends Found, Pick<OwnPages, 'styles' | 'scripts'> {
  /** The scoreboard file. */
  scoreboard: Uint8Array;
  origin?: string | undefined;
  built?: Built | undefined;
}

/**
 * The site of Quảng Nam: the site of any scoreboard, plus the pages that only this movement has.
 */
export const demoSite = (given: Given): SiteOptions => ({
  ...{ scoreboard: given.scoreboard, origin: given.origin, built: given.built, dataName, front },
  notice: inBoth(({ demonstration }) => demonstration),
  footer: [
    {
      id: 'site',
      title: inBoth(({ aboutTitle }) => aboutTitle),
      text: inBoth(({ about }) => about),
      warning: inBoth(({ notOfficial }) => notOfficial),
    },
    {
      id: 'data',
      title: inBoth(({ dataTitle }) => dataTitle),
      text: {
        vi: inBoth(({ dataState }) => dataState(formatDate(scoreboard2023.asOf, 'vi'))).vi,
        en: inBoth(({ dataState }) => dataState(formatDate(scoreboard2023.asOf, 'en'))).en,
      },
      links: [
        { text: inBoth(({ dataLink }) => dataLink), href: routes.data },
        { text: inBoth(({ dataDownloads }) => dataDownloads), href: routes.openData },
        { text: inBoth(({ pages }) => pages.report), href: routes.report },
      ],
    },
  ],
  own: {
    pages: ownPages(given),
    navigation,
    styles: given.styles,
    scripts: given.scripts,
    localityPages,
    aside: ({ locale }) => series(locale),
    documents: (site) => [...renderHosts(site), [samplePath, JSON.stringify(sample)]],
    onward: ({ locale }) => onward(locale),
    builderLinks: [
      { text: inBoth(({ guideLink }) => guideLink), href: routes.guide },
      { text: inBoth(({ hostsLink }) => hostsLink), href: routes.hosts },
    ],
  },
});
