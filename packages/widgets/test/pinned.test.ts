// An element in one file, as pages that insist on its content embed it, under the strict policy.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nouns } from '../src/elements/nouns.js';
import { bareOf, openSite, strictPolicy, underPolicy, type Site } from './support/site.js';

/** What a snippet of an element names, wherever its file lies. */
function pinned(noun: string, folder = '/embed'): string {
  const content = readFileSync(new URL(`../dist/embed/pinned/${noun}.js`, import.meta.url));
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return `<script type="module" src="${folder}/pinned/${noun}.js" integrity="${integrity}"></script>`;
}
const loader = '<script type="module" src="/copy/thidua.js"></script>';

const countdown = '<thidua-countdown date="2023-06-11"><p>Ngày 11/6/2023</p></thidua-countdown>';
const leaderboard =
  '<thidua-leaderboard src="/scoreboard.json" refresh="5"><p>Quế Sơn</p></thidua-leaderboard>';
const progress =
  '<thidua-progress src="/scoreboard.json" target-id="new-rural-communes"></thidua-progress>';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

/** Each element, as every noun of the registry may stand on a page. */
const elements: Record<string, string> = {
  ...Object.fromEntries(
    nouns.map((noun) => [noun, `<thidua-${noun} src="/scoreboard.json"></thidua-${noun}>`]),
  ),
  ...{ countdown, leaderboard, progress },
};

const isDefined = (page: Page, noun: string): Promise<boolean> =>
  page.evaluate((tag) => Boolean(customElements.get(tag)), `thidua-${noun}`);
const scripts = (requests: string[]): string[] =>
  requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));

describe('an element in one file', () => {
  it.each(nouns)('shows %s, and asks for no other script', async (noun) => {
    site.pages.set('/pinned', bareOf(elements[noun] ?? '', pinned(noun)));
    const visit = await site.visit('/pinned');
    await visit.page
      .locator(`thidua-${noun}`)
      .locator('[part=base]:not([aria-busy])')
      .first()
      .waitFor();
    await visit.page.waitForLoadState('networkidle');
    expect(scripts(visit.requests)).toEqual([`/embed/pinned/${noun}.js`]);
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it('stands beside all others, each from its own file, and the strict policy has no complaint', async () => {
    const head = nouns.map((noun) => pinned(noun)).join('');
    site.pages.set('/many', bareOf(Object.values(elements).join(''), head));
    const visit = await site.visit('/many');
    for (const noun of nouns)
      await visit.page
        .locator(`thidua-${noun}`)
        .locator('[part=base]:not([aria-busy])')
        .first()
        .waitFor();
    expect(scripts(visit.requests).sort()).toEqual(
      nouns.map((noun) => `/embed/pinned/${noun}.js`).sort(),
    );
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it('works from another origin', async () => {
    const src = `${site.otherUrl}/embed`;
    site.pages.set(
      '/cross',
      underPolicy(
        strictPolicy.replace("script-src 'self'", `script-src ${src}/pinned/`),
        bareOf(countdown, pinned('countdown', src)),
      ),
    );
    const visit = await site.visit('/cross');
    await visit.page.getByText('đã qua').waitFor();
    expect(visit.console).toEqual([]);
    await visit.close();
  });

  it('serves its element where it comes first, and the loader that comes later all others', async () => {
    site.pages.set('/beside', bareOf(countdown + progress, pinned('countdown') + loader));
    const visit = await site.visit('/beside');
    for (const noun of ['countdown', 'progress'])
      await visit.page
        .locator(`thidua-${noun}`)
        .locator('[part=base]:not([aria-busy])')
        .first()
        .waitFor();
    await visit.page.waitForLoadState('networkidle');
    expect(visit.console).toHaveLength(1);
    expect(visit.console[0]).toMatch(
      /already runs on this page; this copy \(\S+\) is not used for <thidua-countdown>\.$/,
    );
    const loaded = scripts(visit.requests).filter((path) => path.includes('/elements/'));
    expect(loaded).toEqual(['/copy/elements/progress.js']);
    await visit.close();
  });

  it.each([
    ['after the loader', loader + pinned('countdown'), ['/copy/elements/countdown.js']],
    ['twice, of two releases', pinned('countdown') + pinned('countdown', '/copy'), []],
  ])('rests where it stands %s, and says so once', async (_where, head, loaded) => {
    site.pages.set('/rests', bareOf(countdown, head));
    const visit = await site.visit('/rests');
    await visit.page.getByText('đã qua').waitFor();
    await visit.page.waitForLoadState('networkidle');
    expect(visit.console).toHaveLength(1);
    expect(visit.console[0]).toMatch(/already runs on this page; this copy \(\S+\) is not used\.$/);
    expect(scripts(visit.requests).filter((path) => path.includes('/elements/'))).toEqual(loaded);
    await visit.close();
  });

  it('says once which element no script brings, when the page is complete', async () => {
    site.pages.set('/lacking', bareOf(countdown + progress + progress, pinned('countdown')));
    const visit = await site.visit('/lacking');
    await visit.page.getByText('đã qua').waitFor();
    await expect
      .poll(() => visit.console)
      .toEqual([
        'No script on this page brings <thidua-progress>: paste its snippet with its script.',
      ]);
    await visit.close();
  });

  it('does not run when its content has changed: the fallback stays', async () => {
    const path = '/embed/pinned/countdown.js';
    site.pages.set(path, (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('document.title = "x";');
    });
    site.pages.set('/changed', bareOf(countdown, pinned('countdown')));
    const visit = await site.visit('/changed');
    await expect.poll(() => visit.console.join()).toMatch(/integrity/);
    expect(await visit.page.getByText('Ngày 11/6/2023').isVisible()).toBe(true);
    expect(await isDefined(visit.page, 'countdown')).toBe(false);
    site.pages.delete(path);
    await visit.close();
  });
});
