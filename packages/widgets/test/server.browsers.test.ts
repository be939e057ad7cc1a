// What `@thidua/widgets/server` renders, in every browser: without a script, and when it arrives.
import { inEachBrowser, type TestPage } from '@thidua/tooling/browsers';
import { renderElement, styleHashes } from '@thidua/widgets/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite, strictPolicy, underPolicy, type ServedSite } from './support/served-site.js';
import { scoreboard2023 as scoreboard } from './support/scoreboards.js';
import { serveWatchers, watchedOf } from './support/watched-page.js';

let site: ServedSite;
let policy: string;
beforeAll(async () => {
  site = await serveSite();
  serveWatchers(site);
  const hashes = await styleHashes('progress', 'leaderboard', 'countdown');
  policy = strictPolicy.replace("style-src 'self'", `style-src 'self' ${hashes.join(' ')}`);
});
afterAll(() => site.close());

const inHundredDays = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
const three = [
  renderElement('progress', { scoreboard, attributes: { src: '/scoreboard.json' } }),
  renderElement('leaderboard', { scoreboard, attributes: { src: '/scoreboard.json' } }),
  renderElement('countdown', { attributes: { date: inHundredDays, label: 'Tổng kết' } }),
].join('\n');

/** What a reader sees of each element: its frame, its rows, its text, and whether its fallback. */
const seen = (page: TestPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body > *')]
      .filter(({ localName }) => localName.startsWith('thidua-'))
      .map((host) => {
        const bases = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[part=base]') ?? [])];
        const [base] = bases;
        return {
          frames: bases.length,
          edge: base && getComputedStyle(base).borderTopWidth,
          rows: base?.querySelectorAll('tbody tr').length,
          text: base?.innerText.replace(/\s+/g, ' ') ?? '',
          hasFallback: [...host.children].some((child) => child.getClientRects().length > 0),
          isRendered: Boolean(host.shadowRoot?.querySelector('style')),
        };
      }),
  );

const whole = [
  { frames: 1, edge: '1px', rows: 0, hasFallback: false },
  { frames: 1, edge: '1px', rows: 18, hasFallback: false },
  { frames: 1, edge: '1px', rows: 0, hasFallback: false },
];
const said = ['123 trên 130 xã', 'Quế Sơn', 'Tổng kết'];

await inEachBrowser((browser) => {
  async function visit(html: string) {
    site.pages.set('/', underPolicy(policy, html));
    const page = await browser.open({ width: 800, height: 1400 });
    await page.goto(`${site.url}/`);
    return page;
  }

  it('shows all that was rendered, styled, where no script of the elements comes', async () => {
    const page = await visit(watchedOf(three));
    const shown = await seen(page);
    expect(shown).toMatchObject(whole.map((each) => ({ ...each, isRendered: true })));
    shown.forEach(({ text }, index) => expect(text).toContain(said[index]));
    expect(await page.complaints()).toEqual([]);
  });

  it('is taken over once, and at no painting empty or double', async () => {
    const page = await visit(
      watchedOf(three, '<script type="module" src="/embed/thidua.js"></script>'),
    );
    await page.waitFor(() =>
      [...document.querySelectorAll('body > *')]
        .filter(({ localName }) => localName.startsWith('thidua-'))
        .every(({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('style')),
    );
    const shown = await seen(page);
    expect(shown).toMatchObject(whole.map((each) => ({ ...each, isRendered: false })));
    shown.forEach(({ text }, index) => expect(text).toContain(said[index]));
    expect(shown[2]?.text).toMatch(/ngày.*giờ.*phút/);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'wrongAtPainting'))).toEqual([]);
    expect(await page.complaints()).toEqual([]);
  });
});
