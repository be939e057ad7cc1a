// The built site, as its visitors have it: served under its strict policy, in a real browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchChromium } from '@thidua/tooling/chromium';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../serve.mjs';
import { routes } from '../src/routes.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = Object.values(routes).flatMap(({ vi, en }) => [vi, en]);

let site: { url: string; close: () => void };
let browser: Browser;
beforeAll(async () => {
  site = await serve(0);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

interface Visit {
  page: Page;
  console: string[];
  requests: string[];
  close: () => Promise<void>;
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  const page = await context.newPage();
  const seen: Visit = { page, console: [], requests: [], close: () => context.close() };
  page.on('console', (message) => {
    if (message.type() !== 'log') seen.console.push(message.text());
  });
  page.on('pageerror', (error) => seen.console.push(error.message));
  page.on('request', (request) => seen.requests.push(request.url()));
  await page.addInitScript(() => {
    const shifts = globalThis as { shift?: number };
    shifts.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        shifts.shift = (shifts.shift ?? 0) + entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return seen;
}

describe('every page', () => {
  it.each(paths)(
    '%s is quiet, asks nobody else, and has one heading and its language',
    async (path) => {
      const { page, console, requests, close } = await visit(path);
      expect(console).toEqual([]);
      expect(
        requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')),
      ).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe(
        path.startsWith('/en/') ? 'en' : 'vi',
      );
      await close();
    },
  );

  it.each([320, 768, 1280])('needs no sideways scrolling at %i px', async (width) => {
    for (const path of paths) {
      const { page, close } = await visit(path, { viewport: { width, height: 800 } });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, path).toBeLessThanOrEqual(width);
      await close();
    }
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async (colorScheme) => {
    for (const path of paths) {
      // The policy forbids scripts from outside; axe is the test's, not the site's.
      const { page, close } = await visit(path, { colorScheme, bypassCSP: true });
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await (
          globalThis as unknown as {
            axe: {
              run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe.run();
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
      });
      expect(found, path).toEqual([]);
      await close();
    }
  });

  it('links only to what is there', async () => {
    const links = new Set<string>();
    for (const path of paths) {
      const { page, close } = await visit(path, { javaScriptEnabled: false });
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((anchors) =>
          (anchors as HTMLAnchorElement[]).map(({ origin, pathname }) => origin + pathname),
        );
      for (const href of hrefs) if (href.startsWith(site.url)) links.add(href);
      await close();
    }
    expect(links.size).toBeGreaterThan(10);
    for (const link of links) expect((await fetch(link)).status, link).toBe(200);
  });

  it('answers an unknown address with 404 and a way back', async () => {
    const response = await fetch(`${site.url}/khong-co`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Không tìm thấy trang');
  });
});

describe('the board', () => {
  it('moves as one through the year, keeps the day in the address, and survives a reload', async () => {
    const { page, close } = await visit('/');
    await page.locator('[data-date="2023-08-09"]').click();
    await page.getByText('Chậm tiến độ').waitFor();
    await page.getByText('Bảng này công bố ngày 2/2/2024').waitFor();
    expect(page.url()).toContain('ngay=2023-08-09');
    await page.reload();
    await page.getByText('Chậm tiến độ').waitFor();
    await page.locator('#as-of-date').fill('2023-05-01');
    await page.getByText('Còn lại đến ngày 11/6/2023').waitFor();
    expect(await page.locator('thidua-countdown [part=figures]').innerText()).toContain('41');
    await page.locator('#as-of-newest').click();
    await page.getByRole('cell', { name: '93,16%' }).waitFor();
    expect(page.url()).not.toContain('ngay=');
    await close();
  });

  it('is moved by the keyboard', async () => {
    const { page, close } = await visit('/');
    await page.locator('#as-of-place').focus();
    await page.keyboard.press('Home');
    await page.getByText('Kỷ niệm 75 năm').first().waitFor();
    expect(page.url()).toContain('ngay=2023-01-01');
    await close();
  });

  it('says its main figures without JavaScript', async () => {
    const { page, close } = await visit('/', { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const figure of ['123', '130 xã', '93,16%', '85,42%', 'chưa công bố', '11/6/2023']) {
      expect(text).toContain(figure);
    }
    await close();
  });

  it.each([320, 1280])('moves nothing while it loads, at %i px', async (width) => {
    for (const path of ['/', '/thanh-phan/tien-do/', '/du-lieu/']) {
      const { page, close } = await visit(path, { viewport: { width, height: 900 } });
      await page.waitForTimeout(300);
      const shift = await page.evaluate(() => (globalThis as { shift?: number }).shift ?? NaN);
      expect(shift, path).toBeLessThan(0.02);
      await close();
    }
  });

  it('prints all 18 localities', async () => {
    const { page, close } = await visit('/');
    const printed = page.evaluate(
      () =>
        new Promise((tell) => {
          addEventListener('beforeprint', () =>
            tell(
              document.querySelector('thidua-leaderboard')?.shadowRoot?.querySelectorAll('tbody tr')
                .length,
            ),
          );
        }),
    );
    await page.pdf();
    expect(await printed).toBe(18);
    await close();
  });
});

describe('the page of an element', () => {
  it('lets a visitor change it, and writes the snippet that does the same', async () => {
    const { page, close } = await visit('/thanh-phan/tien-do/');
    await page.getByLabel('value', { exact: true }).fill('130');
    await page.locator('#playground').getByText('Đã đạt').waitFor();
    expect(await page.locator('#playground pre').innerText()).toContain('value="130"');
    await close();
  });
});
