import type { Scoreboard } from '@thidua/core';
import { checkedScoreboard, checkOptions } from './checked.js';
import { usualFooter } from './document/footer.js';
import type { NavigationEntry, OwnPages, Site } from './document/site.js';
import { textOf } from './document/words.js';
import type { Publication } from './embed/publication.js';
import { allLocales } from './locales.js';
import { once } from './once.js';
import type { SiteOptions } from './options.js';
import { pageWriters } from './pages/pages.js';
import { builtFiles, type Built } from './publish/built.js';
import { pngDrawer } from './publish/png-of.js';
import { publish } from './publish/publication.js';
import { weigh } from './publish/weigh.js';
import { offlineScriptOf } from './pages/data-room/offline/offline-script.js';
import { offlineScript, routes, sitemapPath } from './routes.js';
import { oembedFiles } from './sharing/oembed.js';
import { picturesOf } from './sharing/picture.js';
import { SiteError } from './site-error.js';

/**
 * Makes the site of a scoreboard: every file that a server of files needs, by its address. An address
 * that ends with `/` is that of a page, whose file is `index.html`. The same options give the same
 * bytes: neither clock nor network is asked.
 *
 * @throws SiteError where the scoreboard or an option is not such that a site can be made of it
 * @example
 * const files = await buildSite({ scoreboard: readFileSync('scoreboard.json') });
 * files.has('/nhung/'); // true: the embed builder
 */
export async function buildSite(options: SiteOptions): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [address, make] of siteFiles(options)) files.set(address, await make());
  return files;
}

/**
 * The files of {@link buildSite}, each made when it is asked for: a development server makes only what
 * somebody looks at.
 *
 * @throws SiteError where the scoreboard or an option is not such that a site can be made of it
 */
export function siteFiles(
  options: SiteOptions,
): Map<string, () => Uint8Array | Promise<Uint8Array>> {
  checkOptions(options);
  const { dataName = 'scoreboard', built = builtFiles() } = options;
  const scoreboard = checkedScoreboard(options.scoreboard);
  const { embed, version } = built;
  const { files: published, publication } = publish({
    ...{ embed, version, dataName },
    scoreboard: options.scoreboard,
  });
  const site = siteOf(options, scoreboard, built, publication);
  const drawer = once(() => pngDrawer(built.fonts));
  const files = new Map<string, () => Uint8Array | Promise<Uint8Array>>();
  const add = (address: string, make: () => Uint8Array | Promise<Uint8Array>): void => {
    if (files.has(address))
      throw new SiteError('taken-address', `Two files of the site want the address ${address}.`);
    files.set(address, make);
  };
  const addText = (address: string, write: () => string): void =>
    add(address, () => new TextEncoder().encode(write()));

  for (const [address, write] of pageWriters(site)) addText(address, write);
  for (const [address, text] of site.own.documents?.(site) ?? []) addText(address, () => text);
  for (const [address, text] of oembedFiles(site)) addText(address, () => text);
  for (const { path, svg } of picturesOf(scoreboard, site.languages)) {
    add(path, async () => (await drawer())(svg));
  }
  for (const [address, content] of published) add(address, () => content);
  for (const [address, content] of built.files) add(address, () => content);
  const { offline, client } = built;
  if (offline !== undefined)
    add(offlineScript, async () => {
      const contentOf = (address: string) => files.get(address)?.() ?? new Uint8Array();
      const script = await offlineScriptOf(offline, client.workers, site, contentOf);
      return new TextEncoder().encode(script);
    });
  addText('/robots.txt', () => robots(site));
  return files;
}

/** A site whose every word is decided. */
function siteOf(
  options: SiteOptions,
  scoreboard: Scoreboard,
  { version, client, files }: Built,
  publication: Publication,
): Site {
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
      ...{ address: routes.dataRoom, holds: [] },
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
