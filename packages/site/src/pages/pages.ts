import { documentOf, type Page } from '../document/document.js';
import type { PageContext, Site } from '../document/site.js';
import { framedRoute, viewRoute } from '../embed/addresses.js';
import { everythingFramed, everythingShown } from '../embed/shown.js';
import { routes, sitemapPath, type Address } from '../routes.js';
import { sitemapOf } from '../sitemap.js';
import { boardPage } from './board/board-page.js';
import { embedPage } from './embed/embed-page.js';
import { missingPage } from './missing/missing-page.js';
import { framedPage } from './view/framed-page.js';
import { viewPage } from './view/view-page.js';

interface Written {
  id: string;
  address: Address;
  write: (context: PageContext) => Page;
}

const pagesOf = ({ scoreboard, own }: Site): Written[] => [
  { id: 'board', address: routes.board, write: boardPage },
  ...own.pages,
  { id: 'embed', address: routes.embed, write: embedPage },
  { id: 'missing', address: routes.missing, write: missingPage },
  ...everythingShown(scoreboard).map((shown) => ({
    id: 'view',
    address: viewRoute(shown),
    write: (context: PageContext) => viewPage(shown, context),
  })),
];

/** Every page of a site in its languages, those for frames too, and their list: documents by their addresses. */
export function renderPages(site: Site): Map<string, string> {
  const { origin, languages, scoreboard } = site;
  const pages = pagesOf(site);
  const documents = pages.flatMap(({ id, address, write }) =>
    languages.map((locale) => {
      const context: PageContext = { site, page: id, address, locale };
      return [address[locale], documentOf(context, write(context))] as const;
    }),
  );
  const framed = everythingFramed(scoreboard).flatMap((shown) =>
    languages.map((locale) => {
      const address = framedRoute(shown);
      return [address[locale], framedPage(shown, { site, page: 'view', address, locale })] as const;
    }),
  );
  const listed = pages.filter(({ id }) => id !== 'missing').map(({ address }) => address);
  return new Map([
    ...documents,
    ...framed,
    ...(origin === undefined ? [] : [[sitemapPath, sitemapOf(origin, listed, languages)] as const]),
  ]);
}
