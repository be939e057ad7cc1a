// What other programs read of a page: its picture, and how to show it elsewhere. The site is served
// as if it knew its own address, which the build is told only where it is published.
import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everythingShown, viewRoute } from '@thidua/site/parts';
import { scoreboard2023 } from '@thidua/quang-nam';
import { siteFiles, type Oembed } from '@thidua/site';
import { covering } from '@thidua/tooling/matrix';
import { routes } from '../src/routes.js';
import { demoSite } from '../src/site.js';
import { newVisitor, siteUrl } from './visit.js';

const scoreboard = readFileSync(
  createRequire(import.meta.url).resolve('@thidua/quang-nam/scoreboard-2023.json'),
);
const textOf = (content: Uint8Array): string => new TextDecoder().decode(content);

/** The pages and answers of the demo, for an address of its own or none. */
async function renderSite(at?: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [address, make] of siteFiles(demoSite({ scoreboard, origin: at })))
    if (/(\/|\.html|\.json)$/.test(address)) texts.set(address, textOf(await make()));
  return texts;
}

let origin: string;
let pages: Map<string, string>;
/** A page of another site: the same server by another name is another origin. */
let consumerPage = '';
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => void answer(request.url ?? '/', response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  pages = await renderSite(origin);
  /** Pages for sharing and answers for machines as a published site has them; all else as built. */
  const isPublished = (path: string): boolean => /^\/(xem|en\/view|oembed)\//.test(path);
  async function answer(url: string, response: ServerResponse) {
    if (url === '/consumer') {
      return void response.setHeader('content-type', 'text/html').end(consumerPage);
    }
    const page = isPublished(url) ? pages.get(url.split('?')[0] ?? '') : undefined;
    if (page !== undefined) {
      const type = url.includes('.json') ? 'application/json' : 'text/html; charset=utf-8';
      return void response.setHeader('content-type', type).end(page);
    }
    const built = await fetch(siteUrl + url);
    for (const [name, value] of built.headers) {
      if (!/^(content-(encoding|length)|transfer-encoding|connection)$/.test(name))
        response.setHeader(name, value);
    }
    response.writeHead(built.status).end(Buffer.from(await built.arrayBuffer()));
  }
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const text = (value: string): string =>
  value
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

/** Reads a head as consumers do: tags with quoted attributes, before the body. */
function tagsIn(html: string, name: 'link' | 'meta'): Record<string, string>[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(new RegExp(`<${name}\\s([^<>]+)>`, 'g'))].map(([, written = '']) =>
    Object.fromEntries(
      [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value = '']) => [
        key,
        text(value),
      ]),
    ),
  );
}

const views = everythingShown(scoreboard2023).flatMap((shown) =>
  Object.entries(viewRoute(shown)).map(([locale, path]) => ({ shown, locale, path })),
);

describe.each(views)('a consumer of $path', ({ shown, locale, path }) => {
  it('finds the answer by the link in the page, and all in it that oEmbed 1.0 asks for', async () => {
    const page = await (await fetch(origin + path)).text();
    const links = tagsIn(page, 'link').filter(({ type }) => type === 'application/json+oembed');
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({ rel: 'alternate', title: shown.title[locale as 'vi'] });
    const sent = await fetch(links[0]?.['href'] ?? '');
    expect(sent.headers.get('content-type')).toMatch(/^application\/json/);
    const oembed = (await sent.json()) as Oembed;

    expect(oembed.version).toBe('1.0');
    expect(oembed.type).toBe('rich');
    expect(oembed.title).toBe(shown.title[locale as 'vi']);
    expect(oembed.provider_name).toBe('Thi Đua');
    expect(oembed.provider_url).toBe(`${origin}/`);
    for (const key of ['width', 'height', 'cache_age'] as const) {
      expect(Number.isInteger(oembed[key]) && oembed[key] > 0, key).toBe(true);
    }
    // One frame and nothing else, or a careful consumer throws it away.
    expect(oembed.html).toMatch(/^<iframe (?:[\w-]+="[^"<>]*" ?)+><\/iframe>$/);
    expect(oembed.html).toContain(` src="${origin}/`);
    expect(oembed.html).toContain(` height="${oembed.height}"`);
    expect(oembed.html).toMatch(/ sandbox="(?!.*allow-same-origin)[^"]*"/);

    const thumbnail = await fetch(oembed.thumbnail_url);
    expect(thumbnail.headers.get('content-type')).toBe('image/png');
    const png = Buffer.from(await thumbnail.arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      oembed.thumbnail_width,
      oembed.thumbnail_height,
    ]);
  });
});

it.each(covering({ shown: everythingShown(scoreboard2023), locale: ['vi', 'en'] as const }))(
  'shows the figures of $shown.noun in $locale in the frame, on a page of any other site',
  async ({ shown, locale }) => {
    const file = `/oembed/${shown.noun}-${shown.id}-${locale}.json`;
    const oembed = (await (await fetch(origin + file)).json()) as Oembed;
    const { page, complaints } = await newVisitor({ viewport: { width: 800, height: 700 } });
    consumerPage = `<!doctype html><title>Consumer</title><link rel="icon" href="data:,"><div style="width:${oembed.width}px">${oembed.html}</div>`;
    await page.goto(`${origin.replace('localhost', '127.0.0.1')}/consumer`);
    const frame = page.frameLocator('iframe');
    const figure = {
      leaderboard: /Quế Sơn|Que Son/,
      progress: /123 (→|to) 130/,
      'tile-map': /Quế Sơn|Que Son/,
      timeline: /11\/6\/2023|11 June 2023/,
      movements: /phong trào|movement/i,
      'index-panel': /PAPI/,
      honours: /khen thưởng|award/i,
      scorecard: /Quế Sơn|Que Son/,
      'target-board': /13 (chỉ tiêu|targets)/,
      countdown: /Kỷ niệm \d+ năm|\d+(st|nd|rd|th) anniversary/,
    }[shown.noun];
    const element = frame.locator(`thidua-${shown.noun}`);
    await element.getByText(figure).filter({ visible: true }).first().waitFor();
    // Taken over by its script, which needs no rights of the site's origin.
    await element.evaluate((waiting) => customElements.whenDefined(waiting.localName).then());
    const drawn = await frame.locator('html').evaluate((root) => root.scrollWidth);
    expect(drawn, 'as wide as its place').toBeLessThanOrEqual(oembed.width);
    const height = await element.evaluate((shownElement) => shownElement.scrollHeight);
    expect(height, 'all of it is seen').toBeLessThanOrEqual(oembed.height);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

/** What each picture is about, one of which its description says. */
const figures =
  /93,16%|93\.16%|94,6%|94\.6%|Kỷ niệm 75 năm|75th anniversary|Quế Sơn|Que Son|PAPI|11\/6\/2023|11 June 2023|13 (chỉ tiêu|targets)|phong trào|movement|khen thưởng|award/i;

describe('the head of a page', () => {
  it('names the picture with its size and says what it says, by whole addresses', async () => {
    for (const path of [
      ...[routes.board.vi, routes.progress.en, routes.leaderboard.vi, routes.countdown.en],
      ...views.map((view) => view.path),
    ]) {
      const metas = tagsIn(pages.get(path) ?? '', 'meta');
      const valueOf = (name: string): string =>
        metas.find(({ property, name: named }) => (property ?? named) === name)?.['content'] ?? '';
      expect(valueOf('og:url'), path).toBe(origin + path);
      const image = valueOf('og:image');
      expect(image, path).toMatch(/^http:\/\/localhost:\d+\/pictures\/[\w-]+\.png\?v=[0-9a-f]{8}$/);
      expect(image).toContain(path.startsWith('/en/') ? '-en.png' : '-vi.png');
      expect((await fetch(image)).status, image).toBe(200);
      expect(valueOf('og:image:type')).toBe('image/png');
      expect([valueOf('og:image:width'), valueOf('og:image:height')]).toEqual(['1200', '630']);
      expect(valueOf('twitter:card')).toBe('summary_large_image');
      expect(valueOf('og:image:alt'), path).toMatch(figures);
    }
  });

  it('has no picture where the page shows no board, and no address where the site knows none', async () => {
    expect(pages.get(routes.directive.vi)).toContain('og:url');
    expect(pages.get(routes.directive.vi)).not.toContain('og:image');
    expect(pages.get(routes.missing.vi)).not.toContain('og:url');
    const unknown = await renderSite();
    for (const [path, page] of unknown) {
      expect(page, path).not.toMatch(/og:(url|image)|twitter:card|json\+oembed/);
      expect(path).not.toMatch(/^\/oembed\//);
    }
  });
});
