// The loader on pages as editors make them, on the built files, under the strict policy.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareOf, openSite, underPolicy, type Site } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  site.pages.set('/tall.css', '.tall { height: 6000px }');
});
afterAll(() => site.close());

const loader = '<script type="module" src="/embed/thidua.js"></script>';
const countdown = '<thidua-countdown date="2023-06-11"><p>Ngày 11/6/2023</p></thidua-countdown>';
const leaderboard =
  '<thidua-leaderboard src="/scoreboard.json"><p>Quế Sơn đứng đầu</p></thidua-leaderboard>';
const tall = '<link rel="stylesheet" href="/tall.css"><div class="tall"></div>';

const defined = (page: Page, noun: string): Promise<unknown> =>
  page.waitForFunction((tag) => customElements.get(tag), `thidua-${noun}`);
const isDefined = (page: Page, noun: string): Promise<boolean> =>
  page.evaluate((tag) => Boolean(customElements.get(tag)), `thidua-${noun}`);
const fileNames = (requests: string[]): string[] =>
  requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));

describe('the loader', () => {
  it('loads what a reader comes near, and nothing else', async () => {
    site.pages.set('/far', bareOf(countdown + tall + leaderboard, loader));
    const visit = await site.visit('/far');
    await defined(visit.page, 'countdown');
    await visit.page.waitForLoadState('networkidle');
    const files = fileNames(visit.requests).join();
    expect(files).toContain('/embed/elements/countdown.js');
    expect(files).not.toMatch(/elements\/leaderboard|elements\/progress|scoreboard-source/);
    expect(visit.requests.filter((url) => url.endsWith('.json'))).toEqual([]);
    await visit.page.evaluate(() => scrollTo(0, 5000));
    await visit.page.getByRole('table').waitFor();
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it('fetches no element for a page without one', async () => {
    site.pages.set('/none-here', bareOf('<p>Tin tức</p>', loader));
    const visit = await site.visit('/none-here');
    await visit.page.waitForLoadState('networkidle');
    expect(fileNames(visit.requests).filter((path) => path.includes('elements/'))).toEqual([]);
    await visit.close();
  });

  it.each([
    ['before the markup', loader, countdown],
    ['after the markup', '', countdown + loader],
    ['twice', loader, countdown + loader],
    [
      'from another path',
      '',
      `${countdown}<script type="module" src="copy/../copy/thidua.js"></script>`,
    ],
  ])('works %s', async (name, head, body) => {
    site.pages.set('/placed', bareOf(body, head));
    const visit = await site.visit('/placed');
    await visit.page.getByText('đã qua').waitFor();
    expect(visit.console, name).toEqual([]);
    await visit.close();
  });

  it('finds elements that come later, alone or inside others', async () => {
    site.pages.set('/later', bareOf('<main></main>', loader));
    const visit = await site.visit('/later');
    await visit.page.waitForLoadState('networkidle');
    await visit.page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.append(document.createElement('thidua-progress'));
      const section = document.createElement('section');
      const inner = document.createElement('thidua-countdown');
      inner.setAttribute('date', '2023-06-11');
      section.append(document.createElement('div'), inner);
      main.append(section);
    });
    await defined(visit.page, 'progress');
    await visit.page.getByText('đã qua').waitFor();
    await visit.close();
  });

  it('works from another origin, and asks that one only', async () => {
    const other = `${site.otherUrl}/scoreboard.json`;
    site.pages.set(
      '/cross',
      underPolicy(
        // Whatever else it asked for would be loaded, and be seen here.
        `default-src 'self' ${site.url} ${site.otherUrl}`,
        bareOf(
          countdown + leaderboard.replace('/scoreboard.json', other),
          `<script type="module" src="${site.otherUrl}/embed/thidua.js"></script>`,
        ),
      ),
    );
    const visit = await site.visit('/cross');
    await visit.page.getByText('đã qua').waitFor();
    await visit.page.getByRole('table').waitFor();
    const own = [`${site.url}/cross`, `${site.url}/favicon.ico`];
    const asked = visit.requests.filter((url) => !own.includes(url));
    expect(asked).toContain(other);
    expect(asked.filter((url) => !url.startsWith(site.otherUrl))).toEqual([]);
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it('warns once of a tag that does not exist, also when it stands there twice', async () => {
    site.pages.set(
      '/unknown',
      bareOf(
        `<thidua-leaderbord></thidua-leaderbord><thidua-leaderbord></thidua-leaderbord>
        <thidua-constructor></thidua-constructor>${countdown}
        <script type="module" src="/copy/thidua.js"></script>`,
        loader,
      ),
    );
    const visit = await site.visit('/unknown');
    await visit.page.getByText('đã qua').waitFor();
    const unknown = visit.console.filter((line) => line.startsWith('There is no'));
    expect(unknown).toHaveLength(2);
    expect(unknown[0]).toMatch(
      /^There is no <thidua-leaderbord> in Thi Đua \S+\. There are: <thidua-progress>, /,
    );
    await visit.close();
  });
});

describe('beside another version', () => {
  it('leaves a tag that is defined, and does not load a Lit for it', async () => {
    site.pages.set(
      '/old.js',
      `customElements.define('thidua-countdown', class extends HTMLElement {})`,
    );
    site.pages.set('/beside', bareOf(countdown, `<script src="/old.js"></script>${loader}`));
    const visit = await site.visit('/beside');
    await visit.page.waitForLoadState('networkidle');
    expect(fileNames(visit.requests).filter((path) => path.includes('elements/'))).toEqual([]);
    expect(await visit.page.getByText('Ngày 11/6/2023').isVisible()).toBe(true);
    await visit.close();
  });

  it('asks the first copy on the page, and says so once', async () => {
    site.pages.set('/first', bareOf(countdown, `<script src="/first.js"></script>${loader}`));
    site.pages.set(
      '/first.js',
      `globalThis[Symbol.for('thidua.elements')] = { version: '0.0.1', load: { countdown: async () =>
        customElements.define('thidua-countdown', class extends HTMLElement {}) } }`,
    );
    const visit = await site.visit('/first');
    await defined(visit.page, 'countdown');
    await visit.page.waitForLoadState('networkidle');
    expect(fileNames(visit.requests).filter((path) => path.includes('elements/'))).toEqual([]);
    expect(visit.console).toHaveLength(1);
    expect(visit.console[0]).toMatch(/^Thi Đua 0\.0\.1 already runs on this page;/);
    await visit.close();
  });
});

describe('beside a script that', () => {
  const beside = (script: string) => {
    site.pages.set('/first.js', script);
    site.pages.set(
      '/beside',
      bareOf(countdown + leaderboard, `<script src="/first.js"></script>${loader}`),
    );
    return site.visit('/beside');
  };

  it.each([
    ['has taken the name of the Trusted Types policy', `trustedTypes.createPolicy('lit-html', {})`],
    [
      'says that it serves the elements, and does not',
      `globalThis[Symbol.for('thidua.elements')] = {}`,
    ],
    [
      'takes the tags',
      `for (const noun of ['countdown', 'leaderboard'])
        customElements.define('thidua-' + noun, class extends HTMLElement {})`,
    ],
  ])('%s: the fallback stays', async (_, script) => {
    const visit = await beside(script);
    await visit.page.waitForLoadState('networkidle');
    await visit.page.waitForTimeout(300);
    expect(await visit.page.getByText('Ngày 11/6/2023').isVisible()).toBe(true);
    expect(await visit.page.getByText('Quế Sơn đứng đầu').isVisible()).toBe(true);
    await visit.close();
  });

  /** Of scripts, of schemas, of scoreboards, and of the elements' own answers. */
  const names = 'extend integrity scoreboard enum pattern anyOf code'.split(' ');

  it('adds to the prototypes of everything: the elements are as they are', async () => {
    const visit = await beside(`for (const each of [Object, Array, String, Function])
      for (const name of ${JSON.stringify(names)}) each.prototype[name] = () => 1`);
    await visit.page.getByRole('table').waitFor();
    expect(await visit.page.getByRole('row').count()).toBe(19);
    expect(await visit.page.getByText('Quế Sơn đứng đầu').isVisible()).toBe(false);
    await visit.page.getByText('đã qua').waitFor();
    await visit.page.evaluate(() => {
      document.body.append(document.createElement('thidua-progress'));
      document.querySelector('thidua-progress')?.setAttribute('src', '/scoreboard.json');
    });
    await visit.page.getByText('123 trên 130').first().waitFor();
    await visit.page.evaluate(() => {
      document.querySelector('thidua-progress')?.setAttribute('src', '/no-scoreboard.json');
    });
    await visit.page.getByText('Không tải được số liệu (mã 404)').waitFor();
    await visit.close();
  });
});

describe('when an element does not come', () => {
  const path = '/embed/elements/countdown.js';
  const online = (page: Page): Promise<unknown> =>
    page.evaluate(() => dispatchEvent(new Event('online')));

  it('keeps the fallback, and tries once more when the connection is back', async () => {
    site.pages.set(path, (_request, response) => response.destroy());
    site.pages.set('/broken', bareOf(countdown, loader));
    const visit = await site.visit('/broken');
    await expect.poll(() => visit.console.join()).toContain('<thidua-countdown> was not loaded');
    expect(await visit.page.getByText('Ngày 11/6/2023').isVisible()).toBe(true);
    site.pages.delete(path);
    await online(visit.page);
    await visit.page.getByText('đã qua').waitFor();
    expect(visit.console.join()).not.toContain('Uncaught');
    await visit.close();
  });

  it('tries once more when a reader comes near again, and then leaves it', async () => {
    let asked = 0;
    site.pages.set(path, (_request, response) => {
      asked += 1;
      response.writeHead(503).end();
    });
    site.pages.set('/gone', bareOf(countdown + tall, loader));
    const visit = await site.visit('/gone');
    const told = () => visit.console.filter((line) => line.includes('was not loaded')).length;
    await expect.poll(told).toBe(1);
    for (const count of [2, 2]) {
      await visit.page.evaluate(() => scrollTo(0, 5000));
      await visit.page.waitForTimeout(100);
      await visit.page.evaluate(() => scrollTo(0, 0));
      await visit.page.waitForTimeout(100);
      await expect.poll(told).toBe(count);
    }
    await online(visit.page);
    await visit.page.waitForLoadState('networkidle');
    expect(asked).toBe(2);
    site.pages.delete(path);
    await visit.close();
  });
});

describe('where nothing comes near', () => {
  it('loads everything for print', async () => {
    site.pages.set('/paper', bareOf(tall + leaderboard, loader));
    const visit = await site.visit('/paper');
    await visit.page.waitForLoadState('networkidle');
    expect(await isDefined(visit.page, 'leaderboard')).toBe(false);
    await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await defined(visit.page, 'leaderboard');
    await visit.close();
  });

  it('loads everything in a browser that cannot tell', async () => {
    site.pages.set('/paper', bareOf(tall + leaderboard, loader));
    const visit = await site.visit('/paper', {
      prepare: () => Reflect.deleteProperty(globalThis, 'IntersectionObserver'),
    });
    await defined(visit.page, 'leaderboard');
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it('loads an element that the page hides until it is defined', async () => {
    site.pages.set('/hide.css', 'thidua-countdown:not(:defined) { display: none }');
    site.pages.set(
      '/hiding',
      bareOf(countdown, `<link rel="stylesheet" href="/hide.css">${loader}`),
    );
    const visit = await site.visit('/hiding');
    await visit.page.getByText('đã qua').waitFor();
    await visit.close();
  });
});

describe('layout', () => {
  it('shows the fallback until the element is there, and moves nothing when it comes below', async () => {
    site.pages.set('/shift.css', '.screen { height: 1000px }');
    site.pages.set(
      '/shift',
      bareOf(
        `<link rel="stylesheet" href="/shift.css"><div class="screen">Tin</div>${leaderboard}<p>Tin sau</p>`,
        loader,
      ),
    );
    const visit = await site.visit('/shift', {
      viewport: { width: 800, height: 800 },
      prepare: () => {
        Object.assign(globalThis, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            (globalThis as unknown as { shift: number }).shift += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      },
    });
    await visit.page.locator('thidua-leaderboard').getByRole('table').waitFor();
    await visit.page.waitForTimeout(200);
    const shift = await visit.page.evaluate(
      () => (globalThis as unknown as { shift: number }).shift,
    );
    expect(shift).toBeLessThan(0.02);
    await visit.close();
  });
});
