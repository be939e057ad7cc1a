// Nothing a visitor reads may move while the page loads, however slow the way is.
import { describe, expect, it } from 'vitest';
import { covering } from '@thidua/tooling/matrix';
import { newVisitor, settled, siteUrl } from './visit.js';

const paths = [
  '/',
  '/en/',
  '/chi-thi/',
  '/en/directive/',
  '/dia-phuong/',
  '/dia-phuong/dai-loc/',
  '/du-lieu/tai-ve/',
  '/thanh-phan/tien-do/',
  '/en/elements/leaderboard/',
  '/du-lieu/',
  '/cach-tinh-diem/',
  '/nhung/',
  '/nhung/huong-dan/',
  '/xem/bang-xep-hang/dti-2023/',
  '/nhung/bang-xep-hang/dti-2023/',
  '/nhung/dem-nguoc/emulation-appeal/',
];

/** Milliseconds by which files come late, by what their address holds: letters, code, data. */
const delays = { '.woff2': 300, '/assets/': 150, '/data/': 400 };

/** Between the two, elements stand as on one side or on the other; the first page shows all of them. */
const between = { path: '/', width: 768 };

describe('shifts less than 0.02 on a slow way', () => {
  it.each([...covering({ path: paths, width: [320, 1280] }), between])(
    '$path at $width px',
    async ({ path, width }) => {
      const { page } = await newVisitor({ viewport: { width, height: 900 } });
      await page.route(/\.(js|woff2|json)$/, async (route) => {
        const found = Object.entries(delays).find(([part]) => route.request().url().includes(part));
        await new Promise((resolve) => setTimeout(resolve, found?.[1] ?? 0));
        await route.continue();
      });
      await page.addInitScript(() => {
        const root = globalThis as { shift?: number };
        root.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            root.shift = (root.shift ?? 0) + entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(siteUrl + path);
      await settled(page);
      await page.waitForTimeout(200);
      const shift = await page.evaluate(() => (globalThis as { shift?: number }).shift ?? NaN);
      expect(shift).toBeLessThan(0.02);
      await page.context().close();
    },
  );
});
