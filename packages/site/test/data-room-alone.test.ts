// An officer who has a report and nothing else, not even a scheme; and files that are none.
import { readFileSync } from 'node:fs';
import { launchChromium } from '@thidua/tooling/chromium';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.js';
import { roomVisitor, said, step } from './support/room.js';
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

const report = [
  'BIỂU TỔNG HỢP SỐ LIỆU THI ĐUA NĂM 2023',
  'TT;Địa phương;Nhà tạm được xóa (nhà);Đường bê tông hóa (km);Hồ sơ trực tuyến (%);Đăng ký giao ước thi đua',
  '1;TP. Bến Nguyệt;100;15;81,5;x',
  '2;TX. Cồn Hạc;80;30;74.2;x',
].join('\n');
const given = (name: string, text: string | Buffer) => ({
  ...{ name, mimeType: 'text/csv' },
  buffer: Buffer.from(text as string),
});
const choose = (page: Page, ...files: ReturnType<typeof given>[]) =>
  page.locator('input[type=file]').setInputFiles(files);

describe('a report without a scheme', () => {
  it('is not called right, and each step gives the workbook that is wanted', async () => {
    const { page, context } = await roomVisitor(site, browser);
    await choose(page, given('bao-cao.csv', report));
    await expect.poll(() => said(page).innerText()).toContain('Chưa kiểm tra được');
    expect(await page.locator('.room-files').innerText()).toContain('chưa kiểm tra được');
    let form = Buffer.alloc(0);
    for (const name of ['Sửa', 'Điểm', 'So sánh', 'Công bố', 'Tệp']) {
      await step(page, name);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.room-panel').getByRole('button', { name: 'Tải tệp mẫu' }).click(),
      ]);
      form = readFileSync(await download.path());
    }
    expect(await page.locator('.room-panel').getByText('Xem điểm, thứ hạng').count()).toBe(0);
    expect(await violations(page)).toEqual([]);

    // That very workbook is what the report is held against, and what it asks is answered by a button.
    await choose(page, given('thi-dua.xlsx', form));
    await expect.poll(() => said(page).innerText()).toContain('Còn 1 lỗi');
    await step(page, 'Sửa');
    const question = page.locator('.room-group[data-kind=issue]');
    expect(await question.innerText()).toContain('Số ghi theo hai cách');
    // A number that is typed there would be the heading.
    expect(await question.locator('input').count()).toBe(0);
    await question.getByRole('button', { name: 'Dấu phẩy là phần lẻ' }).click();
    await expect.poll(() => said(page).innerText()).toContain('Không còn lỗi');
    await context.close();
  }, 60_000);
});

describe('what is dropped and is no file', () => {
  it('is told of, and what was dropped beside it is taken', async () => {
    const { page, context, complaints } = await roomVisitor(site, browser);
    await page.locator('.room-drop').waitFor();
    await page.evaluate((text) => {
      const folder = new File([], 'gui-ve');
      // As a browser does with the bytes of a folder.
      const refused = new Blob([]);
      refused.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
      folder.slice = () => refused;
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) return;
      Object.defineProperty(input, 'files', { value: [folder, new File([text], 'bao-cao.csv')] });
      input.dispatchEvent(new Event('change'));
    }, report);
    await expect.poll(() => said(page).innerText()).toContain('Không đọc được: gui-ve');
    await page.locator('.room-files').getByText('bao-cao.csv').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 30_000);
});
