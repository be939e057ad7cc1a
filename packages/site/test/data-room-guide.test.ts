// The guide to the data room: one sheet, with pictures of what is there.
import { launchChromium } from '@thidua/tooling/chromium';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { button, roomAddress, said, step } from './support/room.js';
import { sampleSite, type WrittenSite } from './support/sample-site.js';

let site: WrittenSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([sampleSite({ isCompressed: false }), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const guide = `${roomAddress}huong-dan/`;
async function visit(path: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'vi-VN' });
  await page.goto(site.url + path);
  return page;
}

it.each([guide, '/en/data-room/guide/'])('prints %s on one sheet of A4', async (path) => {
  const page = await visit(path);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.close();
});

it('shows every picture, in the size that is kept for it, and fits 320 px', async () => {
  const page = await visit(guide);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const pictures = await page.getByRole('img').all();
  expect(pictures).toHaveLength(4);
  for (const picture of pictures) {
    await picture.scrollIntoViewIfNeeded();
    const shape = (of: 'width' | 'naturalWidth') =>
      picture.evaluate(
        (image: HTMLImageElement, of) =>
          of === 'width' ? image.width / image.height : image.naturalWidth / image.naturalHeight,
        of,
      );
    await expect.poll(() => shape('naturalWidth')).toBeCloseTo(await shape('width'), 1);
  }
  await page.close();
});

it('calls everything as the room does: each name that it prints in bold is there', async () => {
  const page = await visit(guide);
  const names = new Set(await page.locator('.guide strong').allInnerTexts());
  expect(names.size).toBeGreaterThan(10);
  await page.getByRole('link', { name: 'Mở Phòng số liệu' }).click();
  const seen = new Set<string>();
  const look = async (): Promise<void> => {
    for (const name of names)
      if ((await page.getByText(name, { exact: true }).count()) > 0) seen.add(name);
  };
  await button(page, 'Thử với tệp còn lỗi').waitFor();
  await look();
  await button(page, 'Thử với tệp còn lỗi').click();
  await expect.poll(() => said(page).innerText()).toContain('Còn 4 lỗi');
  await look();
  await step(page, 'Sửa');
  await page.locator('[data-mark=wrong]').first().waitFor();
  await look();
  // Rows that are said to be others make their reading worth keeping.
  await page.locator('.room-tables summary').press('Enter');
  await page.getByLabel('Số liệu từ dòng').fill('4');
  await page.getByLabel('Số liệu từ dòng').press('Enter');
  await button(page, /Tải cách hiểu bảng/).waitFor();
  await look();
  await step(page, 'Tệp');
  await button(page, 'Xóa khỏi máy này').click();
  await button(page, 'Xóa').last().click();
  await button(page, 'Thử với tệp đúng').click();
  await expect.poll(() => said(page).innerText()).toContain('Không còn lỗi');
  await step(page, 'Điểm');
  await page.locator('.room-weights').waitFor();
  await look();
  await step(page, 'Công bố');
  await page.locator('.room-products').waitFor();
  await look();
  expect([...names].filter((name) => !seen.has(name))).toEqual([]);
  await page.close();
});
