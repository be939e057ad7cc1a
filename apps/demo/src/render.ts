import { localities } from '@thidua/quang-nam';
import { locales } from './locales.js';
import { documentOf, type Page } from './layout/document.js';
import type { PageContext, Site } from './layout/site.js';
import { boardPage } from './pages/board/board.js';
import { dataPage } from './pages/data/data-page.js';
import { directivePage } from './pages/directive/directive-page.js';
import { elementPage } from './pages/element/element-page.js';
import { elementsPage } from './pages/element/index-page.js';
import { guidePage } from './pages/guide/guide-page.js';
import { localitiesPage } from './pages/localities/localities-page.js';
import { framedRoute, viewRoute } from './embed/addresses.js';
import { everythingFramed, everythingShown } from './embed/shown.js';
import { renderHosts } from './hosts/hosts.js';
import { embedPage } from './pages/embed/embed-page.js';
import { hostsPage } from './pages/hosts/hosts-page.js';
import { localityPage } from './pages/localities/locality-page.js';
import { missingPage } from './pages/missing.js';
import { openDataPage } from './pages/open-data/open-data-page.js';
import { scoringPage } from './pages/scoring/scoring-page.js';
import { framedPage } from './pages/view/framed-page.js';
import { viewPage } from './pages/view/view-page.js';
import { localityRoute, routes, sitemapPath, type SinglePageId } from './routes.js';
import { renderOembed } from './sharing/oembed.js';
import { sitemapOf } from './sitemap.js';

export { renderPictures } from './sharing/picture.js';

type Writer = (context: PageContext) => Page;

const writers: Record<SinglePageId, Writer> = {
  board: boardPage,
  directive: directivePage,
  localities: localitiesPage,
  elements: elementsPage,
  progress: (context) => elementPage('progress', context),
  leaderboard: (context) => elementPage('leaderboard', context),
  countdown: (context) => elementPage('countdown', context),
  embed: embedPage,
  guide: guidePage,
  hosts: hostsPage,
  scoring: scoringPage,
  data: dataPage,
  openData: openDataPage,
  missing: missingPage,
};

/** Every page of the site in both languages, and their list: documents by their paths. */
export function renderSite(site: Site): Map<string, string> {
  const pages: (Pick<PageContext, 'page' | 'address'> & { write: Writer })[] = [
    ...(Object.keys(routes) as SinglePageId[]).map((page) => ({
      page,
      address: routes[page],
      write: writers[page],
    })),
    ...localities.map((locality) => ({
      page: 'locality' as const,
      address: localityRoute(locality),
      write: (context: PageContext) => localityPage(locality, context),
    })),
    ...everythingShown.map((shown) => ({
      page: 'view' as const,
      address: viewRoute(shown),
      write: (context: PageContext) => viewPage(shown, context),
    })),
  ];
  const written = pages.flatMap(({ page, address, write }) =>
    locales.map((locale) => {
      const context: PageContext = { site, page, address, locale };
      return [address[locale], documentOf(context, write(context))] as const;
    }),
  );
  const listed = pages.filter(({ page }) => page !== 'missing').map(({ address }) => address);
  const framed = everythingFramed.flatMap((shown) =>
    locales.map((locale) => {
      const address = framedRoute(shown);
      const context: PageContext = { site, page: 'view', address, locale };
      return [address[locale], framedPage(shown, context)] as const;
    }),
  );
  return new Map([
    ...written,
    ...framed,
    ...renderHosts(site.publication),
    ...(site.origin === undefined
      ? []
      : [
          [sitemapPath, sitemapOf(site.origin, listed, locales)] as const,
          ...renderOembed(site.origin, site.publication),
        ]),
  ]);
}
