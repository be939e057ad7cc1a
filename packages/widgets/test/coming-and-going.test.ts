// A page that puts elements in and takes them out for hours, as applications and live feeds do.
import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nouns } from '../src/elements/nouns.js';
import { bareOf, openSite, type Site } from './support/site.js';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

const loader = '<script type="module" src="/embed/thidua.js"></script>';
const ofEach = 10;
const slowly = { timeout: 10_000 };

/** What the page holds once everything is collected that can be. */
async function held(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

it('keeps nothing of a hundred elements that came and went two hundred times', async () => {
  const tags = nouns.map((noun) => `<thidua-${noun} src="/scoreboard.json"></thidua-${noun}>`);
  site.pages.set('/coming', bareOf(`<main>${tags.join('').repeat(ofEach)}</main>`, loader));
  const visit = await site.visit('/coming');
  const { page } = visit;
  await page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('main > *')].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector('[part=base]:not([aria-busy])'),
      ).length === count,
    nouns.length * ofEach,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const comeAndGo = (times: number): Promise<void> =>
    page.evaluate(async (rounds) => {
      const main = document.querySelector('main') as HTMLElement;
      const all = [...main.children];
      for (let round = 0; round < rounds; round++) {
        for (const element of all) element.remove();
        if (round % 10 === 0) await new Promise((done) => setTimeout(done));
        main.append(...all);
        if (round % 10 === 0) await new Promise((done) => setTimeout(done));
      }
    }, times);

  await comeAndGo(20);
  const before = await held(session);
  await comeAndGo(180);
  const after = await held(session);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.01);

  await page.evaluate(() => {
    const gone = [...document.querySelectorAll('main > *')].map((element) => new WeakRef(element));
    Object.assign(globalThis, { gone });
    document.querySelector('main')?.replaceChildren();
  });
  // Chromium's form filling holds on to the last select that it watched, and so to one element at
  // most (`WebFormElementObserver`). What an element of ours leaked would be ten of a kind.
  await expect
    .poll(async () => {
      await session.send('HeapProfiler.collectGarbage');
      return page.evaluate(
        () =>
          (globalThis as unknown as { gone: WeakRef<Element>[] }).gone.filter((ref) => ref.deref())
            .length,
      );
    }, slowly)
    .toBeLessThanOrEqual(1);
  expect(visit.console).toEqual([]);
  await visit.close();
}, 120_000);
