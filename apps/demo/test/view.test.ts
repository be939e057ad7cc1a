// Pages that show one thing: for sending it to somebody, and inside frames of other sites.
import { expect, it } from 'vitest';
import { scoreboard2023 } from '@thidua/quang-nam';
import { everythingFramed, framedRoute } from '@thidua/site/parts';
import { covering, oneOfEach } from '@thidua/tooling/matrix';
import { violations } from './axe.js';
import { newVisitor, settled, siteUrl, visit } from './visit.js';

/** Pages are of one form that show an element with the same choices, a bloc, a number of rows, both. */
const framedForms = oneOfEach(everythingFramed(scoreboard2023), ({ noun, choice }) =>
  [noun, ...Object.keys(choice)].join(),
);
const framedPages = covering({
  shown: framedForms,
  locale: ['vi', 'en'] as const,
}).map(({ shown, locale }) => framedRoute(shown)[locale]);
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
    expect(requests.filter((url) => !url.startsWith(`${siteUrl}/`))).toEqual([]);
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

it.each(['/nhung/bang-xep-hang/dti-2023/', '/xem/bang-xep-hang/dti-2023/'])(
  'shows on %s what the address chooses, and never flashes what it does not',
  async (path) => {
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
    await page.goto(`${siteUrl}${path}?bloc=cum-mien-nui&limit=4`);
    await page.getByRole('row', { name: 'Quế Sơn' }).waitFor({ state: 'hidden' });
    await page.getByRole('row', { name: 'Bắc Trà My' }).waitFor();
    const seen = await page.evaluate(() => [
      ...(globalThis as unknown as { seen: Set<number> }).seen,
    ]);
    expect(seen).toEqual([4]);
    await page.context().close();
  },
);

it('tells the page around a frame the height of what is chosen, and no other', async () => {
  const { page } = await newVisitor();
  await page.route(/\.json$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.addInitScript(() => {
    const heights: number[] = [];
    addEventListener('message', ({ data }: MessageEvent<{ thiduaHeight: number }>) => {
      if (data.thiduaHeight > 0) heights.push(data.thiduaHeight);
    });
    Object.assign(globalThis, { heights });
  });
  await page.goto(siteUrl + '/404.html');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/nhung/bang-xep-hang/dti-2023/?limit=4';
    frame.width = '600';
    document.body.append(frame);
  });
  await page.frameLocator('iframe').getByRole('searchbox').waitFor();
  await page.waitForTimeout(300);
  const heights = await page.evaluate(
    () => (globalThis as unknown as { heights: number[] }).heights,
  );
  expect(heights.length).toBeGreaterThan(0);
  // The whole board has 18 rows and takes twice as much.
  for (const height of heights) expect(height).toBeLessThan(600);
  await page.context().close();
});

it('says what to do where the browser does not let it copy', async () => {
  const { page, complaints } = await visit('/xem/bang-xep-hang/dti-2023/');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.locator('.view-actions').getByRole('button', { name: 'Sao chép' }).click();
  await page.getByText('Trình duyệt không cho chép. Liên kết là: http').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('shows what was rendered when the data do not come', async () => {
  const { page } = await newVisitor();
  await page.route(/\.json$/, (route) => route.abort());
  await page.goto(`${siteUrl}/nhung/bang-xep-hang/dti-2023/?limit=4`);
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

// A name leads to the page of its locality; a row is pointed out by the address.
it.each([
  ['/', ''],
  ['/xem/bang-xep-hang/dti-2023/?highlight=510', '&highlight=510'],
])(
  'copies from %s the link to the very view, which shows the same to whom it is sent',
  async (path, pointed) => {
    const { page } = await visit(path, clipboard);
    await page.getByLabel('Cụm thi đua').selectOption('cum-mien-nui');
    await page.locator('.view-actions').getByRole('button', { name: 'Sao chép' }).click();
    await page.getByText('Đã chép liên kết.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const asked = (address: string) => [...new URL(address).searchParams].sort().join('&');
    const wanted = `${siteUrl}/xem/bang-xep-hang/dti-2023/?bloc=cum-mien-nui${pointed}`;
    expect(new URL(link).pathname).toBe(new URL(wanted).pathname);
    expect(asked(link)).toBe(asked(wanted));
    await page.goto(link);
    await settled(page);
    const shown = page.getByRole('link', { name: 'Nam Giang' });
    const pointedOut = page.locator('tr.highlighted');
    expect(await page.getByLabel('Cụm thi đua').inputValue()).toBe('cum-mien-nui');
    await shown.waitFor();
    expect(await pointedOut.count()).toBe(pointed === '' ? 0 : 1);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/view/leaderboard/dti-2023/?*');
    await shown.waitFor();
    expect(new URL(page.url()).searchParams.get('bloc')).toBe('cum-mien-nui');
    expect(await pointedOut.count()).toBe(pointed === '' ? 0 : 1);
    await page.context().close();
  },
);

it('takes the day that the board looks at along', async () => {
  const { page } = await visit('/?ngay=2023-08-09', clipboard);
  await page.getByRole('link', { name: 'Mở trên trang riêng' }).click();
  await page.waitForURL('**/xem/bang-xep-hang/dti-2023/?as-of=2023-08-09');
  await page.context().close();
});
