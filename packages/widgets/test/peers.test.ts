// What was found wrong in comparable elements, each as a promise of these, on the built files.
import { scoreboard2023 } from '@thidua/quang-nam';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, otherVersion, ownVersion, pageOf, type Site } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const three = `
  <thidua-progress value="42" target="100" label="Xã đạt chuẩn" unit="xã"></thidua-progress>
  <thidua-leaderboard src="/scoreboard.json"></thidua-leaderboard>
  <thidua-countdown date="2023-06-11" since="1948-06-11" recurring></thidua-countdown>`;

const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.localName.startsWith('thidua-'))
      .every((element) => element.shadowRoot?.querySelector('.base:not([aria-busy])')),
  );

describe('under a strict Content Security Policy with Trusted Types', () => {
  it('draws a 42 % bar 42 % wide, reports nothing and asks no other origin', async () => {
    site.pages.set('/strict', pageOf(three));
    const visit = await site.visit('/strict');
    await ready(visit.page);
    const share = await visit.page.evaluate(() => {
      const root = document.querySelector('thidua-progress')?.shadowRoot;
      const width = (part: string) =>
        root?.querySelector(`[part=${part}]`)?.getBoundingClientRect().width ?? NaN;
      return width('bar') / width('track');
    });
    expect(share).toBeCloseTo(0.42, 3);
    expect(visit.console).toEqual([]);
    expect(visit.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    await visit.close();
  });
});

describe('a second copy of the script', () => {
  it('does no harm: the first definition wins, and one warning names both versions', async () => {
    site.pages.set(
      '/twice',
      pageOf(
        three,
        '<script type="module" src="/other/progress.js"></script><script type="module" src="/other/countdown.js"></script>',
      ),
    );
    const visit = await site.visit('/twice');
    await ready(visit.page);
    await visit.page.waitForLoadState('networkidle');
    expect(visit.console).toHaveLength(1);
    expect(visit.console[0]).toBe(
      `Thi Đua ${otherVersion} already runs on this page; this copy (${ownVersion}) is not used.`,
    );
    expect(await visit.page.getByText('Đã kỷ niệm 75 năm').first().isVisible()).toBe(true);
    await visit.close();
  });
});

describe('a page with styles of its own', () => {
  const hostile = `
    html { font-size: 62.5% }
    * { line-height: 3 !important; letter-spacing: .3em !important; text-transform: uppercase !important;
      text-align: right !important; white-space: pre !important; direction: rtl !important;
      word-spacing: 1em !important; visibility: hidden !important; font-size: 30px !important;
      padding: 20px !important; border: 9px solid red !important; color: yellow !important;
      cursor: none !important; font-weight: 900 !important; text-indent: 3em !important }
    table, td, th, button, input, b, p, dl, dt, svg, rect { display: block !important; width: 10px !important; margin: 50px !important; float: left !important }`;

  it('changes no height by more than 2 px, and hides nothing', async () => {
    site.pages.set('/hostile.css', hostile);
    site.pages.set('/plain.css', 'body { margin: 8px; width: 700px }');
    const measure = async (path: string, styles: string[]) => {
      const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
      // The element's own box is what is compared: the hostile page may move it, not change it.
      site.pages.set(path, pageOf(`<div class="room">${three}</div>`, links));
      const visit = await site.visit(path);
      await ready(visit.page);
      const boxes = await visit.page.evaluate(() =>
        ['thidua-progress', 'thidua-leaderboard', 'thidua-countdown'].map((name) => {
          const host = document.querySelector(name) as HTMLElement;
          host.style.setProperty('width', '600px', 'important');
          const base = host.shadowRoot?.querySelector('.base') as HTMLElement;
          const { visibility, direction, textTransform, color } = getComputedStyle(base);
          return { height: base.offsetHeight, visibility, direction, textTransform, color };
        }),
      );
      await visit.close();
      return boxes;
    };
    const plain = await measure('/plain', ['/plain.css']);
    const wild = await measure('/wild', ['/plain.css', '/hostile.css']);
    plain.forEach((box, index) => {
      expect(Math.abs(box.height - (wild[index]?.height ?? 0))).toBeLessThanOrEqual(2);
      expect(wild[index]).toMatchObject({ ...box, height: expect.any(Number) as number });
      expect(box.visibility).toBe('visible');
    });
  });

  it('does not collapse an element in a table cell or a float', async () => {
    site.pages.set('/table', pageOf(`<table><tr><td>${three}</td></tr></table>`));
    const visit = await site.visit('/table');
    await ready(visit.page);
    for (const name of ['thidua-progress', 'thidua-leaderboard', 'thidua-countdown']) {
      expect((await visit.page.locator(name).boundingBox())?.width).toBeGreaterThan(280);
    }
    await visit.close();
  });

  it('does not push a table cell beyond a phone', async () => {
    site.pages.set('/cell.css', 'body { margin: 0 } td { padding: 16px } table { width: 100% }');
    site.pages.set(
      '/cell',
      pageOf(
        `<table><tr><td>${three}</td></tr></table>`,
        '<link rel="stylesheet" href="/cell.css">',
      ),
    );
    const visit = await site.visit('/cell', { viewport: { width: 320, height: 640 } });
    await ready(visit.page);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await visit.close();
  });
});

describe('forced colours', () => {
  it('keep bar and track apart', async () => {
    site.pages.set('/forced', pageOf(three));
    const visit = await site.visit('/forced', { forcedColors: 'active' });
    await ready(visit.page);
    const [bar, rail, stroke] = await visit.page.evaluate(() => {
      const root = document.querySelector('thidua-progress')?.shadowRoot as ShadowRoot;
      const style = (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
      return [style('.bar').fill, style('.rail').fill, style('.rail').stroke];
    });
    expect(bar).not.toBe(rail);
    expect(stroke).not.toBe('none');
    await visit.close();
  });
});

describe('a visitor far away', () => {
  it('sees the day begin when it begins in Viet Nam', async () => {
    site.pages.set('/far', pageOf('<thidua-countdown date="11/6/2023"></thidua-countdown>'));
    for (const timezoneId of ['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati']) {
      const visit = await site.visit('/none', { timezoneId });
      await visit.page.clock.install({ time: Date.UTC(2023, 5, 10, 16, 59, 58) });
      await visit.page.goto(`${site.url}/far`);
      await ready(visit.page);
      const countdown = visit.page.locator('thidua-countdown');
      expect(await countdown.getAttribute('state')).toBe('before');
      await visit.page.clock.runFor(3000);
      expect(await countdown.getAttribute('state')).toBe('day');
      await visit.close();
    }
  });

  it('does no work while the page is hidden, and is right when it is seen again', async () => {
    site.pages.set('/hidden', pageOf('<thidua-countdown date="11/6/2023"></thidua-countdown>'));
    const visit = await site.visit('/none');
    // Half a minute early: the clock runs on while the page loads.
    await visit.page.clock.install({ time: Date.UTC(2023, 5, 10, 15, 59, 30) });
    await visit.page.goto(`${site.url}/hidden`);
    await ready(visit.page);
    const hide = (hidden: boolean) =>
      visit.page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    const countdown = visit.page.locator('thidua-countdown');
    await hide(true);
    const figures = countdown.locator('[part=figures]');
    const before = await figures.innerText();
    expect(before).toContain('1 giờ');
    await visit.page.clock.runFor(600_000);
    expect(await figures.innerText()).toBe(before);
    await hide(false);
    expect(await figures.innerText()).toContain('50 phút');
    await visit.close();
  });
});

describe('loading', () => {
  it('asks once for a URL, however many elements show it', async () => {
    site.pages.set('/many', pageOf(three + three + three));
    const visit = await site.visit('/many');
    await ready(visit.page);
    expect(visit.requests.filter((url) => url.endsWith('/scoreboard.json'))).toHaveLength(1);
    await visit.close();
  });

  it.each([
    ['/missing.json', undefined, 'Không tải được số liệu (mã 404)'],
    ['/broken.json', '{ "id": ', 'Tệp số liệu không đúng cấu trúc'],
    [
      '/newer.json',
      JSON.stringify({ ...scoreboard2023, schemaVersion: '2.0' }),
      'Số liệu thuộc phiên bản 2.0',
    ],
    [
      '/wrong.json',
      JSON.stringify({ ...scoreboard2023, boards: [{ id: 7 }] }),
      'không đúng cấu trúc (boards.0',
    ],
    ['/empty.json', 'null', 'Tệp số liệu không đúng cấu trúc'],
  ])('keeps the fallback content and says why: %s', async (path, answer, said) => {
    if (answer !== undefined) site.pages.set(path, answer);
    site.pages.set(
      '/failing',
      pageOf(`<thidua-leaderboard src="${path}"><p>Quế Sơn đứng đầu</p></thidua-leaderboard>`),
    );
    const visit = await site.visit('/failing');
    const element = visit.page.locator('thidua-leaderboard');
    await element.getByRole('status').filter({ hasText: said }).waitFor();
    expect(await visit.page.getByText('Quế Sơn đứng đầu').isVisible()).toBe(true);
    await visit.close();
  });

  it('shows the fallback while it waits, then the board', async () => {
    let release: (() => void) | undefined;
    site.pages.set('/slow.json', (_request, response) => {
      release = () => response.end(JSON.stringify(scoreboard2023));
    });
    site.pages.set(
      '/slow',
      pageOf('<thidua-leaderboard src="/slow.json"><p>Dự phòng</p></thidua-leaderboard>'),
    );
    const visit = await site.visit('/slow');
    await visit.page.getByText('Đang tải số liệu').waitFor();
    expect(await visit.page.getByText('Dự phòng').isVisible()).toBe(true);
    await expect.poll(() => release).toBeDefined();
    release?.();
    await visit.page.getByRole('table').waitFor();
    expect(await visit.page.getByText('Dự phòng').isVisible()).toBe(false);
    await visit.close();
  });

  it('keeps the last good data when a refresh fails, and says how old they are', async () => {
    let isUp = true;
    site.pages.set('/flaky.json', (_request, response) => {
      response.statusCode = isUp ? 200 : 503;
      response.end(JSON.stringify(scoreboard2023));
    });
    site.pages.set('/flaky', pageOf('<thidua-leaderboard src="/flaky.json"></thidua-leaderboard>'));
    const visit = await site.visit('/flaky');
    await visit.page.getByRole('table').waitFor();
    isUp = false;
    await visit.page.evaluate(() => document.querySelector('thidua-leaderboard')?.refresh());
    await visit.page
      .getByText('Không tải được số liệu (mã 503). Đang hiện số liệu tải về')
      .waitFor();
    expect(await visit.page.getByRole('row').count()).toBe(19);
    isUp = true;
    await visit.page.evaluate(() => document.querySelector('thidua-leaderboard')?.refresh());
    await visit.page.getByText('Không tải được').waitFor({ state: 'detached' });
    await visit.close();
  });

  it('ends its request when the page is left, so that the back button can keep the page', async () => {
    let isAborted = false;
    site.pages.set('/endless.json', (_request, response) => {
      response.on('close', () => {
        isAborted = true;
      });
    });
    site.pages.set(
      '/endless',
      pageOf('<thidua-leaderboard src="/endless.json"></thidua-leaderboard>'),
    );
    site.pages.set('/elsewhere', '<!doctype html><title>x</title>');
    const visit = await site.visit('/endless');
    await visit.page.getByText('Đang tải số liệu').waitFor();
    await visit.page.goto(`${site.url}/elsewhere`);
    await expect.poll(() => isAborted, { timeout: 10_000 }).toBe(true);
    await visit.close();
  });
});

describe('everywhere', () => {
  it('leaves the fallback content readable without JavaScript', async () => {
    site.pages.set(
      '/plain-html',
      pageOf('<thidua-progress value="1" target="2"><p>123 trên 130 xã</p></thidua-progress>'),
    );
    const visit = await site.visit('/plain-html', { javaScriptEnabled: false });
    expect(await visit.page.getByText('123 trên 130 xã').isVisible()).toBe(true);
    await visit.close();
  });

  it.each([320, 768, 1280])('needs no sideways scrolling at %i px', async (width) => {
    site.pages.set('/narrow.css', 'body { margin: 0 }');
    site.pages.set('/narrow', pageOf(three, '<link rel="stylesheet" href="/narrow.css">'));
    const visit = await site.visit('/narrow', { viewport: { width, height: 800 } });
    await ready(visit.page);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const clipped = await visit.page.evaluate(() => {
      const root = document.querySelector('thidua-leaderboard')?.shadowRoot;
      const table = root?.querySelector('table') as HTMLElement;
      return table.scrollWidth > table.clientWidth;
    });
    expect(clipped).toBe(false);
    await visit.close();
  });

  it.each([
    ['limit', 3],
    ['page-size', 4],
  ])('prints every row, with %s', async (attribute, count) => {
    site.pages.set(
      '/print',
      pageOf(
        `<thidua-leaderboard src="/scoreboard.json" ${attribute}="${count}"></thidua-leaderboard>`,
      ),
    );
    const visit = await site.visit('/print');
    await ready(visit.page);
    const rows = () =>
      document.querySelector('thidua-leaderboard')?.shadowRoot?.querySelectorAll('tbody tr').length;
    // Asked after the element's own listener, at the moment at which the paper is laid out.
    await visit.page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const board = document.querySelector('thidua-leaderboard')?.shadowRoot;
        document.title = `${board?.querySelectorAll('tbody tr').length} rows`;
      });
    });
    await visit.page.pdf();
    expect(await visit.page.title()).toBe('18 rows');
    expect(await visit.page.evaluate(rows)).toBe(count);
    await visit.close();
  });

  it('follows the page’s colour scheme, the visitor’s with theme="auto", and its own attribute', async () => {
    site.pages.set(
      '/themes',
      pageOf(
        ['', 'theme="auto"', 'theme="dark"', 'theme="light"']
          .map((theme) => `<thidua-progress value="1" target="2" ${theme}></thidua-progress>`)
          .join(''),
      ),
    );
    const visit = await site.visit('/themes', { colorScheme: 'dark' });
    await ready(visit.page);
    const backgrounds = await visit.page.evaluate(() =>
      [...document.querySelectorAll('thidua-progress')].map(
        ({ shadowRoot }) =>
          getComputedStyle(shadowRoot?.querySelector('.base') as Element).backgroundColor,
      ),
    );
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(19, 28, 33)'];
    expect(backgrounds).toEqual([light, dark, dark, light]);
    await visit.close();
  });
});
