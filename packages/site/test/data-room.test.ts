// The data room as an officer walks it: with a mouse, with keys alone, without a network.
import { readFileSync } from 'node:fs';
import { launchChromium } from '@thidua/tooling/chromium';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.js';
import { button, roomVisitor, said, step } from './support/room.js';
import { sampleSite, type WrittenSite } from './support/sample-site.js';

let site: WrittenSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([sampleSite(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const visitor = (options?: BrowserContextOptions) => roomVisitor(site, browser, options);

/** Types what only a person knows into the first issue until none is left. */
async function mendByHand(page: Page): Promise<void> {
  const known: [RegExp, string][] = [
    [/“đã ký”/, 'x'],
    [/“3O”/, '30'],
    [/“khoảng 12”/, '12'],
    [/660/, '66,0'],
  ];
  for (let round = 0; round < 8; round += 1) {
    const first = page.locator('.room-group[data-kind=issue] li').first();
    if ((await first.count()) === 0) return;
    const said = await first.innerText();
    const text = known.find(([pattern]) => pattern.test(said))?.[1];
    if (text === undefined) throw new Error(`Nobody knows what to do: ${said}`);
    await first.locator('input').fill(text);
    await first.getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.waitForFunction(
      (old) => !document.body.innerText.includes(old),
      said.split('\n')[0] ?? '',
    );
  }
}

describe('the data room', () => {
  it('leads from a messy file to a board, leaves axe nothing to find on the way, and fits 320 px', async () => {
    const { page, complaints } = await visitor();
    const look = async (): Promise<void> => {
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.setViewportSize({ width: 1280, height: 900 });
    };
    await look();
    await button(page, 'Thử với tệp còn lỗi').click();
    await expect.poll(() => said(page).innerText()).toContain('Còn 4 lỗi');
    await look();
    await step(page, 'Sửa');
    await expect.poll(() => page.locator('[data-mark=wrong]').count()).toBe(4);
    await look();
    await button(page, /Dùng mọi gợi ý/).click();
    await expect.poll(() => page.locator('[data-mark=changed]').count()).toBe(2);
    await mendByHand(page);
    await expect.poll(() => said(page).innerText()).toContain('Không còn lỗi');
    await look();
    await step(page, 'Điểm');
    await page.getByLabel('Địa phương', { exact: true }).selectOption({ label: 'Cồn Hạc' });
    await expect.poll(() => page.locator('.room-reasons').innerText()).toContain('hạng 2/6');
    // What would bring most next stands on the card that sites show.
    const card = page.locator('.room-reasons thidua-scorecard');
    await expect.poll(() => card.getByText('Bước tăng điểm gần nhất').count()).toBe(1);
    await look();
    await step(page, 'So sánh');
    await look();
    await step(page, 'Công bố');
    await look();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Bảng thi đua (.json)').click(),
    ]);
    expect(download.suggestedFilename()).toBe('thi-dua-mau-2023-2023-12-31.json');
    const board = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
      boards: { rows: { code: string; rank: number }[] }[];
    };
    expect(board.boards[0]?.rows.find(({ rank }) => rank === 1)?.code).toBe('M04');
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 240_000);

  it('takes back and does again what was typed, and keeps it over a reload without a network', async () => {
    const { page, context, complaints } = await visitor();
    await button(page, 'Thử với tệp còn lỗi').click();
    await expect.poll(() => said(page).innerText()).toContain('Còn 4 lỗi');
    await step(page, 'Sửa');
    await button(page, 'Dùng “Cồn Hạc”').click();
    const changes = page.locator('.room-changes');
    await expect.poll(() => changes.innerText()).toContain('“TX. Cồn Hạt” → “Cồn Hạc”');
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => changes.innerText()).toContain('Đã sửa 0 ô');
    await page.keyboard.press('Control+y');
    await expect.poll(() => changes.innerText()).toContain('Đã sửa 1 ô');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await context.setOffline(true);
    await page.reload();
    await expect
      .poll(() => page.locator('.room-files').innerText())
      .toContain('bao-cao-mau-con-loi.csv');
    await expect.poll(() => said(page).innerText()).toMatch(/Còn \d lỗi/);
    await step(page, 'Sửa');
    await expect.poll(() => changes.innerText()).toContain('“TX. Cồn Hạt” → “Cồn Hạc”');
    await step(page, 'Tệp');
    await button(page, 'Xóa khỏi máy này').click();
    await button(page, 'Xóa').last().click();
    await expect.poll(() => page.locator('.room-files').count()).toBe(0);
    await page.reload();
    await expect.poll(() => button(page, 'Tải tệp mẫu').count()).toBe(1);
    expect(await page.locator('.room-files').count()).toBe(0);
    // The network went while the room was made ready in the other language.
    const ofNetwork = /ERR_INTERNET_DISCONNECTED|error occurred when fetching the script/;
    expect(complaints.filter((text) => !ofNetwork.test(text))).toEqual([]);
    await context.close();
  }, 120_000);

  it('is worked with keys alone', async () => {
    const { page } = await visitor();
    /** Goes on with the tabulator until a control of a name has the focus. */
    const reach = async (name: RegExp): Promise<void> => {
      for (let key = 0; key < 80; key += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { activeElement: at } = document;
          return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
        });
        if (name.test(focused.trim())) return;
      }
      throw new Error(`No control is called ${String(name)}`);
    };
    await reach(/^Thử với tệp còn lỗi$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).innerText()).toContain('Còn 4 lỗi');
    await reach(/^Sang bước Sửa$/);
    await page.keyboard.press('Enter');
    await reach(/^Dùng mọi gợi ý/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-mark=changed]').count()).toBe(2);
    await reach(/^BIỂU TỔNG HỢP/);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('room-cell');
    await page.keyboard.type('98');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.room-changes').innerText()).toContain('“100” → “98”');
    await page.context().close();
  }, 120_000);

  it('reads other rows and marks where somebody says so, and takes that back', async () => {
    const { page } = await visitor();
    await button(page, 'Thử với tệp đúng').click();
    await expect.poll(() => said(page).innerText()).toContain('Không còn lỗi');
    await step(page, 'Sửa');
    await page.locator('.room-tables summary').press('Enter');
    const first = page.getByLabel('Số liệu từ dòng');
    await expect.poll(() => first.inputValue()).toBe('3');
    await first.fill('2');
    await first.press('Enter');
    // Figures cannot stand among the headings: nothing is done.
    expect(await page.locator('.room-changes').innerText()).toContain('Chưa sửa gì');
    await first.fill('4');
    await first.press('Enter');
    await expect
      .poll(() => page.locator('.room-changes').innerText())
      .toContain('số liệu từ dòng 4');
    expect(await said(page).innerText()).toContain('tiêu đề ở dòng 2, số liệu từ dòng 4');
    await expect
      .poll(() => page.locator('.room-grid tr:has(#cell-A3)').getAttribute('data-part'))
      .toBe('aside');
    await page.getByLabel('Ký hiệu trong ô').fill('chờ');
    await page.getByLabel('nghĩa là').selectOption('not-published');
    await page.getByLabel('nghĩa là').press('Enter');
    await button(page, 'Ghi').last().click();
    await expect.poll(() => page.locator('.room-tables li').innerText()).toContain('“chờ”');
    await expect.poll(() => violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, /Tải cách hiểu bảng/).click(),
    ]);
    expect(download.suggestedFilename()).toBe('anh-xa.json');
    await button(page, 'Hoàn tác').click();
    await button(page, 'Hoàn tác').click();
    await expect
      .poll(() => page.locator('.room-grid tr:has(#cell-A3)').getAttribute('data-part'))
      .toBe('data');
    await page.context().close();
  }, 120_000);

  it('tells who listens what was dropped, mended, taken back and taken away', async () => {
    const { page, context } = await visitor({ forcedColors: 'active', reducedMotion: 'reduce' });
    // What a screen reader is given to say: each text of the polite region, in its order.
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      new MutationObserver(() => {
        const text = document.querySelector('.room-state [role=status]')?.textContent ?? '';
        const plain = text.replace(/\s+/g, ' ').trim();
        if (plain !== '' && plain !== heard.at(-1)) heard.push(plain);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const heard = () =>
      page.evaluate(() =>
        (globalThis as unknown as { heard: string[] }).heard.splice(0, Infinity).join(' | '),
      );
    await button(page, 'Thử với tệp còn lỗi').click();
    await expect.poll(() => said(page).innerText()).toContain('Còn 4 lỗi');
    expect(await heard()).toMatch(
      /Đã thêm thi-dua-mau\.xlsx, bao-cao-mau-con-loi\.csv\..*Còn 4 lỗi/,
    );
    await step(page, 'Sửa');
    await button(page, 'Dùng “Cồn Hạc”').click();
    await expect.poll(() => page.locator('[data-mark=changed]').count()).toBe(1);
    expect(await heard()).toContain('dòng 4, cột 2: “TX. Cồn Hạt” → “Cồn Hạc”');
    await button(page, 'Hoàn tác').click();
    await expect.poll(() => said(page).innerText()).toContain('Còn 4 lỗi');
    expect(await heard()).toContain('Đã hoàn tác: bao-cao-mau-con-loi.csv, dòng 4, cột 2');
    await button(page, 'Làm lại').click();
    await expect.poll(() => page.locator('[data-mark=changed]').count()).toBe(1);
    expect(await heard()).toContain('Đã làm lại: bao-cao-mau-con-loi.csv');
    expect(await violations(page)).toEqual([]);

    // The tree: where one is, what is wrong, and the sheet with its marks.
    const tree = await page.locator('.room-panel').ariaSnapshot();
    expect(tree).toContain('heading "Sửa" [level=2]');
    expect(tree).toContain('grid "bao-cao-mau-con-loi.csv, trang bao-cao-mau-con-loi"');
    expect(tree).toMatch(/rowheader "4"/);
    expect(await page.locator('[data-mark=wrong]').first().getAttribute('aria-description')).toBe(
      'lỗi',
    );
    // Without colours a mark is an outline, and nothing moves.
    const outline = (mark: string) =>
      page
        .locator(`.room-grid [data-mark=${mark}]`)
        .first()
        .evaluate((cell) => getComputedStyle(cell).outlineStyle);
    expect([await outline('wrong'), await outline('changed')]).toEqual(['solid', 'dashed']);
    expect(
      await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      ),
    ).toBe(0);
    await context.close();
  }, 120_000);

  it('sends nothing anywhere: the worker may load nothing, the page only from this site', async () => {
    const { page, context } = await visitor();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await button(page, 'Thử với tệp đúng').click();
    await expect.poll(() => said(page).innerText()).toContain('Không còn lỗi');
    await step(page, 'Điểm');
    await expect.poll(() => page.locator('thidua-leaderboard').count()).toBe(1);
    expect(asked.filter((each) => !each.startsWith(`GET ${site.url}/`))).toEqual([]);
    const [worker] = page.workers();
    const refused = await worker?.evaluate(
      (url) =>
        fetch(url).then(
          () => 'sent',
          () => 'refused',
        ),
      `${site.url}/data/scoreboard.json`,
    );
    expect(refused).toBe('refused');
    await context.close();
  }, 120_000);

  it('tells of a large file how far it is, and stops when it is told to', async () => {
    const { page } = await visitor();
    await page.evaluate(() => {
      // However short the work is on a quick machine.
      new MutationObserver((_, observer) => {
        const stop = document.querySelector<HTMLButtonElement>('.room-progress button');
        if (!stop) return;
        observer.disconnect();
        stop.click();
      }).observe(document.body, { childList: true, subtree: true });
      const rows = Array.from(
        { length: 60_000 },
        (_, row) => `${row};Xã ${row};${row % 97};${row % 89};1;x`,
      );
      const text = ['TT;Địa phương;A;B;C;D', ...rows].join('\n');
      const data = new DataTransfer();
      data.items.add(new File([text], 'lon.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    });
    await expect.poll(() => said(page).innerText()).toContain('Đã dừng');
    await button(page, 'Làm tiếp').click();
    await expect
      .poll(() => page.locator('.room-files').innerText(), { timeout: 60_000 })
      .toContain('chưa kiểm tra được');
    await page.context().close();
  }, 120_000);
});
