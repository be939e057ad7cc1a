// Every element in one file, as pages that insist on its content embed it, under the strict policy.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nouns } from '../src/elements/nouns.js';
import { bareOf, openSite, strictPolicy, underPolicy, type Site } from './support/site.js';

const all = readFileSync(new URL('../dist/embed/all.js', import.meta.url));
const integrity = `sha384-${createHash('sha384').update(all).digest('base64')}`;
const pinned = `<script type="module" src="/embed/all.js" integrity="${integrity}"></script>`;
const loader = '<script type="module" src="/copy/thidua.js"></script>';

const countdown = '<thidua-countdown date="2023-06-11"><p>Ngày 11/6/2023</p></thidua-countdown>';
const leaderboard =
  '<thidua-leaderboard src="/scoreboard.json" refresh="5"><p>Quế Sơn</p></thidua-leaderboard>';
const progress =
  '<thidua-progress src="/scoreboard.json" target-id="new-rural-communes"></thidua-progress>';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

/** The other elements, as every noun of the registry may stand on a page. */
const others = nouns
  .filter((noun) => !['countdown', 'leaderboard', 'progress'].includes(noun))
  .map((noun) => `<thidua-${noun} src="/scoreboard.json"></thidua-${noun}>`);

const shown = (page: Page): Promise<unknown> =>
  Promise.all([
    page.locator('thidua-countdown').getByText('Đã qua').waitFor(),
    page.locator('thidua-leaderboard').getByRole('table').waitFor(),
    page.locator('thidua-progress').getByText('xã').first().waitFor(),
  ]);
const isDefined = (page: Page, noun: string): Promise<boolean> =>
  page.evaluate((tag) => Boolean(customElements.get(tag)), `thidua-${noun}`);
const scripts = (requests: string[]): string[] =>
  requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));

describe('every element in one file', () => {
  it('shows all of them, and asks for no other script', async () => {
    const content = [countdown, leaderboard, progress, ...others].join('');
    site.pages.set('/pinned', bareOf(content, pinned));
    const visit = await site.visit('/pinned');
    await shown(visit.page);
    await visit.page.waitForLoadState('networkidle');
    expect(scripts(visit.requests)).toEqual(['/embed/all.js']);
    for (const noun of nouns) expect(await isDefined(visit.page, noun), noun).toBe(true);
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it('works from another origin', async () => {
    const src = `${site.otherUrl}/embed/all.js`;
    site.pages.set(
      '/cross',
      underPolicy(
        strictPolicy.replace("script-src 'self'", `script-src ${src}`),
        bareOf(countdown, pinned.replace('/embed/all.js', src)),
      ),
    );
    const visit = await site.visit('/cross');
    await visit.page.getByText('đã qua').waitFor();
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it.each([
    ['before the loader', pinned + loader, '/embed/all.js'],
    ['after the loader', loader + pinned, '/copy/'],
    ['twice', pinned + pinned.replace('embed', 'copy'), '/embed/all.js'],
  ])('stands %s: the first serves the page, the second says once that it rests', async (...row) => {
    const [, head, first] = row;
    site.pages.set('/beside', bareOf(countdown + leaderboard + progress, head));
    const visit = await site.visit('/beside');
    await shown(visit.page);
    await visit.page.waitForLoadState('networkidle');
    expect(visit.console).toHaveLength(1);
    expect(visit.console[0]).toMatch(/already runs on this page; this copy \(\S+\) is not used\.$/);
    const elements = scripts(visit.requests).filter((path) => path.includes('/elements/'));
    if (first === '/copy/') expect(elements).toHaveLength(3);
    else expect(elements).toEqual([]);
    expect(elements.every((path) => path.startsWith(first))).toBe(true);
    await visit.close();
  });

  it('does not run when its content has changed: the fallback stays', async () => {
    site.pages.set('/embed/all.js', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(`${all.toString()} `);
    });
    site.pages.set('/changed', bareOf(countdown, pinned));
    const visit = await site.visit('/changed');
    await expect.poll(() => visit.console.join()).toMatch(/integrity/);
    expect(await visit.page.getByText('Ngày 11/6/2023').isVisible()).toBe(true);
    expect(await isDefined(visit.page, 'countdown')).toBe(false);
    site.pages.delete('/embed/all.js');
    await visit.close();
  });
});
