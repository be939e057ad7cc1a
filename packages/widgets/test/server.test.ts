// What `@thidua/widgets/server` renders, as readers meet it: without a script, under a policy, in a
// CMS that strips, and when the element's script arrives.
import { renderElement, renderStatic, styleHashes } from '@thidua/widgets/server';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileScoreboard } from './support/hostile-scoreboard.js';
import { largeScoreboard, sampleScoreboard, scoreboard2023 } from './support/scoreboards.js';
import { openSite, pageOf, strictPolicy, type Site } from './support/site.js';
import { nouns } from '../src/elements/nouns.js';
import { strip } from './support/strip.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const scoreboard = scoreboard2023;
const now = Date.UTC(2023, 4, 1);
const src = '/scoreboard.json';

const inHundredDays = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);

/** All three, as a page with the scripts would have them. */
const three = (nonce?: string): string => `
  ${renderElement('progress', { scoreboard, attributes: { src }, nonce })}
  ${renderElement('leaderboard', { scoreboard, attributes: { src }, nonce })}
  ${renderElement('countdown', { attributes: { date: inHundredDays, label: 'Tổng kết' }, nonce })}
  <p id="after">Sau bảng</p>`;

/** A page without any script of the elements. */
const silentPage = (body: string): string => `<!doctype html><html lang="vi">
  <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trang thử</title>
  <body><main><h1>Trang thử</h1>${body}</main></body></html>`;

/** Serves a page under a policy of its own. */
function serve(path: string, html: string, policy: string): void {
  site.pages.set(path, (_request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(html);
  });
}

const withStyles = (...sources: string[]): string =>
  strictPolicy.replace("style-src 'self'", ["style-src 'self'", ...sources].join(' '));
const open = "default-src 'self'; style-src 'self' 'unsafe-inline'";

const frames = (page: Page): Promise<string[]> =>
  page
    .locator('[part=base]')
    .evaluateAll((bases) => bases.map((base) => getComputedStyle(base).borderTopWidth));
const heights = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body > *, main > *')]
      .filter(({ localName }) => localName.startsWith('thidua-'))
      .map((element) => element.getBoundingClientRect().height),
  );
const isTakenOver = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('thidua-'))
      .every(
        ({ shadowRoot }) =>
          shadowRoot?.querySelector('[part=base]') && !shadowRoot.querySelector('style'),
      ),
  );

describe('with JavaScript off', () => {
  it('shows every element whole, once, and with no control that does nothing', async () => {
    serve('/off', pageOf(three()), open);
    const visit = await site.visit('/off', { javaScriptEnabled: false });
    const { page } = visit;
    expect(
      await page.getByText('Xã đạt chuẩn nông thôn mới').filter({ visible: true }).count(),
    ).toBe(1);
    expect(await page.getByRole('row').count()).toBe(19);
    expect(await page.getByText('(tính từ').filter({ visible: true }).count()).toBe(1);
    expect(await page.getByText('Số liệu sơ bộ').filter({ visible: true }).count()).toBe(2);
    expect(await page.getByRole('progressbar').getAttribute('aria-valuetext')).toContain('123');
    for (const role of ['button', 'searchbox', 'combobox'] as const) {
      expect(await page.getByRole(role).count()).toBe(0);
    }
    expect(await page.locator('.tools').evaluate((tools) => tools.getClientRects().length)).toBe(0);
    expect(visit.requests.filter((url) => !url.endsWith('.js'))).toEqual([`${site.url}/off`]);
    await visit.close();
  });

  it.each([320, 768, 1280])('needs no sideways scrolling at %i px', async (width) => {
    serve(
      '/narrow-off',
      silentPage(three() + nouns.map((noun) => renderStatic(noun, { scoreboard })).join('')),
      open,
    );
    const visit = await site.visit('/narrow-off', {
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
    });
    // Plain tables of lists have up to seven columns, which nothing unstyled can fold; all else fits.
    const scrolled = await visit.page.evaluate(() => {
      for (const table of document.querySelectorAll('table'))
        if (table.querySelectorAll('thead th').length > 4) table.remove();
      return document.documentElement.scrollWidth;
    });
    expect(scrolled).toBe(width);
    await visit.close();
  });

  it('prints every row of a long board', async () => {
    const board = renderElement('leaderboard', { scoreboard: largeScoreboard(250) });
    serve('/print-off', silentPage(board), open);
    const visit = await site.visit('/print-off', { javaScriptEnabled: false });
    await visit.page.emulateMedia({ media: 'print' });
    expect(await visit.page.getByRole('row').count()).toBe(251);
    await visit.close();
  });

  it('has nothing for axe to find', async () => {
    const bodies = [
      three(),
      ...nouns.map((noun) => renderStatic(noun, { scoreboard, now, link: '/bang' })),
      renderElement('leaderboard', { scoreboard: sampleScoreboard, attributes: { theme: 'dark' } }),
    ];
    for (const [index, body] of bodies.entries()) {
      serve(`/axe-${index}`, silentPage(body), open);
      const visit = await site.visit(`/axe-${index}`);
      await visit.page.evaluate(axe.source);
      const found = await visit.page.evaluate(async () => {
        const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
        return (await run()).violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => id + html),
        );
      });
      expect(found).toEqual([]);
      await visit.close();
    }
  });
});

describe('under a strict Content Security Policy with Trusted Types', () => {
  it('is styled by a nonce, before and after its script', async () => {
    serve('/nonce', pageOf(three('n0nce')), withStyles("'nonce-n0nce'"));
    for (const javaScriptEnabled of [false, true]) {
      const visit = await site.visit('/nonce', { javaScriptEnabled });
      if (javaScriptEnabled) await isTakenOver(visit.page);
      expect(await frames(visit.page)).toEqual(['1px', '1px', '1px']);
      expect(visit.console).toEqual([]);
      await visit.close();
    }
  });

  it('is styled by its hashes, before and after its script', async () => {
    serve('/hash', pageOf(three()), withStyles(...(await styleHashes(...nouns))));
    for (const javaScriptEnabled of [false, true]) {
      const visit = await site.visit('/hash', { javaScriptEnabled });
      if (javaScriptEnabled) await isTakenOver(visit.page);
      expect(await frames(visit.page)).toEqual(['1px', '1px', '1px']);
      expect(visit.console).toEqual([]);
      await visit.close();
    }
  });

  it('is readable where the policy drops its style, and styled once its script is there', async () => {
    serve('/dropped', pageOf(three()), strictPolicy);
    const silent = await site.visit('/dropped', { javaScriptEnabled: false });
    expect(await frames(silent.page)).toEqual(['0px', '0px', '0px']);
    expect(await silent.page.getByRole('row').count()).toBe(19);
    await silent.close();
    const visit = await site.visit('/dropped');
    await isTakenOver(visit.page);
    expect(await frames(visit.page)).toEqual(['1px', '1px', '1px']);
    await visit.close();
  });
});

describe('when its script arrives', () => {
  /** Opens a page, holds its scripts and data back until what was rendered is painted. */
  async function arrive(path: string, html: string, width = 800) {
    serve(path, html, open);
    const visit = await site.visit('/none', { viewport: { width, height: 1400 } });
    const { page } = visit;
    let release = (): void => undefined;
    const released = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/\.(js|json)$/, async (route) => {
      await released;
      await route.continue();
    });
    await page.addInitScript(() => {
      const seen = { shifts: 0, wrong: [] as string[] };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          seen.shifts += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
      const look = (): void => {
        for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
          if (!localName.startsWith('thidua-')) continue;
          const count = shadowRoot?.querySelectorAll('[part=base]').length;
          const isEmpty = !shadowRoot?.querySelector('[part=title], [part=value], [part=headline]');
          if (count !== 1 || isEmpty) seen.wrong.push(`${localName}: ${count} frames`);
        }
        requestAnimationFrame(look);
      };
      document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(look));
      requestAnimationFrame(() => {
        if (document.readyState !== 'loading') look();
      });
    });
    // Module scripts hold DOMContentLoaded back: do not wait for it.
    await page.goto(site.url + path, { waitUntil: 'commit' });
    await page.locator('#after').waitFor();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const before = await heights(page);
    release();
    await isTakenOver(page);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const seen = await page.evaluate(
      () => (globalThis as unknown as { seen: { shifts: number; wrong: string[] } }).seen,
    );
    return { visit, page, before, after: await heights(page), ...seen };
  }

  it.each([320, 768, 1280])(
    'neither moves nor empties nor doubles anything at %i px',
    async (width) => {
      const { visit, page, before, after, shifts, wrong } = await arrive(
        '/arrive',
        pageOf(three()),
        width,
      );
      expect(before.every((height) => height > 100)).toBe(true);
      const [progress = 9, leaderboard = 9, countdown = 99] = after.map((height, index) =>
        Math.abs(height - (before[index] ?? 0)),
      );
      expect(Math.max(progress, leaderboard)).toBeLessThanOrEqual(1);
      // On a phone the moment that a count holds from takes a line, or two if it has minutes, and
      // leaves them when the clock runs.
      expect(countdown).toBeLessThanOrEqual(width === 320 ? 48 : 1);
      expect(shifts).toBeLessThan(width === 320 ? 0.02 : 0.001);
      expect(wrong).toEqual([]);
      expect(await page.getByText('Quế Sơn').filter({ visible: true }).count()).toBe(1);
      expect(visit.console.filter((line) => !line.includes('404'))).toEqual([]);
      await visit.close();
    },
  );

  it('makes it sort, search and tick', async () => {
    const { visit, page } = await arrive('/alive', pageOf(three()));
    await page.getByRole('button', { name: 'Địa phương' }).click();
    expect(await page.locator('tbody th button').first().innerText()).toBe('Bắc Trà My');
    await page.getByRole('searchbox').fill('tay giang');
    expect(await page.locator('tr[part=row]').count()).toBe(1);
    const countdown = page.locator('thidua-countdown');
    expect(await countdown.locator('[part=figures]').innerText()).toMatch(/ngày\s.*giờ\s.*phút/);
    expect(await countdown.getByText('(tính từ').filter({ visible: true }).count()).toBe(0);
    await visit.close();
  });

  it('shows newer data than those that were rendered', async () => {
    const [board, ...boards] = scoreboard.boards;
    const rows = board?.rows.map((row, index) => (index === 0 ? { ...row, score: 99.5 } : row));
    const older = { ...scoreboard, boards: [{ ...board, rows }, ...boards] } as typeof scoreboard;
    const html = renderElement('leaderboard', { scoreboard: older, attributes: { src } });
    expect(html).toContain('99,5');
    const { visit, page } = await arrive('/newer', pageOf(`${html}<p id="after">Sau bảng</p>`));
    expect(await page.getByText('99,5').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText('93,16%').filter({ visible: true }).count()).toBe(1);
    await visit.close();
  });

  it('leaves what was rendered where the script has no data of its own', async () => {
    const html = nouns.map((noun) => renderElement(noun, { scoreboard, now })).join('\n');
    serve('/own', pageOf(html), open);
    const visit = await site.visit('/own');
    await visit.page.waitForFunction(() => customElements.get('thidua-leaderboard'));
    await visit.page.evaluate(async () => {
      for (const noun of ['progress', 'leaderboard', 'countdown'] as const) {
        await customElements.whenDefined(`thidua-${noun}`);
        await document.querySelector(`thidua-${noun}`)?.updateComplete;
      }
    });
    expect(await visit.page.getByRole('row').count()).toBe(19);
    expect(await visit.page.getByRole('progressbar').count()).toBe(1);
    expect(await visit.page.getByText('Chưa có số liệu để xếp hạng').count()).toBe(0);
    expect(
      await visit.page.getByText('(tính từ 7 giờ ngày 1/5/2023)').filter({ visible: true }).count(),
    ).toBe(1);
    await visit.close();
  });

  it('leaves what was rendered when the data do not come, says so, and takes over when they do', async () => {
    let isUp = false;
    site.pages.set('/late.json', (_request, response) => {
      response.statusCode = isUp ? 200 : 503;
      response.end(JSON.stringify(scoreboard));
    });
    const html = renderElement('leaderboard', { scoreboard, attributes: { src: '/late.json' } });
    serve('/late', pageOf(html), open);
    const visit = await site.visit('/late');
    const { page } = visit;
    await page.getByText('Không tải được số liệu (mã 503).').waitFor();
    expect(await page.getByRole('row').count()).toBe(19);
    isUp = true;
    await page.evaluate(() => document.querySelector('thidua-leaderboard')?.refresh());
    await page.getByRole('button', { name: 'Địa phương' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(19);
    expect(await page.getByText('Không tải được').count()).toBe(0);
    await visit.close();
  });
});

describe('in a CMS that strips scripts, styles, templates, custom tags and attributes', () => {
  it.each([
    [
      'progress',
      [
        'Xã đạt chuẩn nông thôn mới',
        '123 trên 130 xã (94,6%)',
        'Hạn 31/12/2023',
        'số liệu ngày 9/8/2023',
        'Số liệu sơ bộ',
      ],
    ],
    [
      'leaderboard',
      [
        'Xếp hạng chuyển đổi số',
        '1 Quế Sơn Cụm đồng bằng 93,16% Tốt',
        '18 Tây Giang Cụm miền núi 85,42% Khá',
        'Nguồn: Báo Quảng Nam',
        'Số liệu sơ bộ',
      ],
    ],
    [
      'countdown',
      [
        'Ngày Bác Hồ ra Lời kêu gọi',
        'Kỷ niệm 75 năm',
        '11/6/2023',
        'Còn 40 ngày 17 giờ',
        'Nguồn: Chỉ thị',
      ],
    ],
  ] as const)('leaves %s readable', async (noun, said) => {
    serve('/cms', silentPage(''), open);
    const visit = await site.visit('/cms');
    const options = { scoreboard, now, link: 'https://example.org/bang' };
    const plain = await visit.page.evaluate(strip, renderStatic(noun, options));
    await visit.page.setContent(silentPage(plain));
    const text = (await visit.page.locator('main').innerText()).replace(/\s+/g, ' ');
    for (const part of said) expect(text).toContain(part);
    expect(await visit.page.getByRole('heading', { level: 2 }).count()).toBe(1);
    expect(plain).not.toMatch(/<[^>]*(class|style|scope|lang)=/);
    // The whole element leaves the main figures, too, where `<template>` goes and its tag stays or not.
    const rest = await visit.page.evaluate(strip, renderElement(noun, options));
    expect(rest).toContain('<h2>');
    expect(rest).not.toContain('<template');
    await visit.close();
  });
});

describe('with hostile data', () => {
  it('runs nothing, follows nothing and shows the text as text', async () => {
    for (const noun of nouns) {
      const html =
        renderElement(noun, { scoreboard: hostileScoreboard, attributes: { src } }) +
        renderStatic(noun, { scoreboard: hostileScoreboard });
      serve('/hostile', silentPage(html), "default-src 'self' 'unsafe-inline'");
      const visit = await site.visit('/hostile');
      const { page } = visit;
      expect(await page.evaluate(() => 'attacked' in globalThis)).toBe(false);
      expect(await page.locator('img, [onerror], a[href^=javascript]').count()).toBe(0);
      expect(await page.getByText('<img src=x').filter({ visible: true }).count()).toBeGreaterThan(
        1,
      );
      expect(visit.requests.filter((url) => !url.endsWith('.ico'))).toEqual([
        `${site.url}/hostile`,
      ]);
      await visit.close();
    }
  });
});
