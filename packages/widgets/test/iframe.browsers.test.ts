// Frames that fit what they show, in every browser.
import { inEachBrowser, type TestPage } from '@thidua/tooling/browsers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bareOf, pageOf, serveSite, underPolicy, type ServedSite } from './support/served-site.js';
import { serveWatchers, watchedOf } from './support/watched-page.js';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
  serveWatchers(site);
  site.pages.set(
    '/board',
    pageOf('<thidua-leaderboard src="/scoreboard.json"></thidua-leaderboard>', inside),
  );
  site.pages.set('/view.css', 'body { margin: 8px } .view { height: 100vh; margin-bottom: 16px }');
  site.pages.set(
    '/view',
    bareOf('<div class="view"></div>', `<link rel="stylesheet" href="/view.css">${inside}`),
  );
});
afterAll(() => site.close());

const around = '<script type="module" src="/embed/iframe.js"></script>';
const inside = '<script type="module" src="/embed/framed.js"></script>';

/** Height of the frame, and what of its page does not fit: `null` where that is another origin's. */
const measure = (page: TestPage): Promise<{ height: number; hidden: number | null }> =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const root = frame.contentDocument?.documentElement;
    return {
      height: frame.clientHeight,
      hidden: root ? root.scrollHeight - root.clientHeight : null,
    };
  });

await inEachBrowser((browser) => {
  async function visit(address: string, head = around) {
    site.pages.set(
      '/',
      underPolicy(
        `default-src 'self'; frame-src 'self' ${site.otherUrl}; require-trusted-types-for 'script'`,
        watchedOf(
          `<iframe class="thidua-frame" title="Bảng" height="600" src="${address}"></iframe>`,
          head,
        ),
      ),
    );
    const page = await browser.open();
    await page.goto(`${site.url}/`);
    return page;
  }

  it('follows what it shows, taller and shorter', async () => {
    const page = await visit('/board');
    await expect.poll(() => measure(page)).toMatchObject({ hidden: 0 });
    await page.waitFor(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 700);
    const { height: whole } = await measure(page);
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const search = inner
        ?.querySelector('thidua-leaderboard')
        ?.shadowRoot?.querySelector('input') as HTMLInputElement;
      search.value = 'Hội An';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(async () => (await measure(page)).height).toBeLessThan(whole - 300);
    await expect.poll(() => measure(page)).toMatchObject({ hidden: 0 });
    expect(await page.complaints()).toEqual([]);
  });

  it('fits a page of another origin', async () => {
    const page = await visit(`${site.otherUrl}/board`);
    await expect.poll(async () => (await measure(page)).height).toBeGreaterThan(700);
    expect((await measure(page)).hidden).toBe(null);
  });

  it('keeps its fixed height without the script', async () => {
    const page = await visit('/board', '');
    await page.waitFor(() =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('thidua-leaderboard')
        ?.shadowRoot?.querySelector('tbody tr'),
    );
    expect((await measure(page)).height).toBe(600);
  });

  it('does not grow for ever with content measured by the viewport', async () => {
    const page = await visit('/view');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { height } = await measure(page);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await measure(page)).height).toBe(height);
    expect(height).toBeLessThan(700);
  });
});
