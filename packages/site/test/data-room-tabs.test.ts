// The data room in two tabs of one browser: neither overwrites what the other did.
import { launchChromium } from '@thidua/tooling/chromium';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, roomTab, roomVisitor, said, step } from './support/room.js';
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

const changes = (page: Page) => page.locator('.room-changes');

/** Somebody who mends the messy sample, in a tab of their own context. */
async function mender() {
  const { page, context, complaints } = await roomVisitor(site, browser);
  await button(page, 'Thử với tệp còn lỗi').click();
  await expect.poll(() => said(page).innerText()).toContain('Còn 4 lỗi');
  await step(page, 'Sửa');
  return { page, context, complaints };
}

describe('the data room in two tabs', () => {
  it('shows in each what is done in the other, and empties both when the work is deleted', async () => {
    const { page: one, context, complaints } = await mender();
    const { page: other } = await roomTab(site, context);
    await step(other, 'Sửa');
    await expect.poll(() => changes(other).innerText()).toContain('Đã sửa 0 ô');
    await button(one, 'Dùng “Cồn Hạc”').click();
    await expect.poll(() => changes(other).innerText()).toContain('“TX. Cồn Hạt” → “Cồn Hạc”');
    expect(await said(other).innerText()).toContain('theo thẻ khác');
    await button(other, 'Hoàn tác').click();
    await expect.poll(() => changes(one).innerText()).toContain('Đã sửa 0 ô');
    await button(one, 'Làm lại').click();
    await expect.poll(() => changes(other).innerText()).toContain('Đã sửa 1 ô');

    await step(one, 'Tệp');
    await step(other, 'Tệp');
    await button(one, 'Xóa khỏi máy này').click();
    await button(one, 'Xóa').last().click();
    await expect.poll(() => other.locator('.room-files').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);

  it('keeps apart what is done in a tab that has not heard of the other, and says so', async () => {
    const { page: one, context } = await mender();
    // As a tab that the browser had put to sleep: it hears nothing.
    await context.addInitScript(() => {
      BroadcastChannel.prototype.addEventListener = () => undefined;
    });
    const { page: other, complaints } = await roomTab(site, context);
    await step(other, 'Sửa');
    await button(one, 'Dùng “Cồn Hạc”').click();
    await expect.poll(() => changes(one).innerText()).toContain('Đã sửa 1 ô');
    await button(other, 'Dùng “Đầm Sương”').click();
    await expect.poll(() => said(other).innerText()).toContain('giữ thành một việc riêng');
    await button(other, /Bỏ|Không phải địa phương/)
      .first()
      .click();
    await expect.poll(() => changes(other).innerText()).toContain('Bỏ qua dòng');

    // Both are there afterwards, each with its own changes and with its files.
    const { page: later } = await roomTab(site, context);
    await expect.poll(() => later.locator('#room-kept option').count()).toBe(2);
    const found: string[] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      await expect.poll(() => said(later).innerText()).toMatch(/Còn \d lỗi/);
      expect(await later.locator('.room-files li').count()).toBe(2);
      await step(later, 'Sửa');
      found.push(await changes(later).locator('ol').innerText());
      await step(later, 'Tệp');
      if (turn === 0) await later.locator('#room-kept').selectOption({ index: 1 });
    }
    expect(found[0]).toContain('Đầm Sươn” → ');
    expect(found[0]).not.toContain('Cồn Hạt” → ');
    expect(found[1]).toContain('Cồn Hạt” → ');
    expect(found[1]).not.toContain('Đầm Sươn” → ');

    // Deleting one leaves the files of the other.
    await button(later, 'Xóa khỏi máy này').click();
    await button(later, 'Xóa').last().click();
    await later.reload();
    await expect.poll(() => later.locator('.room-files li').count()).toBe(2);
    expect(complaints).toEqual([]);
    await context.close();
  }, 120_000);
});
