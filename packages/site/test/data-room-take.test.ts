// What an officer takes away from the data room: tried as those do who get it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSite, filePath } from '@thidua/site';
import { launchChromium } from '@thidua/tooling/chromium';
import { renderStatic } from '@thidua/widgets/server';
import type { Scoreboard } from '@thidua/core';
import { unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.js';
import { button, roomVisitor, said, step } from './support/room.js';
import { sampleSite, type WrittenSite } from './support/sample-site.js';

let site: WrittenSite;
let browser: Browser;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  [site, browser] = await Promise.all([sampleSite({ isCompressed: false }), launchChromium()]);
  ({ page, complaints } = await roomVisitor(site, browser));
  await button(page, 'Thử với tệp đúng').click();
  await said(page).getByText('Không còn lỗi').waitFor();
  await step(page, 'Công bố');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function taken(name: string): Promise<{ download: Download; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { download, bytes: new Uint8Array(readFileSync(await download.path())) };
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Axe finds nothing, and a phone has room for it. */
async function looksWell(): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** A server that knows nothing but files and their usual types. */
async function plainServer(files: Record<string, Uint8Array>): Promise<[Server, string]> {
  const folder = mkdtempSync(join(tmpdir(), 'taken-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const types: Record<string, string> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
  };
  const server = createServer(({ url = '/' }, answer) => {
    const path = filePath(new URL(url, 'http://localhost').pathname);
    try {
      const content = readFileSync(join(folder, path));
      answer.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'application/json');
      answer.end(content);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.on('close', () => rmSync(folder, { recursive: true }));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
}

describe('what is taken away', () => {
  it('is a whole site, which any server of files serves, and the same as the command writes', async () => {
    const { download, bytes } = await taken('Thư mục trang web (.zip)');
    expect(download.suggestedFilename()).toBe('thi-dua-mau-2023-trang-web-2023-12-31.zip');
    const files = unzipSync(bytes);
    const scoreboard = files['data/scoreboard.json'] ?? new Uint8Array();
    const built = await buildSite({ scoreboard });
    const expected = new Map(
      [...built].map(([address, content]) => [filePath(address).slice(1), content]),
    );
    const isPicture = (name: string): boolean => name.startsWith('pictures/');
    expect(Object.keys(files).sort()).toEqual(
      [...expected.keys()].filter((name) => !isPicture(name)).sort(),
    );
    const differing = Object.entries(files).flatMap(([name, content]) =>
      Buffer.compare(content, expected.get(name) ?? new Uint8Array()) === 0 ? [] : [name],
    );
    // Browsers have no brotli: what the builder says of weights is measured otherwise.
    expect(differing.sort()).toEqual(['en/embed/index.html', 'nhung/index.html']);

    const [server, url] = await plainServer(files);
    const visitor = await browser.newPage({ locale: 'vi-VN' });
    const wrong: string[] = [];
    visitor.on('pageerror', ({ message }) => wrong.push(message));
    visitor.on('response', (answer) => {
      if (answer.status() >= 400) wrong.push(answer.url());
    });
    await visitor.goto(url);
    const board = visitor.locator('thidua-leaderboard').first();
    await expect.poll(() => board.getByText('Cồn Hạc').count()).toBeGreaterThan(0);
    await expect.poll(() => board.getByRole('columnheader').count()).toBeGreaterThan(2);
    await visitor.goto(`${url}/phong-so-lieu/`);
    await expect.poll(() => button(visitor, 'Thử với tệp đúng').count()).toBe(1);
    expect(wrong).toEqual([]);
    await visitor.close();
    server.close();
  }, 60_000);

  it('is an element as plain HTML, as the command writes it', async () => {
    await page.getByLabel('Thành phần nào').selectOption({ index: 0 });
    const { download, bytes } = await taken('HTML thuần (.html)');
    expect(download.suggestedFilename()).toBe('thi-dua-mau-2023-leaderboard-2023-12-31.html');
    const scoreboard = JSON.parse(text((await taken('Bảng thi đua (.json)')).bytes)) as Scoreboard;
    const attributes = { board: scoreboard.boards[0]?.id ?? '' };
    expect(text(bytes)).toBe(`${renderStatic('leaderboard', { scoreboard, attributes })}\n`);
  }, 30_000);

  it('is open data, whose files are described', async () => {
    const { download, bytes } = await taken('Dữ liệu mở (.zip)');
    expect(download.suggestedFilename()).toBe('thi-dua-mau-2023-du-lieu-mo-2023-12-31.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual([
      ...['criteria.csv', 'datapackage.json', 'figures.csv', 'localities.csv', 'ranking.csv'],
      'scoreboard.json',
    ]);
    expect(text(files['ranking.csv'])).toContain(',M02,1,');
  }, 30_000);

  it('is told of, and what was tried of weights is in none of it', async () => {
    const before = text((await taken('Bảng thi đua (.json)')).bytes);
    await step(page, 'Điểm');
    await page.getByRole('columnheader', { name: /Khoảng hạng/ }).waitFor();
    await page.getByLabel('Trọng số trong').selectOption('economy');
    await page.getByLabel('Hồ sơ trực tuyến').fill('140');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).innerText()).toContain('2 địa phương đổi hạng');
    const moved = page.locator('.room-weights tbody tr').first();
    expect(await moved.innerText()).toMatch(/Mũi Khuê\s+3 → 1/);
    await looksWell();
    await step(page, 'Công bố');
    const after = text((await taken('Bảng thi đua (.json)')).bytes);
    const [one, other] = [before, after].map((each) => JSON.parse(each) as Scoreboard);
    expect(other?.boards).toEqual(one?.boards);
    await step(page, 'Điểm');
    await button(page, /Thôi thử/).click();
    await expect.poll(() => said(page).innerText()).toContain('Đã về trọng số của bảng điểm');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('room-weights');
    expect(await page.locator('.room-weights table').count()).toBe(0);
    expect(complaints).toEqual([]);
  }, 30_000);

  it('is compared with when it comes back: which figures are others, and whose rank they moved', async () => {
    await step(page, 'Công bố');
    const published = text((await taken('Bảng thi đua (.json)')).bytes);
    await step(page, 'Tệp');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'bang.json', mimeType: 'text/json', buffer: Buffer.from(published) });
    await page.getByText('bang.json', { exact: true }).waitFor();
    await step(page, 'Sửa');
    await page.locator('#cell-C3').click();
    await page.locator('#room-cell').fill('10');
    await page.keyboard.press('Enter');
    await page.locator('[data-mark=changed]').waitFor();
    await step(page, 'So sánh');
    const row = page.locator('.room-table tr', { hasText: 'Bến Nguyệt' });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/2 → 6[^]*đổi Nhà tạm được xóa: 100 nhà → 10 nhà/);
    await looksWell();
  }, 30_000);
});
