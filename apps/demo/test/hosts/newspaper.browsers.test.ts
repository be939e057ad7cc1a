// The newspaper: a CMS that strips scripts, so frames and plain HTML.
import { inEachBrowser, type TestPage } from '@thidua/tooling/browsers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawn, textsIn } from './element-on-page.js';
import { expectBoard } from './promises.js';
import { openWatchedSite, type WatchedSite } from './watched-site.js';

const article = '/nhung/trang-mau/bao/';
const board = { tag: 'thidua-leaderboard', frame: 'iframe[src*="bang-xep-hang"]' };

let site: WatchedSite;
beforeAll(async () => {
  site = await openWatchedSite();
});
afterAll(() => site.close());

/** What is said of the target, wherever plain HTML says it: heading, figures, date, source, link. */
const expectWords = (text: string): void => {
  for (const words of [
    ...['Xã đạt chuẩn nông thôn mới', '123', '130 xã', '94,6%', '31/12/2023', '9/8/2023'],
    ...['Nguồn: Sở Nông nghiệp và Phát triển nông thôn tỉnh Quảng Nam', 'Số liệu sơ bộ'],
  ]) {
    expect(text).toContain(words);
  }
};

const heightsOf = (page: TestPage): Promise<{ frame: number; content: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => ({
      frame: frame.clientHeight,
      content: frame.contentDocument?.body.offsetHeight ?? 0,
    })),
  );

await inEachBrowser((browser) => {
  it('has nothing of a snippet left but text, tables, links and frames', async () => {
    const page = await browser.open();
    await page.goto(site.url + article);
    const left = await page.evaluate(() =>
      [...document.querySelectorAll('.article-body *')].map(
        ({ localName, attributes }) =>
          `${localName} ${[...attributes].map(({ name }) => name).join(' ')}`,
      ),
    );
    expect(left.length).toBeGreaterThan(30);
    expect([...new Set(left.map((each) => each.split(' ')[0]))].join()).not.toMatch(
      /script|style|template|thidua|details/,
    );
    const frames = left.filter((each) => each.startsWith('iframe'));
    expect(frames).toEqual(['iframe class src title height']);
    expect(left.filter((each) => !/^(iframe|a href$|[a-z\d]+ $)/.test(each))).toEqual([]);
    expect(await page.complaints()).toEqual([]);
  });

  it('shows the board in a frame that keeps its height', async () => {
    const page = await browser.open({ width: 1280, height: 900 });
    await page.goto(site.url + article);
    await drawn(page, board);
    await expectBoard(page, board);
    const [height] = await heightsOf(page);
    const given = await page.evaluate(() => document.querySelector('iframe')?.height);
    expect(height?.frame).toBe(Number(given));
    expect(height?.content).toBeLessThanOrEqual(Number(given));
    expect(await page.complaints()).toEqual([]);
  });

  it('says in plain HTML heading, figures, date, source and link, also without any style', async () => {
    const page = await browser.open({ width: 1280, height: 900 });
    await page.goto(site.url + article);
    const textOf = (): Promise<string> =>
      page.evaluate(() => (document.querySelector('.article-body') as HTMLElement).innerText);
    expectWords(await textOf());
    await page.evaluate(() => {
      for (const sheet of document.styleSheets) sheet.disabled = true;
    });
    expectWords(await textOf());
    const { headings, links } = await page.evaluate(() => ({
      headings: [...document.querySelectorAll('.article-body h2')].map((each) => each.textContent),
      links: [...document.querySelectorAll<HTMLAnchorElement>('.article-body a')].map((each) =>
        each.getAttribute('href'),
      ),
    }));
    expect(headings).toContain('Xã đạt chuẩn nông thôn mới');
    // Below the frame, whose board is a page of its own.
    expect(await textOf()).toContain('1. Quế Sơn (93,16%); 2. Tam Kỳ (chưa công bố)');
    const pages = links.filter((link) => link?.startsWith('/xem/'));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const link of pages) expect((await fetch(site.url + (link ?? ''))).status).toBe(200);
  });

  it('gives frames the height of their content where the template has iframe.js', async () => {
    const page = await browser.open({ width: 1280, height: 900 });
    await page.goto(`${site.url}${article}co-iframe-js/`);
    for (const [tag, slug] of [
      ['thidua-leaderboard', 'bang-xep-hang'],
      ['thidua-progress', 'tien-do'],
      ['thidua-countdown', 'dem-nguoc'],
    ] as const) {
      await drawn(page, { tag, frame: `iframe[src*="${slug}"]` });
    }
    await page.waitFor(() =>
      [...document.querySelectorAll('iframe')].every(
        ({ clientHeight, contentDocument }) =>
          Math.abs(clientHeight - (contentDocument?.body.offsetHeight ?? 0)) <= 2,
      ),
    );
    const heights = await heightsOf(page);
    expect(heights).toHaveLength(3);
    for (const { frame, content } of heights) expect(frame).toBeGreaterThanOrEqual(content - 1);
    await expectBoard(page, board);
    expect(await textsIn(page, board, '[part=title]')).toEqual([
      'Xếp hạng chuyển đổi số (DTI) cấp huyện năm 2023',
    ]);
    expect(await page.complaints()).toEqual([]);
  });

  it.each(browser.share([320, 768, 1280]))('is no wider than %d px', async (width) => {
    const page = await browser.open({ width, height: 900 });
    await page.goto(site.url + article);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});
