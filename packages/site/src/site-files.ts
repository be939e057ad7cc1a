import type { Scoreboard } from '@thidua/core';
import { once } from './once.js';
import { checkedScoreboard, checkOptions } from './checked.js';
import { usualFooter } from './document/footer.js';
import type { NavigationEntry, OwnPages, Site } from './document/site.js';
import { textOf } from './document/words.js';
import type { Publication } from './embed/publication.js';
import { allLocales } from './locales.js';
import type { SiteOptions } from './options.js';
import { offlineScriptOf } from './pages/data-room/offline/offline-script.js';
import { pageWriters } from './pages/pages.js';
import type { Built } from './publish/built.js';
import { publish } from './publish/publication.js';
import { siteParts } from './publish/site-parts.js';
import type { Weigh } from './publish/weights.js';
import { offlineScript, routes, sitePartsPath, sitemapPath } from './routes.js';
import { oembedFiles } from './sharing/oembed.js';
import { picturesOf } from './sharing/picture.js';
import { SiteError } from './site-error.js';

/** What a site is made with, besides what it is made from. */
export interface SiteTools {
  weigh: Weigh;
  /** Draws an SVG as PNG; absent where nothing can, and pictures are left out. */
  drawer?: () => Promise<(svg: string) => Uint8Array>;
}

/** What makes each file of a site, by its address. */
export type FileMakers = Map<string, () => Uint8Array | Promise<Uint8Array>>;

/**
 * The files of a site, from what is in memory alone: in Node and in the worker of the data room.
 *
 * @throws SiteError where the scoreboard or an option is not such that a site can be made of it
 */
export function siteFilesWith(
  options: SiteOptions & { built: Built },
  { weigh, drawer }: SiteTools,
): FileMakers {
  checkOptions(options);
  const { dataName = 'scoreboard', built } = options;
  const scoreboard = checkedScoreboard(options.scoreboard);
  const { embed, version } = built;
  const { files: published, publication } = publish(
    { ...{ embed, version, dataName }, scoreboard: options.scoreboard },
    weigh,
  );
  const site = siteOf(options, scoreboard, publication, weigh);
  const files: FileMakers = new Map();
  const add = (address: string, make: () => Uint8Array | Promise<Uint8Array>): void => {
    if (files.has(address))
      throw new SiteError('taken-address', `Two files of the site want the address ${address}.`);
    files.set(address, make);
  };
  const addText = (address: string, write: () => string): void =>
    add(address, () => new TextEncoder().encode(write()));

  for (const [address, write] of pageWriters(site, weigh)) addText(address, write);
  for (const [address, text] of site.own.documents?.(site) ?? []) addText(address, () => text);
  for (const [address, text] of oembedFiles(site)) addText(address, () => text);
  if (drawer)
    for (const { path, svg } of picturesOf(scoreboard, site.languages))
      add(path, async () => (await drawer())(svg));
  for (const [address, content] of published) add(address, () => content);
  for (const [address, content] of built.files) add(address, () => content);
  const { offline } = built;
  if (offline !== undefined) {
    const parts = once(() => siteParts(built));
    add(offlineScript, async () => {
      const contentOf = (address: string) => files.get(address)?.() ?? new Uint8Array();
      const script = await offlineScriptOf(offline, built, site, contentOf);
      return new TextEncoder().encode(script);
    });
    add(sitePartsPath, parts);
  }
  addText('/robots.txt', () => robots(site));
  return files;
}

/** A site whose every word is decided. */
function siteOf(
  options: SiteOptions & { built: Built },
  scoreboard: Scoreboard,
  publication: Publication,
  weigh: Weigh,
): Site {
  const { version, client, files } = options.built;
  const { own = { pages: [] }, now = Date.parse(scoreboard.publishedAt) } = options;
  const framed = [client.framed.style, client.framed.script].flatMap(
    (address) => files.get(address) ?? [],
  );
  return {
    ...{ scoreboard, version, publication, own, now },
    name: options.name ?? { vi: 'Thi Đua', en: 'Thi Đua' },
    title: options.title ?? scoreboard.title,
    notice: options.notice,
    footer: options.footer ?? usualFooter(scoreboard, options, publication.scoreboard),
    front: options.front ?? {},
    languages: allLocales.filter((locale) => (options.languages ?? allLocales).includes(locale)),
    origin: options.origin,
    navigation: navigationOf(own),
    styles: [...client.styles, ...(own.styles ?? [])],
    pageStyles: client.pageStyles,
    fonts: client.fonts,
    scripts: { ...client.scripts, ...own.scripts },
    framed: { ...client.framed, bytes: weigh(framed) },
  };
}

function navigationOf({ pages, navigation }: OwnPages): NavigationEntry[] {
  const known: NavigationEntry[] = [
    { id: 'board', name: textOf(({ board }) => board), address: routes.board, holds: [] },
    ...pages,
    {
      ...{ id: 'data-room', name: textOf(({ dataRoom }) => dataRoom) },
      ...{ address: routes.dataRoom, holds: ['data-room-guide'] },
    },
    { id: 'embed', name: textOf(({ embed }) => embed), address: routes.embed, holds: ['view'] },
  ].map((page) => ({
    ...{ id: page.id, name: page.name, address: page.address },
    holds: [
      ...('holds' in page ? page.holds : []),
      ...new Set(pages.flatMap(({ id, below }) => (below === page.id ? [id] : []))),
    ],
  }));
  const listed = navigation ?? [
    'board',
    ...pages.flatMap(({ id, below }) => (below ? [] : [id])),
    'data-room',
    'embed',
  ];
  return listed.flatMap((id) => known.find((entry) => entry.id === id) ?? []);
}

const robots = ({ origin }: Site): string =>
  `User-agent: *\nAllow: /\n${origin === undefined ? '' : `Sitemap: ${origin}${sitemapPath}\n`}`;
