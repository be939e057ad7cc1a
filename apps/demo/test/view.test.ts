// Pages that show one thing: for sending it to somebody, and inside frames of other sites.
import { expect, it } from 'vitest';
import { framedRoute } from '../src/embed/addresses.js';
import { everythingShown } from '../src/embed/shown.js';
import { violations } from './axe.js';
import { newVisitor, settled, siteUrl, visit } from './visit.js';

const framedPages = everythingShown.flatMap((shown) => Object.values(framedRoute(shown)));
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

it.each(framedPages)(
  'shows %s under the policy, from 280 px on, without a script too',
  async (path) => {
    const { page, complaints, requests } = await visit(path, {
      viewport: { width: 280, height: 600 },
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${siteUrl()}/`))).toEqual([]);
    await page.context().close();
    const bare = await visit(path, { javaScriptEnabled: false });
    await bare.page
      .getByText(/(Nguồn|Source):/)
      .filter({ visible: true })
      .first()
      .waitFor();
    expect(bare.complaints).toEqual([]);
    await bare.page.context().close();
  },
);

it('shows in a frame what the address chooses, and never flashes what it does not', async () => {
  const { page } = await newVisitor();
  await page.addInitScript(() => {
    const seen = new Set<number>();
    const look = (): void => {
      const element = document.querySelector('thidua-leaderboard');
      const rows = element?.shadowRoot?.querySelectorAll('tbody tr').length ?? 0;
      if (element && rows && getComputedStyle(element).visibility === 'visible') seen.add(rows);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(globalThis, { seen });
  });
  await page.route(/\.json$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto(`${siteUrl()}/nhung/bang-xep-hang/dti-2023/?bloc=cum-mien-nui&limit=4`);
  await page.getByRole('row', { name: 'Quế Sơn' }).waitFor({ state: 'hidden' });
  await page.getByRole('row', { name: 'Bắc Trà My' }).waitFor();
  const seen = await page.evaluate(() => [
    ...(globalThis as unknown as { seen: Set<number> }).seen,
  ]);
  expect(seen).toEqual([4]);
  await page.context().close();
});

it('shows what was rendered when the data do not come', async () => {
  const { page } = await newVisitor();
  await page.route(/\.json$/, (route) => route.abort());
  await page.goto(`${siteUrl()}/nhung/bang-xep-hang/dti-2023/?limit=4`);
  await page.getByRole('row', { name: 'Quế Sơn' }).waitFor({ timeout: 15_000 });
  await page.context().close();
});

it('leaves out of an address what no element may be asked', async () => {
  const { page } = await visit(
    '/xem/bang-xep-hang/dti-2023/?limit=-1&theme=pink&src=//evil.example/',
  );
  const element = page.locator('thidua-leaderboard');
  expect(await element.getAttribute('limit')).toBeNull();
  expect(await element.getAttribute('theme')).toBeNull();
  expect(await element.getAttribute('src')).toBe('/data/scoreboard-2023.json');
  await page.context().close();
});

it.each(['/', '/xem/bang-xep-hang/dti-2023/'])(
  'copies from %s the link to the very view, which shows the same to whom it is sent',
  async (path) => {
    const { page } = await visit(path, clipboard);
    await page.getByLabel('Cụm thi đua').selectOption('cum-mien-nui');
    await page.getByRole('button', { name: 'Nam Giang' }).click();
    await page.getByRole('button', { name: 'Chép liên kết' }).click();
    await page.getByText('Đã chép liên kết.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${siteUrl()}/xem/bang-xep-hang/dti-2023/?bloc=cum-mien-nui&highlight=510`);
    await page.goto(link);
    await settled(page);
    expect(await page.getByLabel('Cụm thi đua').inputValue()).toBe('cum-mien-nui');
    await page.getByRole('button', { name: 'Nam Giang', pressed: true }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Nam Giang', pressed: true }).waitFor();
    expect(page.url()).toContain('/en/view/leaderboard/dti-2023/?bloc=cum-mien-nui');
    await page.context().close();
  },
);

it('takes the day that the board looks at along', async () => {
  const { page } = await visit('/?ngay=2023-08-09', clipboard);
  await page.getByRole('link', { name: 'Mở trên trang riêng' }).click();
  await page.waitForURL('**/xem/bang-xep-hang/dti-2023/?as-of=2023-08-09');
  await page.context().close();
});
