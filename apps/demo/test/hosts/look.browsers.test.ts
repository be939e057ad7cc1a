// The same element on a bare page, on the model sites and in a frame, pixel by pixel.
import { inEachBrowser, type TestPage } from '@thidua/tooling/browsers';
import type { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differencesOf, isTolerable } from './differing-pixels.js';
import { drawn, pictureOf, type Place } from './element-on-page.js';
import { openWatchedSite, type WatchedSite } from './watched-site.js';

const hosts = '/nhung/trang-mau/';
const tags = ['thidua-leaderboard', 'thidua-progress', 'thidua-countdown'];

let site: WatchedSite;
beforeAll(async () => {
  site = await openWatchedSite();
  const portal = await (await fetch(`${site.url}${hosts}cong-thong-tin/`)).text();
  const snippets = tags.map((tag) => new RegExp(`<${tag}.*?</${tag}>`, 's').exec(portal)?.[0]);
  site.pages.set(
    '/bare',
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang trơn</title>
    <script type="module" src="/thidua/thidua.js"></script></head><body>${snippets.join('')}</body></html>`,
  );
});
afterAll(() => site.close());

const tabs: Record<string, string> = { 'thidua-progress': 'a[href="#chi-tieu"]' };

await inEachBrowser((browser) => {
  const open = async (path: string, place: Place): Promise<TestPage> => {
    const page = await browser.open({ width: 800, height: 1000 });
    await page.goto(site.url + path);
    const tab = path.endsWith('/huyen/') && tabs[place.tag];
    if (tab) await page.click(tab);
    await drawn(page, place);
    return page;
  };
  const picture = async (path: string, place: Place, css = ''): Promise<PNG> =>
    pictureOf(await open(path, place), place, css);

  describe.each(tags)('%s', (tag) => {
    const frames: Record<string, string> = {
      'thidua-leaderboard': 'iframe[src*="bang-xep-hang"]',
      'thidua-progress': 'iframe[src*="tien-do"]',
      'thidua-countdown': 'iframe[src*="dem-nguoc"]',
    };
    const frame = frames[tag] ?? '';

    it('looks the same on the portal, the district site and in a frame as on a bare page', async () => {
      const bare = await picture('/bare', { tag });
      for (const [path, place] of [
        ['cong-thong-tin/', { tag }],
        ['huyen/', { tag }],
        ['bao/co-iframe-js/', { tag, frame }],
      ] as const) {
        const there = await picture(hosts + path, place);
        expect([there.width, there.height], path).toEqual([bare.width, bare.height]);
        const differences = differencesOf(bare, there);
        expect(isTolerable(differences, browser.name), `${path}: ${differences.seen} px`).toBe(
          true,
        );
      }
    });
  });

  it.each([
    ['a colour', '--thidua-text: #15233b'],
    ['a line', '--thidua-border: #b5bdc1'],
    ['a size of text', '--thidua-font-size: 15.9px'],
  ])('would see %s that a page changes', async (_name, css) => {
    const place = { tag: 'thidua-progress' };
    const page = await open('/bare', place);
    const bare = await pictureOf(page, place);
    expect(differencesOf(bare, await pictureOf(page, place))).toEqual({ seen: 0, strong: 0 });
    expect(isTolerable(differencesOf(bare, await pictureOf(page, place, css)), browser.name)).toBe(
      false,
    );
  });

  it('would see one figure that is another', async () => {
    const place = { tag: 'thidua-leaderboard' };
    const page = await open('/bare', place);
    const bare = await pictureOf(page, place);
    await page.evaluate(() => {
      const root = document.querySelector('thidua-leaderboard')?.shadowRoot;
      const cell = [...(root?.querySelectorAll('td') ?? [])].find((each) =>
        each.innerText.includes('93,16%'),
      );
      const text =
        cell && [...cell.childNodes].find((node) => node.textContent?.includes('93,16%'));
      if (!text) throw new Error('There is no such figure');
      text.textContent = '93,18%';
    });
    expect(isTolerable(differencesOf(bare, await pictureOf(page, place)), browser.name)).toBe(
      false,
    );
  });
});
