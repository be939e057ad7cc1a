// The pages of the elements: what a visitor changes, sees and copies.
import { expect, it } from 'vitest';
import { settled, siteUrl, visit } from './visit.js';

it('changes the element and the snippet with each attribute', async () => {
  const { page } = await visit('/thanh-phan/tien-do/');
  const playground = page.locator('#playground');
  await page.getByLabel('value', { exact: true }).fill('130');
  await playground.getByText('Đã đạt').waitFor();
  const snippet = playground.locator('.snippet-text');
  expect(await snippet.innerText()).toContain('value="130"');
  await page.getByLabel('baseline', { exact: true }).fill('');
  expect(await snippet.innerText()).not.toContain('baseline');
  expect(await playground.locator('thidua-progress').getAttribute('baseline')).toBeNull();
  await page.context().close();
});

it('writes into the snippet what was typed, harmlessly', async () => {
  const { page } = await visit('/thanh-phan/dem-nguoc/');
  await page.getByLabel('label', { exact: true }).fill('"><script>alert(1)</script>');
  const snippet = await page.locator('.snippet-text').innerText();
  expect(snippet).toContain('label="&quot;>&lt;script>alert(1)&lt;/script>"');
  await page.context().close();
});

it('tells which event a reader caused', async () => {
  const { page } = await visit('/en/elements/leaderboard/');
  await page.locator('#playground').getByRole('button', { name: 'Que Son' }).click();
  await page.getByText('Event just fired: thidua-locality-select').waitFor();
  await page.context().close();
});

it('copies the snippet, and says so', async () => {
  const { page } = await visit('/thanh-phan/tien-do/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Chép đoạn mã' }).click();
  await page.getByText('Đã chép.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('.snippet-text').innerText());
  await page.context().close();
});

it.each([
  ['/thanh-phan/tien-do/', 'Chậm tiến độ'],
  ['/thanh-phan/bang-xep-hang/', '93,16%'],
  ['/en/elements/countdown/', '75th anniversary'],
])('gives on %s a snippet that works where it is pasted', async (path, expected) => {
  const { page, complaints } = await visit(path);
  const snippet = await page.locator('.snippet-text').innerText();
  await page.route('**/pasted.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: snippet }),
  );
  await page.goto(`${siteUrl}/pasted.html`);
  await settled(page);
  await page.getByText(expected).first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('describes every attribute, part, token and event, in Vietnamese too', async () => {
  for (const [path, count] of [
    ['/thanh-phan/tien-do/', 30],
    ['/thanh-phan/bang-xep-hang/', 25],
    ['/thanh-phan/dem-nguoc/', 25],
  ] as const) {
    const { page } = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator('.reference tbody tr').count(), path).toBeGreaterThan(count);
    const untranslated = await page.locator('.reference [lang=en]').allInnerTexts();
    expect(untranslated, 'to be translated in src/text/reference.ts').toEqual([]);
    await page.context().close();
  }
});
