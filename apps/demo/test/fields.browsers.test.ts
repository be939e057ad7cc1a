// What a reader types, and what is there after Back, in each browser.
import { inEachBrowser } from '@thidua/tooling/browsers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../serve.mjs';
import { routes } from '../src/routes.js';

let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve(0);
});
afterAll(() => site.close());

/** Pages with fields, which each browser draws in its own way; of the others, a part is asked of each. */
const full = [routes.board, routes.embed, routes.directive, routes.scoring];
const others = Object.values(routes).filter((route) => !full.includes(route));

await inEachBrowser((browser) => {
  const open = async (path: string, size?: { width: number; height: number }) => {
    const page = await browser.open(size);
    await page.goto(site.url + path);
    return page;
  };
  type Page = Awaited<ReturnType<typeof open>>;

  /** What a browser does after Back: puts values into fields, and tells nobody but by `pageshow`. */
  const comeBack = (page: Page, values: Record<string, string>) =>
    page.evaluate((given) => {
      for (const [id, value] of Object.entries(given))
        (document.getElementById(id) as HTMLInputElement).value = value;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, values);

  /** Goes to another page and back, as a reader does. */
  async function leaveAndReturn(page: Page): Promise<void> {
    const { href } = await page.evaluate(() => ({ href: location.href }));
    await page.goto(`${site.url}/du-lieu/`);
    await page.back();
    await page.waitFor(
      (path) => location.href === path && document.readyState === 'complete',
      href,
    );
  }

  describe('after Back', () => {
    const board = () => {
      const value = (id: string) => (document.getElementById(id) as HTMLInputElement).value;
      const range = document.getElementById('as-of-place') as HTMLInputElement;
      return {
        date: value('as-of-date'),
        place: range.value === range.max ? 'last' : 'before',
        day: document.getElementById('as-of-day')?.textContent ?? '',
        asked: document.querySelector('thidua-leaderboard')?.getAttribute('as-of') ?? '',
        address: new URLSearchParams(location.search).get('ngay') ?? '',
      };
    };

    it('date, line, elements and address of the board are of one day', async () => {
      const page = await open(routes.board.vi);
      await page.click('.stops a[data-date]');
      const chosen = await page.waitFor(board);
      expect(chosen.place).toBe('before');
      expect(chosen.asked).toBe(chosen.date);
      expect(chosen.address).toBe(chosen.date);
      await leaveAndReturn(page);
      await expect.poll(() => page.evaluate(board)).toEqual(chosen);
      await comeBack(page, { 'as-of-date': '2023-02-03', 'as-of-place': '300' });
      expect(await page.evaluate(board)).toEqual(chosen);
    });

    it('what is hidden is what the search does not find', async () => {
      const page = await open(routes.directive.vi);
      const shown = () =>
        [...document.querySelectorAll('.item')].filter((item) => item.getClientRects().length > 0)
          .length;
      const all = await page.evaluate(shown);
      await page.click('#filter-words');
      await page.type('khen');
      await page.waitFor(() => document.querySelector('#main.is-filtered'));
      const found = await page.evaluate(shown);
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(all);
      await leaveAndReturn(page);
      const typed = () => (document.getElementById('filter-words') as HTMLInputElement).value;
      await expect
        .poll(
          async () =>
            ((await page.evaluate(typed)) === '' ? all : found) - (await page.evaluate(shown)),
        )
        .toBe(0);
      await comeBack(page, { 'filter-words': 'khen' });
      expect(await page.evaluate(shown)).toBe(found);
      // What a browser puts into the field gives way to the address, which says what was searched.
      await comeBack(page, { 'filter-words': '' });
      expect(await page.evaluate(shown)).toBe(found);
      expect(await page.evaluate(typed)).toBe('khen');
    });

    it('the builder says in its snippet what its fields say', async () => {
      const page = await open(routes.embed.vi + '?noun=leaderboard&limit=5&kind=following');
      const snippet = () => (document.getElementById('embed-snippet') as HTMLTextAreaElement).value;
      await page.waitFor(() =>
        (document.getElementById('embed-snippet') as HTMLTextAreaElement).value.includes(
          'limit="5"',
        ),
      );
      const before = await page.evaluate(snippet);
      await leaveAndReturn(page);
      await expect.poll(() => page.evaluate(snippet)).toBe(before);
      await page.evaluate(() => {
        const form = document.getElementById('builder') as HTMLFormElement;
        (form.elements.namedItem('limit') as HTMLSelectElement).value = '10';
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      const limit = () =>
        (
          (document.getElementById('builder') as HTMLFormElement).elements.namedItem(
            'limit',
          ) as HTMLSelectElement
        ).value;
      await expect.poll(() => page.evaluate(limit)).toBe('5');
      expect(await page.evaluate(snippet)).toBe(before);
    });

    it('the weights that are shown are those that are counted with', async () => {
      const page = await open(routes.scoring.vi);
      const id = 'weight-new-countryside';
      const value = (field: string) => (document.getElementById(field) as HTMLInputElement).value;
      await page.waitFor(() => document.querySelector('#standings a'));
      const before = await page.evaluate(value, id);
      await comeBack(page, { [id]: '7' });
      await expect.poll(() => page.evaluate(value, id)).toBe(before);
    });

    it('a snippet of a playground is what its fields say', async () => {
      const page = await open(routes.countdown.vi);
      await comeBack(page, { 'attribute-date': '2024-06-11' });
      const text = () => document.querySelector('.snippet-text')?.textContent ?? '';
      await expect.poll(() => page.evaluate(text), { timeout: 5000 }).toContain('2024-06-11');
    });
  });

  describe('a date on the board', () => {
    it('is left alone while it is half typed, and held inside the span when it is finished', async () => {
      const page = await open(routes.board.vi);
      const type = (value: string) =>
        page.evaluate((text) => {
          const field = document.getElementById('as-of-date') as HTMLInputElement;
          field.focus();
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return field.value;
        }, value);
      const shown = () =>
        new URLSearchParams(location.search).get('ngay') ??
        (document.getElementById('as-of-date') as HTMLInputElement).max;
      const newest = await page.evaluate(shown);
      for (const half of ['0002-08-12', '0202-08-12', '1999-08-12', '']) {
        expect(await type(half)).toBe(half);
        expect(await page.evaluate(shown)).toBe(newest);
      }
      expect(await type('2023-08-12')).toBe('2023-08-12');
      expect(await page.evaluate(shown)).toBe('2023-08-12');
      await type('1999-08-12');
      const finished = await page.evaluate(() => {
        const field = document.getElementById('as-of-date') as HTMLInputElement;
        field.blur();
        return [field.value, field.min];
      });
      expect(finished[0]).toBe(finished[1]);
      await type('');
      const kept = await page.evaluate(() => {
        const field = document.getElementById('as-of-date') as HTMLInputElement;
        field.blur();
        return field.value;
      });
      expect(kept).toBe(finished[1]);
    });

    it('has an outline while it has the keyboard', async () => {
      const page = await open(routes.board.vi);
      await page.evaluate(() => document.getElementById('as-of-place')?.focus());
      await page.press('Tab');
      const outline = await page.evaluate(() => {
        const field = document.getElementById('as-of-date') as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(field);
        return [field.matches(':focus-within'), outlineStyle, outlineWidth];
      });
      expect(outline).toEqual([true, 'solid', '3px']);
    });
  });

  it.each(
    browser.share([
      [routes.scoring.vi, '12,5', '12,5'],
      [routes.scoring.en, '12.5', '12.5'],
      [routes.scoring.en, '12,5', '12.5'],
      [routes.scoring.vi, '12.5', '12,5'],
    ] as const),
  )('counts with a weight that is typed with comma or point: %s %s', async (path, typed, shown) => {
    const page = await open(path);
    await page.waitFor(() => document.querySelector('#standings a'));
    await page.evaluate(() =>
      (document.getElementById('weight-new-countryside') as HTMLInputElement).select(),
    );
    await page.evaluate(() => document.getElementById('weight-new-countryside')?.focus());
    await page.type(typed);
    await page.waitFor(() => /12\.5/.test(location.search));
    await page.evaluate(() => document.getElementById('weight-new-countryside')?.blur());
    await expect
      .poll(() =>
        page.evaluate(
          () => (document.getElementById('weight-new-countryside') as HTMLInputElement).value,
        ),
      )
      .toBe(shown);
  });

  it.each([...full, ...browser.share(others)].map(({ vi }) => vi))(
    'scrolls down only, on a phone: %s',
    async (path) => {
      const page = await open(path, { width: 390, height: 800 });
      await page.waitFor(() => document.readyState === 'complete');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
    },
  );
});
