// A page that is left open: whatever depends on time is looked at again, also after the device slept.
import { scoreboard2023 } from '@thidua/quang-nam';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, pageOf, type Site } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const minute = 60_000;
const hour = 60 * minute;

/** A day that comes back, one that does not, a target inside its year, and figures loaded long ago. */
const elements = `
  <thidua-countdown date="2023-06-11" since="1948-06-11" recurring label="Ngày kỷ niệm"></thidua-countdown>
  <thidua-countdown date="2023-06-10" label="Hội nghị"></thidua-countdown>
  <thidua-countdown date="2023-06-12" lang="en" label="Review"></thidua-countdown>
  <thidua-progress label="Xã" value="123" target="130" baseline="110" unit="xã"
    start="2023-01-01" deadline="2023-06-13"></thidua-progress>
  <thidua-leaderboard src="/week.json" limit="3"></thidua-leaderboard>`;

/** What is read in each element on the page, and in another like it that is made at this moment. */
const read = (page: Page): Promise<{ standing: string[]; made: string[] }> =>
  page.evaluate(async () => {
    const textOf = (element: Element): string =>
      (element.shadowRoot?.querySelector('.base')?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const all = [...document.querySelectorAll('[data-standing]')];
    const others = all.map((element) => {
      const other = element.cloneNode() as Element & { updateComplete?: Promise<unknown> };
      other.removeAttribute('data-standing');
      element.after(other);
      return other;
    });
    for (const other of others) {
      await other.updateComplete;
      while (other.shadowRoot?.querySelector('[aria-busy]')) {
        await new Promise((resolve) => {
          new MutationObserver(resolve).observe(other.shadowRoot as Node, {
            ...{ subtree: true, childList: true, attributes: true },
          });
        });
      }
    }
    const texts = { standing: all.map(textOf), made: others.map(textOf) };
    for (const other of others) other.remove();
    return texts;
  });

async function opened(at: number): Promise<{ page: Page; close: () => Promise<void> }> {
  site.pages.set('/week.json', JSON.stringify(scoreboard2023));
  site.pages.set('/week', pageOf(elements));
  const visit = await site.visit('/blank');
  await visit.page.clock.install({ time: at });
  await visit.page.goto(`${site.url}/week`);
  await visit.page.waitForFunction(() =>
    [...document.querySelectorAll('main > *, body > *')]
      .filter(({ localName }) => localName.startsWith('thidua-'))
      .every(({ shadowRoot }) => shadowRoot?.querySelector('.base:not([aria-busy])')),
  );
  await visit.page.evaluate(() => {
    for (const tag of ['countdown', 'progress', 'leaderboard']) {
      for (const each of document.querySelectorAll(`thidua-${tag}`)) {
        each.setAttribute('data-standing', '');
      }
    }
  });
  await visit.page.clock.pauseAt(at + minute);
  return { page: visit.page, close: () => visit.close() };
}

describe('a page that is left open', { timeout: 240_000 }, () => {
  it('says four times a day for a week what a page says that is opened then', async () => {
    const { page, close } = await opened(Date.UTC(2023, 5, 7, 2, 17, 11));
    const seen = new Set<string>();
    for (let hours = 0; hours < 7 * 24; hours += 6) {
      await page.clock.runFor(6 * hour + 7000);
      const { standing, made } = await read(page);
      expect(standing, `after ${hours + 6} hours`).toEqual(made);
      seen.add(standing.join());
    }
    expect(seen.size).toBeGreaterThan(7 * 4 - 2);
    await close();
  });

  it.each([
    ['slept for five hours', 5 * hour],
    ['slept over midnight', 15 * hour],
    ['slept for four days', 96 * hour],
    ['had its clock set back', -30 * hour],
  ])('is right within a minute after the device %s', async (_, slept) => {
    const start = Date.UTC(2023, 5, 9, 2, 17, 11);
    const { page, close } = await opened(start);
    await page.clock.setSystemTime(start + slept);
    await page.clock.runFor(minute + 1000);
    const { standing, made } = await read(page);
    expect(standing).toEqual(made);
    await close();
  });
});
