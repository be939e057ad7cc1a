import { documentOf } from '../document/document.js';
import type { Page, PageContext, Site } from '../document/site.js';
import { framedRoute, viewRoute } from '../embed/addresses.js';
import type { FramedBytes } from '../embed/cost.js';
import { everythingFramed, everythingShown } from '../embed/shown.js';
import { once } from '../once.js';
import type { Weigh } from '../publish/weights.js';
import { routes, sitemapPath, type Address } from '../routes.js';
import { sitemapOf } from '../sitemap.js';
import { boardPage } from './board/board-page.js';
import { dataRoomGuidePage } from './data-room/guide/guide-page.js';
import { dataRoomPage } from './data-room/data-room-page.js';
import { embedPage } from './embed/embed-page.js';
import { missingPage } from './missing/missing-page.js';
import { framedPage } from './view/framed-page.js';
import { viewPage } from './view/view-page.js';

interface Written {
  id: string;
  address: Address;
  write: (context: PageContext) => Page;
}

/** An address, and what writes the document that stands there. */
type Writer = readonly [address: string, write: () => string];

const pagesOf = ({ scoreboard, own }: Site, framedBytes: () => FramedBytes): Written[] => [
  { id: 'board', address: routes.board, write: boardPage },
  ...own.pages,
  { id: 'data-room', address: routes.dataRoom, write: dataRoomPage },
  { id: 'data-room-guide', address: routes.dataRoomGuide, write: dataRoomGuidePage },
  { id: 'embed', address: routes.embed, write: (context) => embedPage(framedBytes(), context) },
  { id: 'missing', address: routes.missing, write: missingPage },
  ...everythingShown(scoreboard).map((shown) => ({
    id: 'view',
    address: viewRoute(shown),
    write: (context: PageContext) => viewPage(shown, context),
  })),
];

/** The pages for frames of other sites, by their addresses. */
const framedPagesOf = (site: Site): Writer[] =>
  everythingFramed(site.scoreboard).flatMap((shown) =>
    site.languages.map((locale): Writer => {
      const address = framedRoute(shown);
      const context: PageContext = { site, page: 'view', address, locale };
      return [address[locale], once(() => framedPage(shown, context))];
    }),
  );

/** Every page of a site in its languages, those for frames too, and their list: what writes each, by its address. */
export function pageWriters(site: Site, weigh: Weigh): Writer[] {
  const { origin, languages } = site;
  const framed = framedPagesOf(site);
  const framedBytes = once(() =>
    Object.fromEntries(
      framed.map(([address, write]) => [address, weigh([write()]) + site.framed.bytes]),
    ),
  );
  const pages = pagesOf(site, framedBytes);
  const documents = pages.flatMap(({ id, address, write }) =>
    languages.map((locale): Writer => {
      const context: PageContext = { site, page: id, address, locale };
      return [address[locale], () => documentOf(context, write(context))];
    }),
  );
  const listed = pages.filter(({ id }) => id !== 'missing').map(({ address }) => address);
  return [
    ...documents,
    ...framed,
    ...(origin === undefined
      ? []
      : [[sitemapPath, () => sitemapOf(origin, listed, languages)] as Writer]),
  ];
}
