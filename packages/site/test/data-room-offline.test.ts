// The data room without a network: whoever was there once has all of it.
import { launchChromium } from '@thidua/tooling/chromium';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, roomAddress, roomVisitor, said, step } from './support/room.js';
import { sampleSite, type WrittenSite } from './support/sample-site.js';

let site: WrittenSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([sampleSite({ isCompressed: false }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const inEnglish = '/en/data-room/';
const text = (address: string): string => new TextDecoder().decode(site.files.get(address));

/** What the service worker keeps. */
const kept = (): ReadonlySet<string> => {
  const [list = '[]'] = /\[\{"url".*?\}\]/.exec(text('/data-room-offline.js')) ?? [];
  return new Set((JSON.parse(list) as { url: string }[]).map(({ url }) => url));
};

/** Addresses on this site that a kept file names: what a page shows and where in the room it leads to. */
function namedIn(address: string): string[] {
  const at = (path: string): string => new URL(path, `https://thidua.example${address}`).pathname;
  const found = (pattern: RegExp): string[] =>
    [...text(address).matchAll(pattern)].map(([, path = '']) => path);
  if (address.endsWith('.css')) return found(/url\(["']?([^"')]+)/g).map(at);
  // Scripts name each other by their names alone, or below the root.
  if (address.endsWith('.js'))
    return found(/["'`](?:\.\/|assets\/)([\w.-]+-[\w-]{8}\.(?:js|css|woff2))["'`]/g).map(at);
  if (!address.endsWith('/')) return [];
  const links = found(/<a [^>]*?href="([^"#]+)/g).map(at);
  return [
    ...links.filter((path) => [roomAddress, inEnglish].some((room) => path.startsWith(room))),
    ...found(/<link [^>]*?href="(\/[^"]+)/g).map(at),
    ...found(/ src="(\/[^"]+)/g).map(at),
  ];
}

/** Somebody who was in the room once, in Vietnamese, and has no network now. */
async function cutOff(): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const { page, context, complaints } = await roomVisitor(site, browser);
  await button(page, 'Thử với tệp đúng').waitFor();
  await page.evaluate(
    async (places) => {
      await navigator.serviceWorker.ready;
      const isReady = async (place: string): Promise<boolean> => {
        const { active } = (await navigator.serviceWorker.getRegistration(place)) ?? {};
        return active?.state === 'activated';
      };
      for (const place of places)
        while (!(await isReady(place))) await new Promise((next) => setTimeout(next, 50));
    },
    [roomAddress, inEnglish],
  );
  await context.setOffline(true);
  return { page, context, complaints };
}

describe('without a network', () => {
  it('keeps everything that a kept page shows, and every page of the room', () => {
    const files = kept();
    expect([...files]).toEqual(expect.arrayContaining([roomAddress, inEnglish]));
    const missing = [...files].flatMap((address) =>
      namedIn(address)
        .filter((path) => !files.has(path))
        .map((path) => `${address} needs ${path}`),
    );
    expect(missing).toEqual([]);
    expect([...files].filter((address) => !site.files.has(address))).toEqual([]);
  });

  it('leads from a sample to the whole site to take away', async () => {
    const { page, context, complaints } = await cutOff();
    await page.reload();
    for (const sample of ['Thử với tệp còn lỗi', 'Thử với tệp đúng']) {
      await button(page, sample).click();
      await page.locator('.room-files li').first().waitFor();
      await button(page, 'Xóa khỏi máy này').click();
      await button(page, 'Xóa').last().click();
    }
    const taken = async (name: string | RegExp) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(page, name).click(),
      ]);
      return download.suggestedFilename();
    };
    expect(await taken('Tải tệp mẫu')).toMatch(/\.xlsx$/);
    await button(page, 'Thử với tệp đúng').click();
    await expect.poll(() => said(page).innerText()).toContain('Không còn lỗi');
    await step(page, 'Điểm');
    await page.getByRole('columnheader', { name: /Khoảng hạng/ }).waitFor();
    await page.getByLabel('Địa phương', { exact: true }).selectOption({ index: 1 });
    const card = page.locator('.room-reasons thidua-scorecard');
    await card.getByText('Bước tăng điểm gần nhất').waitFor();
    // What this site published is there to compare with.
    const published = await page.evaluate(async () => {
      const room = document.getElementById('data-room');
      return (await fetch(room?.dataset['scoreboard'] ?? '')).text();
    });
    expect(published).toBe(text('/data/scoreboard.json'));
    await step(page, 'Công bố');
    const products = page.locator('.room-products button');
    const names = await products.allInnerTexts();
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) await taken(name);
    expect(complaints.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await context.close();
  }, 120_000);

  it('opens the guide with its pictures, and both in English', async () => {
    const { page, context } = await cutOff();
    for (const path of [roomAddress, inEnglish]) {
      await page.goto(site.url + path);
      await page.locator('.room-drop').waitFor();
      await page.locator('.page-head a').click();
      await page.waitForURL(/huong-dan|guide/);
      for (const picture of await page.getByRole('img').all()) {
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(0);
      }
    }
    await context.close();
  }, 60_000);
});
