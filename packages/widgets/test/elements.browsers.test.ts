// The three elements, drawn by the loader under the strict policy, in every browser.
import { inEachBrowser, type TestPage } from '@thidua/tooling/browsers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite, type ServedSite } from './support/served-site.js';
import { scoreboard2023 } from './support/scoreboards.js';
import { serveWatchers, watchedOf } from './support/watched-page.js';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
  serveWatchers(site);
});
afterAll(() => site.close());

const loader = '<script type="module" src="/embed/thidua.js"></script>';
const board =
  '<thidua-leaderboard src="/scoreboard.json"><p>Quế Sơn đứng đầu</p></thidua-leaderboard>';
const progress = '<thidua-progress label="Xã đạt chuẩn" value="42" target="100"></thidua-progress>';

const dayMilliseconds = 86_400_000;
const inHundredDays = new Date(Date.now() + 100 * dayMilliseconds).toISOString().slice(0, 10);
/** Whole days until midnight in Viet Nam. */
const daysUntil = (date: string): number =>
  Math.floor((Date.parse(`${date}T00:00+07:00`) - Date.now()) / dayMilliseconds);
const countdown = `<thidua-countdown date="${inHundredDays}" label="Tổng kết"></thidua-countdown>`;

/** Waits for a part of an element, and gives the text of the element. */
const drawn = (page: TestPage, tag: string, part: string): Promise<string> =>
  page.waitFor(
    (name, selector) => {
      const root = document.querySelector(name)?.shadowRoot;
      return root?.querySelector(selector) && root.querySelector<HTMLElement>('.base')?.innerText;
    },
    tag,
    part,
  );

/** Names of the localities, as they stand in the table. */
const namesOf = (page: TestPage): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...(document
        .querySelector('thidua-leaderboard')
        ?.shadowRoot?.querySelectorAll<HTMLElement>('tbody th') ?? []),
    ].map((cell) => cell.innerText.trim()),
  );

const published = (scoreboard2023.boards[0]?.rows ?? []).map(
  (row) => scoreboard2023.localities.find(({ code }) => code === row.code)?.name.vi,
);

await inEachBrowser((browser) => {
  async function visit(body: string, size?: { width: number; height: number }) {
    site.pages.set('/', watchedOf(body, loader));
    const page = await browser.open(size);
    await page.goto(`${site.url}/`);
    return page;
  }

  it('fills of a bar what is the share of the target', async () => {
    const page = await visit(progress);
    await drawn(page, 'thidua-progress', '[part=bar]');
    const { width, height, data } = await page.screenshot({
      element: 'thidua-progress >>> [part=track] rect',
    });
    const row = Math.floor(height / 2) * width;
    const colours = Array.from({ length: width }, (_, x) => data.readUInt32BE((row + x) * 4));
    const filled = colours.filter((colour) => colour === colours[10]).length;
    expect(filled / width).toBeCloseTo(0.42, 2);
    expect(new Set(colours).size).toBeGreaterThan(1);
    expect(await page.complaints()).toEqual([]);
  });

  it('lists all 18 localities as published, and never asks the policy for more', async () => {
    const page = await visit(board);
    const text = await drawn(page, 'thidua-leaderboard', 'tbody tr');
    expect(published).toHaveLength(18);
    expect(await namesOf(page)).toEqual(published);
    for (const part of ['93,16%', 'Báo Quảng Nam', 'Số liệu sơ bộ']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Quế Sơn đứng đầu');
    expect(await page.complaints()).toEqual([]);
  });

  it('sorts with the keyboard, in Vietnamese order, and keeps the focus', async () => {
    const page = await visit(board);
    await drawn(page, 'thidua-leaderboard', 'tbody tr');
    const state = () =>
      page.evaluate(() => {
        const root = document.querySelector('thidua-leaderboard')?.shadowRoot;
        const heading = root?.activeElement?.closest('th');
        return [heading?.classList[0], heading?.getAttribute('aria-sort')];
      });
    await page.evaluate(() =>
      document
        .querySelector('thidua-leaderboard')
        ?.shadowRoot?.querySelector<HTMLElement>('th.rank button')
        ?.focus(),
    );
    await page.press('Tab');
    expect(await state()).toEqual(['name', null]);
    const outline = await page.evaluate(() => {
      const focused = document.querySelector('thidua-leaderboard')?.shadowRoot?.activeElement;
      return focused && getComputedStyle(focused).outlineStyle;
    });
    expect(outline).toBe('solid');
    await page.press('Enter');
    await expect.poll(state).toEqual(['name', 'ascending']);
    const names = await namesOf(page);
    expect(names.slice(0, 2)).toEqual(['Bắc Trà My', 'Duy Xuyên']);
    expect(names.slice(2, 4)).toEqual(['Đại Lộc', 'Điện Bàn']);
    await page.press('Space');
    await expect.poll(state).toEqual(['name', 'descending']);
    expect(await namesOf(page)).toEqual(names.reverse());
  });

  it('finds localities, typed with or without accents', async () => {
    const page = await visit(board);
    await drawn(page, 'thidua-leaderboard', 'tbody tr');
    await page.click('thidua-leaderboard >>> input');
    for (const [query, found] of [
      ['hoi an', ['Hội An']],
      ['dai loc', ['Đại Lộc']],
      ['Tây', ['Tây Giang']],
      ['hà nội', []],
    ] as const) {
      await page.type(query);
      await expect.poll(() => namesOf(page), { message: query }).toEqual(found);
      for (const _letter of query) {
        await page.press('Home');
        await page.press('Delete');
      }
      await expect.poll(() => namesOf(page)).toEqual(published);
    }
  });

  it('counts the days that are left, in Viet Nam', async () => {
    const page = await visit(countdown);
    const before = daysUntil(inHundredDays);
    const text = await drawn(page, 'thidua-countdown', '[part=figures]');
    const days = [before, daysUntil(inHundredDays)];
    expect(days).toContain(Number(/(\d+) ngày/.exec(text)?.[1]));
    expect(await page.complaints()).toEqual([]);
  });

  it('shows the fallback, and nothing else, where no script comes', async () => {
    site.pages.set('/none', watchedOf(board));
    const page = await browser.open();
    await page.goto(`${site.url}/none`);
    const seen = await page.evaluate(() => {
      const { shadowRoot, innerText } = document.querySelector('thidua-leaderboard') as HTMLElement;
      return [innerText.trim(), shadowRoot];
    });
    expect(seen).toEqual(['Quế Sơn đứng đầu', null]);
  });

  it('keeps all text of a row above its line, also where it takes two lines on a phone', async () => {
    const page = await visit(board, { width: 320, height: 640 });
    await drawn(page, 'thidua-leaderboard', 'tbody tr');
    const room = await page.evaluate(() =>
      [
        ...(document
          .querySelector('thidua-leaderboard')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('tbody :is(td, th)') ?? []),
      ]
        .filter((cell) => cell.getClientRects().length)
        .map((cell) => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          return cell.getBoundingClientRect().bottom - text.getBoundingClientRect().bottom;
        }),
    );
    expect(room).toHaveLength(18 * 4);
    expect(Math.min(...room)).toBeGreaterThan(2);
  });

  it('needs no sideways scrolling on a phone', async () => {
    const page = await visit(progress + board + countdown, { width: 320, height: 640 });
    await drawn(page, 'thidua-leaderboard', 'tbody tr');
    await drawn(page, 'thidua-countdown', '[part=figures]');
    const { scrolled, width } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrolled: scrollWidth, width: clientWidth };
    });
    expect(scrolled).toBe(width);
    // Some browsers give a bar for scrolling down a place of its own.
    expect(width).toBeGreaterThan(300);
  });
});
