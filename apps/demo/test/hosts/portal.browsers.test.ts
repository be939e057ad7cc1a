// The provincial portal: strict policy with Trusted Types, an old style sheet, tables for layout.
import { inEachBrowser } from '@thidua/tooling/browsers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawn, sizesOf } from './element-on-page.js';
import { expectBoard, expectKeyboard, expectTarget } from './promises.js';
import { openWatchedSite, type WatchedSite } from './watched-site.js';

const portal = '/nhung/trang-mau/cong-thong-tin/';
const board = { tag: 'thidua-leaderboard' };
const target = { tag: 'thidua-progress' };
const milestone = { tag: 'thidua-countdown' };

let site: WatchedSite;
beforeAll(async () => {
  site = await openWatchedSite();
});
afterAll(() => site.close());

it('stands under a strict policy with Trusted Types', async () => {
  const { headers } = await fetch(site.url + portal);
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'self'; script-src 'self'; style-src 'self'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html",
  );
});

await inEachBrowser((browser) => {
  it('shows what was pasted with right data and no complaint, and works with keys', async () => {
    const page = await browser.open({ width: 1280, height: 900 });
    await page.goto(site.url + portal);
    for (const place of [milestone, target, board]) await drawn(page, place);
    await expectBoard(page, board);
    await expectTarget(page, target);
    await expectKeyboard(page, board);
    expect(await page.complaints()).toEqual([]);
  });

  it('shows the pinned snippet from files that never change, whose content was checked', async () => {
    const page = await browser.open({ width: 1280, height: 900 });
    await page.goto(`${site.url}${portal}luu-tru/`);
    for (const place of [target, board]) await drawn(page, place);
    await expectBoard(page, board);
    await expectTarget(page, target);
    const { integrity, files } = await page.evaluate(() => ({
      integrity: document.querySelector<HTMLScriptElement>('script[integrity]')?.integrity,
      files: performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => /^\/(thidua|data)\//.test(path)),
    }));
    expect(integrity).toMatch(/^sha384-/);
    // A file for each element, and the figures.
    expect(new Set(files).size).toBe(3);
    for (const file of files)
      expect(file).toMatch(/^\/(thidua\/[^/]+\/pinned\/[a-z-]+\.js|data\/archive\/.*)$/);
    expect(await page.complaints()).toEqual([]);
  });

  it('is no taller than on a bare page by 2 px, at the width that the portal gives', async () => {
    const page = await browser.open({ width: 1280, height: 900 });
    await page.goto(site.url + portal);
    for (const place of [target, board]) {
      await drawn(page, place);
      const there = await sizesOf(page, place);
      const alone = await page.evaluate((tag) => {
        const element = document.querySelector(tag) as HTMLElement;
        const { width } = element.getBoundingClientRect();
        const base = element.shadowRoot?.querySelector('.base') as HTMLElement;
        // The same content where no rule of the page reaches: in a shadow root of its own.
        const room = document.createElement('div');
        const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
        document.body.append(room);
        const root = room.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [...sheets];
        room.style.setProperty('width', `${width}px`, 'important');
        room.style.setProperty('font-family', getComputedStyle(element).fontFamily, 'important');
        const copy = base.cloneNode(true) as HTMLElement;
        root.append(copy);
        const { height } = copy.getBoundingClientRect();
        room.remove();
        return height;
      }, place.tag);
      expect(Math.abs(there.height - alone)).toBeLessThanOrEqual(2);
    }
  });

  it.each(browser.share([320, 768, 1280]))('does not widen the page at %d px', async (width) => {
    const page = await browser.open({ width, height: 900 });
    await page.goto(site.url + portal);
    for (const place of [milestone, target, board]) await drawn(page, place);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});
