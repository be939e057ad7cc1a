// The site of another province, made from its scoreboard file alone, as a reader walks it.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { scoreboard2023 as sample } from '@thidua/sample-province';
import { buildSite, compressed, hostingOf, siteFiles, type SiteOptions } from '@thidua/site';
import {
  everythingFramed,
  everythingShown,
  framedRoute,
  nouns,
  viewRoute,
} from '@thidua/site/parts';
import { launchChromium } from '@thidua/tooling/chromium';
import { covering } from '@thidua/tooling/matrix';
import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleFile, sampleSite, type WrittenSite } from './support/sample-site.js';

let site: WrittenSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([sampleSite(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
const pages = (): string[] => [...site.files.keys()].filter((path) => /(\/|\.html)$/.test(path));

/** What buildSite gives, made only where it is asked for: most of its time are pictures. */
function siteOf(options: SiteOptions) {
  const files = siteFiles(options);
  return {
    has: (path: string): boolean => files.has(path),
    paths: [...files.keys()],
    text: async (path: string): Promise<string> => textOf(await files.get(path)?.()),
  };
}

/** A visitor, and whatever the browser complains of. */
async function visitor(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.url}/`)) elsewhere.push(request.url());
  });
  return { page, complaints, elsewhere };
}

/** Waits until every element of a page has been taken over by its script and shows its data. */
const settled = (page: Page) =>
  page.waitForFunction(
    (tags) =>
      [...document.querySelectorAll(tags)].every(
        (element) =>
          customElements.get(element.localName) &&
          element.shadowRoot?.querySelector('.base:not([aria-busy])'),
      ),
    nouns.map((noun) => `thidua-${noun}`).join(),
  );

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Nothing of what a scoreboard may list beside targets, boards and milestones. */
const noLists = { movements: [], steps: [], indices: [], awards: [] };

describe('its files', () => {
  it('are the same for the same scoreboard, whenever they are made', async () => {
    const again = await buildSite({ scoreboard: sampleFile });
    expect([...again.keys()]).toEqual([...site.files.keys()]);
    for (const [path, content] of again)
      expect(Buffer.compare(site.files.get(path) ?? Buffer.of(), content), path).toBe(0);
  });

  it('know no other province: neither its name nor anything of its content', () => {
    const foreign = /qu[aả]ng[\s-]*nam|\bdti-2023\b|Tam Kỳ|Hội An|cum-mien-nui/iu;
    for (const [path, content] of site.files) {
      expect(path).not.toMatch(foreign);
      const isText = /(\/|\.(html|js|map|css|json|svg|txt|xml))$/.test(path);
      if (isText) expect(foreign.exec(textOf(content))?.[0], path).toBeUndefined();
    }
  });

  it('are the board, the builder, a page for each thing alone and in frames, pictures and data', () => {
    for (const locale of ['vi', 'en'] as const) {
      for (const shown of everythingShown(sample)) {
        expect(site.files.has(viewRoute(shown)[locale])).toBe(true);
        expect(site.files.has(`/pictures/${shown.noun}-${shown.id}-${locale}.png`)).toBe(true);
      }
      for (const shown of everythingFramed(sample))
        expect(site.files.has(framedRoute(shown)[locale])).toBe(true);
    }
    for (const path of [
      ...['/', '/en/', '/nhung/', '/en/embed/', '/phong-so-lieu/', '/en/data-room/'],
      ...['/404.html', '/en/404.html', '/data-room-offline.js'],
    ])
      expect(site.files.has(path), path).toBe(true);
    expect(site.files.get('/data/scoreboard.json')).toEqual(sampleFile);
    const archive = [...site.files.keys()].filter((path) => path.startsWith('/data/archive/'));
    expect(archive).toHaveLength(1);
    expect(site.files.get(archive[0] ?? '')).toEqual(sampleFile);
  });

  it('are valid HTML', async () => {
    const taste = [
      ...['long-title', 'no-inline-style', 'no-trailing-whitespace', 'void-style'],
      ...['doctype-style', 'attribute-boolean-style', 'tel-non-breaking'],
      'no-implicit-button-type',
    ];
    const rules = Object.fromEntries(taste.map((rule) => [rule, 'off'] as const));
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'], rules });
    const faults: string[] = [];
    for (const path of pages()) {
      const { results } = await validator.validateString(textOf(site.files.get(path)));
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  }, 240_000);

  it('link to nothing that is not there', () => {
    const links = new Set(
      pages().flatMap((path) =>
        [
          ...textOf(site.files.get(path)).matchAll(
            /<(?:a|link|script|iframe)\s[^>]*?(?:href|src)="([^"]*)"/g,
          ),
        ]
          .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), site.url + path))
          .filter(({ origin }) => origin === site.url)
          .map(({ pathname, hash }) => pathname + hash),
      ),
    );
    expect(links.size).toBeGreaterThan(40);
    for (const link of links) {
      const [path = '', place] = link.split('#');
      expect(site.files.has(path), link).toBe(true);
      if (place) expect(textOf(site.files.get(path)), link).toContain(`id="${place}"`);
    }
  });
});

describe('its pages', () => {
  const everything = everythingShown(sample);
  const firsts = nouns.flatMap((noun) => everything.find((shown) => shown.noun === noun) ?? []);
  const forms = [
    ...['/', '/en/', '/nhung/', '/en/embed/', '/phong-so-lieu/', '/404.html'],
    ...firsts.map((shown) => viewRoute(shown).vi),
    ...firsts.map((shown) => framedRoute(shown).en),
  ];
  const widths = [320, 1280];
  const asked = covering({ path: forms, width: widths });
  it.each(forms)(
    '%s fits its window from 320 px on, and leaves axe nothing to find',
    async (path) => {
      const { page } = await visitor();
      await page.goto(site.url + path);
      await settled(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          width,
        );
      }
      for (const { width } of asked.filter((row) => row.path === path)) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page), `${width} px`).toEqual([]);
      }
      await page.context().close();
    },
  );

  const walked = [
    ...['/', '/en/', '/nhung/', '/en/embed/', '/phong-so-lieu/', '/en/data-room/'],
    ...['/404.html', '/en/404.html'],
    // Each thing alone in one language, in a frame in the other.
    ...covering({ shown: everything, locale: ['vi', 'en'] as const }).map(
      (row) => viewRoute(row.shown)[row.locale],
    ),
    ...covering({ shown: everything, locale: ['en', 'vi'] as const }).map(
      (row) => framedRoute(row.shown)[row.locale],
    ),
  ];
  it('have elements that work, the headers of their place, and no complaint under the strict policy', async () => {
    const { page, complaints, elsewhere } = await visitor();
    for (const path of walked) {
      const answer = await page.goto(site.url + path);
      expect(answer?.status(), path).toBe(200);
      for (const [name, value] of Object.entries(hostingOf().headersOf(path, site.url)))
        expect(answer?.headers()[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      await settled(page);
      expect(complaints, path).toEqual([]);
    }
    expect(elsewhere).toEqual([]);
    await page.context().close();
  }, 240_000);

  it('go back in time with the front page, whose address tells the day', async () => {
    const { page, complaints } = await visitor();
    await page.goto(site.url);
    await settled(page);
    const stop = page.locator('.stops [data-date]').first();
    const date = (await stop.getAttribute('data-date')) ?? '';
    await stop.click();
    expect(new URL(page.url()).searchParams.get('ngay')).toBe(date);
    expect(await page.locator('thidua-leaderboard').getAttribute('as-of')).toBe(date);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('lead from a row and from a tile to the same scorecard, whose address holds the locality', async () => {
    const [board] = sample.boards;
    const code = board?.rows[4]?.code ?? '';
    const name = sample.localities.find((each) => each.code === code)?.name.vi ?? '';
    const { page, complaints } = await visitor();
    const scorecard = page.locator('thidua-scorecard');
    const told = async (): Promise<[address: string, text: string]> => {
      await page.waitForURL(`**?locality=${code}`);
      await scorecard.getByText(name).first().waitFor();
      await settled(page);
      return [new URL(page.url()).pathname, await scorecard.innerText()];
    };

    await page.goto(`${site.url}/`);
    await settled(page);
    await page.locator('thidua-leaderboard').getByRole('link', { name }).click();
    const fromRow = await told();

    await page.goto(site.url + viewRoute({ noun: 'tile-map', id: board?.id ?? '' }).vi);
    await settled(page);
    const map = page.locator('thidua-tile-map');
    await map.locator(`[data-code="${code}"]`).click();
    await map.locator('[part=link]').click();
    expect(await told()).toEqual(fromRow);

    await page.goto(`${site.url}${fromRow[0]}?locality=${code}`);
    expect(await told()).toEqual(fromRow);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('have ways to the scorecards without any script, too', async () => {
    const { page } = await visitor({ javaScriptEnabled: false });
    await page.goto(`${site.url}/`);
    const ways = page.locator('thidua-leaderboard [part=link]');
    expect(await ways.count()).toBeGreaterThan(10);
    await ways.first().click();
    await page.waitForURL('**?locality=*');
    // The card is that of the first one whatever was asked for, and says that it cannot be chosen.
    expect(await page.locator('.unchosen').isVisible()).toBe(true);
    await page.context().close();
  });

  it('say their main figures without any script', async () => {
    const { page } = await visitor({ javaScriptEnabled: false });
    await page.goto(site.url);
    const best = sample.boards[0]?.rows.find(({ rank }) => rank === 1);
    const name = sample.localities.find(({ code }) => code === best?.code)?.name.vi ?? '?';
    await page.getByText(name).filter({ visible: true }).first().waitFor();
    await page.getByText('minh họa').filter({ visible: true }).first().waitFor();
    await page.context().close();
  });
});

describe('its builder', () => {
  it.each(['following', 'pinned', 'frame', 'plain'])(
    'writes a snippet that shows the board on another site: %s',
    async (kind) => {
      const { page, complaints } = await visitor();
      const board = sample.boards[0]?.id ?? '';
      await page.goto(`${site.url}/nhung/?noun=leaderboard&id=${board}&limit=5&kind=${kind}`);
      await page.waitForFunction(() =>
        document.querySelector('textarea')?.value.startsWith('<div>'),
      );
      const snippet = await page.locator('textarea').inputValue();
      expect(snippet).toContain('<strong>Số liệu minh họa.</strong>');
      // A server of its own: browsers keep a page that no server sent away from this machine.
      const host = createServer((_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          `<!doctype html><html lang="vi"><title>Trang khác</title><link rel="icon" href="data:,">${snippet}</html>`,
        );
      });
      await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
      const other = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
      await page.goto(other);
      const best = sample.boards[0]?.rows.find(({ rank }) => rank === 1);
      const name = sample.localities.find(({ code }) => code === best?.code)?.name.vi ?? '?';
      const shown = kind === 'frame' ? page.frameLocator('iframe') : page;
      if (kind !== 'plain') {
        const element = shown.locator('thidua-leaderboard');
        await element.evaluate((waiting) => customElements.whenDefined(waiting.localName).then());
        await element.getByText(name).filter({ visible: true }).first().waitFor();
      } else await page.getByText(name).filter({ visible: true }).first().waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
      host.close();
    },
  );
});

describe('its words', () => {
  const words: Partial<SiteOptions> = {
    name: { vi: 'Thi đua Hạc Vân', en: 'Hac Van emulates' },
    title: { vi: 'Bảng của Hạc Vân', en: 'The board of Hac Van' },
    organisation: { vi: 'Hội đồng <của> tỉnh', en: 'the Council' },
    notice: { vi: 'Trang thử', en: 'A trial' },
  };

  it('are where readers look for them, and never markup', async () => {
    const made = siteOf({ scoreboard: sampleFile, ...words });
    const home = await made.text('/');
    expect(home).toContain('<title>Bảng của Hạc Vân</title>');
    expect(home).toContain('<h1>Bảng của Hạc Vân</h1>');
    expect(home).toContain('<span>Thi đua Hạc Vân</span>');
    expect(home).toContain('Hội đồng &lt;của&gt; tỉnh');
    expect(home).toContain('id="demonstration">Trang thử</p>');
    expect(await made.text('/en/embed/')).toContain(' – Hac Van emulates</title>');
  });

  it('are in Vietnamese alone where that is wanted: no page, no link, no choice in English', async () => {
    const made = siteOf({ scoreboard: sampleFile, languages: ['vi'] });
    expect(made.paths.filter((path) => path.startsWith('/en/'))).toEqual([]);
    for (const path of made.paths)
      if (path.endsWith('/')) expect(await made.text(path), path).not.toMatch(/"\/en\/|hreflang/);
    expect(await made.text('/nhung/')).not.toContain('value="en"');
    expect(hostingOf({ languages: ['vi'] }).missingPage('/en/x')).toBe('/404.html');
  });

  it('name whole addresses where the site knows its own: pictures, oEmbed, languages, the list of pages', async () => {
    const origin = 'https://thidua.example';
    const made = siteOf({ scoreboard: sampleFile, origin });
    const home = await made.text('/');
    const [, picture = ''] =
      /property="og:image" content="https:\/\/thidua\.example([^?"]+)/.exec(home) ?? [];
    expect(made.has(picture)).toBe(true);
    expect(home).toContain(`hreflang="en" href="${origin}/en/"`);
    expect(await made.text('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
    const listed = [...(await made.text('/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)];
    expect(listed.length).toBeGreaterThan(20);
    for (const [, address = ''] of listed) expect(made.has(new URL(address).pathname)).toBe(true);
    for (const { noun, id } of everythingShown(sample)) {
      const answer = await made.text(`/oembed/${noun}-${id}-vi.json`);
      const { html, thumbnail_url: thumbnail } = JSON.parse(answer) as Record<string, string>;
      const [, framed = ''] = /src="([^"]+)"/.exec(html ?? '') ?? [];
      expect(made.has(new URL(framed).pathname)).toBe(true);
      expect(made.has(new URL(thumbnail ?? '').pathname)).toBe(true);
    }
  });
});

describe('what cannot be a site', () => {
  const changed = (change: object): Uint8Array =>
    Buffer.from(JSON.stringify({ ...JSON.parse(sampleFile.toString()), ...change }));

  it.each<[string, Partial<SiteOptions>, string, RegExp]>([
    ['no JSON', { scoreboard: Buffer.from('{') }, 'not-a-scoreboard', /no JSON/],
    ['no UTF-8', { scoreboard: Buffer.from([0xff, 0x7b]) }, 'not-a-scoreboard', /UTF-8/],
    ['another document', { scoreboard: Buffer.from('{}') }, 'not-a-scoreboard', /issues/],
    [
      'a scoreboard without anything',
      {
        scoreboard: changed({ ...noLists, targets: [], boards: [], milestones: [], proposals: [] }),
      },
      'nothing-to-show',
      /Add one/,
    ],
    [
      'an id that leads elsewhere',
      { scoreboard: changed({ milestones: [{ ...sample.milestones[0], id: '../../x' }] }) },
      'not-in-addresses',
      /“\.\.\/\.\.\/x” in milestones/,
    ],
    [
      'an award that was withdrawn',
      { scoreboard: changed({ awards: [{ ...sample.awards?.[0], status: 'withdrawn' }] }) },
      'not-to-be-published',
      /awards\.0 was withdrawn/,
    ],
    [
      'a person who did not consent to be named',
      {
        scoreboard: changed({
          awards: [
            {
              ...sample.awards?.[0],
              recipient: { kind: 'individual', name: { vi: 'Không rõ', en: 'Not known' } },
              consent: false,
            },
          ],
        }),
      },
      'not-to-be-published',
      /did not consent/,
    ],
    ['an origin with a path', { origin: 'https://thidua.example/bang' }, 'not-an-origin', /scheme/],
    ['a site in English alone', { languages: ['en'] }, 'languages', /Vietnamese/],
  ])('is said with what to do: %s', async (_, change, code, message) => {
    const refused = buildSite({ scoreboard: sampleFile, ...change });
    await expect(refused).rejects.toMatchObject({ name: 'SiteError', code });
    await expect(refused).rejects.toThrow(message);
  });
});

it.each([
  ['targets', { boards: [], milestones: [], proposals: [] }],
  ['boards', { targets: [], milestones: [] }],
  ['milestones', { targets: [], boards: [], proposals: [] }],
])('is a site with %s alone, whose builder starts with them', async (_, change) => {
  const scoreboard = Buffer.from(JSON.stringify({ ...sample, ...noLists, ...change }));
  const made = siteOf({ scoreboard });
  const board = JSON.parse(scoreboard.toString()) as typeof sample;
  const all = everythingShown(board);
  const [first] = all;
  const nav = await made.text('/nhung/');
  expect(nav).toContain(`value="${first?.noun}"`);
  expect(nav).toMatch(new RegExp(`<option [^>]*value="${first?.id}"`));
  expect(nav.match(/name="noun"/g)).toHaveLength(new Set(all.map(({ noun }) => noun)).size);
});

it('gives what a server sends compressed, for text alone', () => {
  const made = compressed(site.files);
  expect(made.has('/data/scoreboard.json.br')).toBe(true);
  expect([...made.keys()].filter((path) => /\.(png|woff2)\./.test(path))).toEqual([]);
});
