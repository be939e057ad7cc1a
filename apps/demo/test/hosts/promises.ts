import type { TestPage } from '@thidua/tooling/browsers';
import { expect } from 'vitest';
import { sizesOf, textsIn, type Place } from './element-on-page.js';

/** What the published scoreboard says, as a reader sees it. */
export async function expectBoard(page: TestPage, place: Place): Promise<void> {
  const rows = await textsIn(page, place, 'tbody tr');
  expect(rows).toHaveLength(5);
  expect(rows[0]).toMatch(/^1 Quế Sơn .*93,16% Tốt$/);
  expect(rows[1]).toMatch(/^2 Tam Kỳ .*– Tốt$/);
  expect(await textsIn(page, place, '[part=gaps]')).toEqual([
    'Điểm: chưa công bố ở 16/18 địa phương, ghi “–” trong bảng.',
  ]);
  expect((await textsIn(page, place, '[part=source]')).join()).toContain('Báo Quảng Nam, 2/2/2024');
}

/** The way made to the target, and a bar as wide as that: none of seven. */
export async function expectTarget(page: TestPage, place: Place): Promise<void> {
  expect(await textsIn(page, place, '[part=value]')).toEqual(['0 trên 7 xã tăng thêm (123 → 130)']);
  const { bar } = await sizesOf(page, place);
  expect(bar).toBeLessThan(0.002);
  expect((await textsIn(page, place, '[part=facts]')).join()).toContain('123 trên 130 xã (94,6%)');
}

/** Finds a locality, unfolds the board, and marks a row, with keys alone. */
export async function expectKeyboard(page: TestPage, place: Place): Promise<void> {
  const within = `${place.tag} >>> `;
  await page.click(`${within}input`);
  await page.type('hoi an');
  await page.waitFor(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelectorAll('tbody tr').length === 1,
    place.tag,
  );
  expect((await textsIn(page, place, 'tbody th')).join()).toBe('Hội An');
  // The bloc, the headings, and then the row's button.
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await page.press('Tab');
    const isThere = await page.evaluate(
      (tag) => Boolean(document.querySelector(tag)?.shadowRoot?.activeElement?.closest('tbody')),
      place.tag,
    );
    if (isThere) break;
  }
  await page.press('Enter');
  await page.waitFor(
    (tag) =>
      Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('tbody [aria-pressed=true]')),
    place.tag,
  );
}
