// Every page of the built site in a real browser, under the site's strict policy.
import { localities, scoreboard2023 } from '@thidua/quang-nam';
import { describe, expect, it } from 'vitest';
import { everythingShown, viewRoute } from '@thidua/site/parts';
import { covering, oneOfEach } from '@thidua/tooling/matrix';
import { localityRoute, routes } from '../src/routes.js';
import { siteText } from '../src/words.js';
import { violations } from './axe.js';
import { newVisitor, siteUrl, visit } from './visit.js';

const views = everythingShown(scoreboard2023).map(viewRoute);
const pages = [...Object.values(routes), ...localities.map(localityRoute), ...views];
const paths = pages.flatMap(({ vi, en }) => [vi, en]);

/** Localities have one form; these differ most: one with everything, a city, one that ended first. */
const localityPages = ['dien-ban', 'tam-ky', 'nong-son'].flatMap((slug) =>
  pages.filter(({ vi }) => vi.endsWith(`/${slug}/`)),
);
const looked = [
  ...Object.values(routes),
  ...views,
  ...oneOfEach(localityPages, () => 'a locality'),
].flatMap(({ vi, en }) => [vi, en]);

/** What axe is asked of at: boxes and colours are the same in both languages. */
const sights = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;
const asked = covering({ path: looked, sight: sights });

describe.each(looked)('%s', (path) => {
  it('is quiet, asks nobody else, fits 320 to 1920 px, and leaves axe nothing to find', async () => {
    const { page, complaints, requests } = await visit(path);
    for (const width of [320, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, `width needed at ${width} px`).toBeLessThanOrEqual(width);
    }
    for (const { sight } of asked.filter((row) => row.path === path)) {
      const { width, colorScheme } = sight;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
    const elsewhere = requests.filter((url) => !url.startsWith(`${siteUrl}/`));
    expect(elsewhere).toEqual([]);
    // WebKit empties such fields some time after Back, and tells nobody.
    expect(await page.locator('[autocomplete=off]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it.each(['/', '/en/', '/cach-tinh-diem/'])(
  'says whose site it is not under the header of %s, on a phone, in the dark and on paper',
  async (path) => {
    const { page } = await visit(path);
    const line = page.locator('#demonstration');
    const header = page.locator('.site-header-inner');
    for (const media of [
      { width: 320, colorScheme: 'light' },
      { width: 320, colorScheme: 'dark' },
      { width: 1280, colorScheme: 'dark' },
      { width: 1280, media: 'print' },
    ] as const) {
      const { width, ...emulated } = media;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media: 'screen', ...emulated });
      expect(await line.isVisible()).toBe(true);
      const [own, above] = [await line.boundingBox(), await header.boundingBox()];
      expect(own?.y).toBeCloseTo((above?.y ?? 0) + (above?.height ?? NaN), 0);
      expect(own?.width).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  },
);

describe('without JavaScript', () => {
  it.each([320, 360, 767])(
    'the navigation opens at %i px by keyboard, and closes',
    async (width) => {
      const { page } = await newVisitor({
        javaScriptEnabled: false,
        viewport: { width, height: 700 },
      });
      await page.goto(`${siteUrl}/dia-phuong/`);
      const link = page.getByRole('navigation').getByRole('link', { name: 'Phòng số liệu' });
      expect(await link.isVisible()).toBe(false);
      const menu = page.getByRole('button', { name: 'Danh mục' });
      await menu.press('Enter');
      expect(await link.isVisible()).toBe(true);
      expect(await page.locator('#language').boundingBox()).toMatchObject({
        y: expect.closeTo(8, 0),
      });
      await page.keyboard.press('Escape');
      expect(await link.isVisible()).toBe(false);
      await page.context().close();
    },
  );

  it('every page has one main heading, its language, and a way to the same page in the other', async () => {
    const { page } = await newVisitor({ javaScriptEnabled: false });
    for (const { vi, en } of pages) {
      for (const [path, lang, other] of [
        [vi, 'vi', en],
        [en, 'en', vi],
      ] as const) {
        await page.goto(siteUrl + path, { waitUntil: 'domcontentloaded' });
        expect(await page.locator('h1').count(), path).toBe(1);
        expect(await page.locator('html').getAttribute('lang'), path).toBe(lang);
        expect(await page.locator('#language').getAttribute('href'), path).toBe(other);
        expect(await page.locator('.site-header #demonstration').innerText(), path).toBe(
          siteText[lang].demonstration,
        );
      }
    }
    await page.context().close();
  });

  it('every link inside the site leads to a page, and to a place on it', async () => {
    const answers = new Map<string, Promise<{ status: number; text: string }>>();
    const read = (path: string) => {
      const answer =
        answers.get(path) ??
        fetch(siteUrl + path).then(async (sent) => ({
          status: sent.status,
          text: await sent.text(),
        }));
      answers.set(path, answer);
      return answer;
    };
    const links = new Map<string, string>();
    for (const path of paths) {
      const { text } = await read(path);
      for (const [, href = ''] of text.matchAll(/<(?:a|link)\s[^>]*?href="([^"]*)"/g)) {
        const link = new URL(href.replaceAll('&amp;', '&'), siteUrl + path);
        if (link.origin === siteUrl) links.set(link.pathname + link.search + link.hash, path);
      }
    }
    expect(links.size).toBeGreaterThan(1000);
    for (const [link, from] of links) {
      const [path = '', place] = link.split('#');
      const { status, text } = await read(path);
      expect(status, `${link} on ${from}`).toBe(200);
      if (place) expect(text.includes(`id="${place}"`), `${link} on ${from}`).toBe(true);
    }
  });

  it('the board says its main figures, their dates and sources, and hides what would need a script', async () => {
    const { page } = await visit('/', { javaScriptEnabled: false });
    const main = page.locator('main');
    const figures = ['123', '130 xã', '31/12/2023', '93,16%', '85,42%', 'chưa công bố'];
    // In the elements as a server drew them, not only between their tags.
    for (const figure of [...figures, '11/6/2023', 'PORTAL524000', 'Báo Quảng Nam, 2/2/2024']) {
      await main.getByText(figure).filter({ visible: true }).first().waitFor();
    }
    expect(await page.locator('#as-of').isVisible()).toBe(false);
    expect(await main.innerText()).toContain('Bật JavaScript để xem lại');
    await page.context().close();
  });
});

it('sets figures in one width where they stand in columns', async () => {
  const { page } = await visit('/');
  const widths = await page.evaluate(() =>
    [400, 600].map((weight) =>
      [...'0123456789'].map((figure) => {
        const line = document.createElement('span');
        // Out of the flow, or the line would be broken and its width be the page's.
        line.style.position = 'absolute';
        line.style.fontWeight = String(weight);
        line.style.fontVariantNumeric = 'tabular-nums';
        line.textContent = figure.repeat(50);
        document.body.append(line);
        return Math.round(line.getBoundingClientRect().width);
      }),
    ),
  );
  for (const ofWeight of widths) expect(new Set(ofWeight).size).toBe(1);
  await page.context().close();
});
