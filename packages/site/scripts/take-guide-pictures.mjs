// @ts-check
// Takes the pictures of the data room's guide from the built room: `npm run pictures`, after the room changed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite, hostingOf, writeFiles } from '@thidua/site';
import { serve } from '@thidua/site/serve';
import { launchChromium } from '@thidua/tooling/chromium';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pictures = join(root, 'src/pages/data-room/guide/pictures');
const { resolve } = createRequire(import.meta.url);
const scoreboard = readFileSync(resolve('@thidua/sample-province/data/scoreboard-2023.json'));
const size = { width: 456, height: 400 };

const folder = mkdtempSync(join(tmpdir(), 'guide-'));
writeFiles(folder, await buildSite({ scoreboard }));
const serving = await serve({ folder, hosting: hostingOf(), port: 0 });
const browser = await launchChromium();
try {
  const page = await browser.newPage({
    ...{ viewport: { width: size.width + 24, height: 900 }, deviceScaleFactor: 2 },
    ...{ locale: 'vi-VN', colorScheme: 'light', reducedMotion: 'reduce' },
  });
  await page.goto(`${serving.url}/phong-so-lieu/`);
  /**
   * @param {string} name
   * @param {string} selector what it begins with
   * @param {number} above px above that
   * @param {number} wide how many times as much of the page is in it
   */
  const take = async (name, selector, above, wide = 1) => {
    await page.waitForTimeout(300);
    const box = await page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`The room has no ${selector}`);
    const y = box.y + (await page.evaluate(() => scrollY)) - above;
    const clip = { x: 12, y, width: size.width * wide, height: size.height * wide };
    await page.screenshot({ path: join(pictures, `${name}.png`), clip, fullPage: true });
  };
  /** @param {number} step */
  const go = (step) => page.click(`.room-steps li:nth-child(${step}) button`);
  /** @param {string} text */
  const said = (text) =>
    page.waitForFunction(
      (wanted) => document.querySelector('.room-state')?.textContent?.includes(wanted),
      text,
    );
  /** @param {RegExp} name */
  const press = (name) => page.getByRole('button', { name }).first().click();

  await press(/Thử với tệp còn lỗi/);
  await said('Còn 4 lỗi');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await take('files', '.room-drop', 8);
  await go(2);
  await page.waitForSelector('[data-mark=wrong]');
  await take('mend', '.room-issues', 8);
  await go(1);
  await press(/^Xóa khỏi máy này$/);
  await press(/^Xóa$/);
  await press(/Thử với tệp đúng/);
  await said('Không còn lỗi');
  await go(3);
  // On a phone the ranking leaves the column out.
  await page.setViewportSize({ width: size.width * 1.5 + 24, height: 900 });
  await page.getByRole('columnheader', { name: /Khoảng hạng/ }).waitFor();
  await take('scores', '.room-scores', 8, 1.5);
  await page.setViewportSize({ width: size.width + 24, height: 900 });
  await go(5);
  await page.waitForSelector('.room-products');
  await take('publish', '.room-products', 44);
} finally {
  await browser.close();
  await serving.close();
  rmSync(folder, { recursive: true });
}
