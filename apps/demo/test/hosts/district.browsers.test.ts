// The district site: jQuery 1.12, additions to Array.prototype, and another version there already.
import { inEachBrowser } from '@thidua/tooling/browsers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawn, sizesOf } from './element-on-page.js';
import { expectBoard, expectKeyboard, expectTarget } from './promises.js';
import { openWatchedSite, type WatchedSite } from './watched-site.js';

const district = '/nhung/trang-mau/huyen/';
const board = { tag: 'thidua-leaderboard' };
const target = { tag: 'thidua-progress' };
const milestone = { tag: 'thidua-countdown' };

let site: WatchedSite;
beforeAll(async () => {
  site = await openWatchedSite();
});
afterAll(() => site.close());

await inEachBrowser((browser) => {
  it('runs one Lit, warns once of both versions, and shows the elements of both snippets', async () => {
    const page = await browser.open({ width: 1280, height: 900 });
    await page.goto(site.url + district);
    for (const place of [milestone, board]) await drawn(page, place);
    await page.click('a[href="#chi-tieu"]');
    await drawn(page, target);
    await expectTarget(page, target);
    await page.click('a[href="#xep-hang"]');
    await expectBoard(page, board);
    await expectKeyboard(page, board);

    const found = await page.evaluate(() => {
      const { litElementVersions, litHtmlVersions, jQuery } = globalThis as unknown as {
        litElementVersions: string[];
        litHtmlVersions: string[];
        jQuery: { fn: { jquery: string } };
      };
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      return {
        litElements: litElementVersions.length,
        litHtmls: litHtmlVersions.length,
        jquery: jQuery.fn.jquery,
        version: Reflect.get(customElements.get('thidua-leaderboard') ?? {}, 'version') as unknown,
        ownElements: files.filter((name) => /\/thidua\/(.*\/)?elements\//.test(name)).length,
      };
    });
    expect(found).toEqual({
      litElements: 1,
      litHtmls: 1,
      jquery: '1.12.4',
      version: '0.0.0-trang-mau',
      ownElements: 0,
    });
    // One text: the page makes its lists in JSON something else.
    const complaints = await page.evaluate(() =>
      (globalThis as unknown as { complaintsOfPage: string[] }).complaintsOfPage.join('\n'),
    );
    expect(complaints).toMatch(
      /^Thi Đua 0\.0\.0-trang-mau already runs on this page; this copy \(\d+\.\d+\.\d+\) is not used\.$/,
    );
  });

  it('keeps the heights of the elements whatever the page adds to what is built in', async () => {
    const heights = async (path: string): Promise<number[]> => {
      const page = await browser.open({ width: 1280, height: 900 });
      await page.goto(site.url + path);
      for (const place of [milestone, board]) {
        await drawn(page, place);
        await page.evaluate((tag) => {
          const { style } = document.querySelector(tag) as HTMLElement;
          style.setProperty('width', '500px', 'important');
          style.setProperty('font-family', 'Arial', 'important');
        }, place.tag);
      }
      return [(await sizesOf(page, milestone)).height, (await sizesOf(page, board)).height];
    };
    const there = await heights(district);
    const portal = await heights('/nhung/trang-mau/cong-thong-tin/');
    there.forEach((height, at) => {
      expect(Math.abs(height - (portal[at] ?? 0))).toBeLessThanOrEqual(2);
    });
  });

  it.each(browser.share([320, 768, 1280]))('does not widen the page at %d px', async (width) => {
    const page = await browser.open({ width, height: 900 });
    await page.goto(site.url + district);
    for (const place of [milestone, board]) await drawn(page, place);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});
