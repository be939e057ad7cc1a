// The page where a province chooses its colours.
import { expect, it } from 'vitest';
import { contrast, mixed } from '../src/pages/palette/colours.js';
import { cssOf, examples, isFit, judged } from '../src/pages/palette/palette.js';
import { visit } from './visit.js';

it('computes contrasts as WCAG 2.2 does, and mixtures as browsers do', async () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  const { page } = await visit('/thanh-phan/bang-mau/');
  const mixture = await page.evaluate(() => {
    const { style } = document.body;
    style.backgroundColor = 'color-mix(in srgb, #0b5a6e 34%, #ffffff)';
    return getComputedStyle(document.body).backgroundColor;
  });
  const [red = 0, green = 0, blue = 0] = (mixture.match(/[\d.]+/g) ?? []).map(Number);
  const shares = mixture.startsWith('rgb')
    ? [red, green, blue]
    : [red * 255, green * 255, blue * 255];
  const hex = shares.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('');
  expect(mixed('#0b5a6e', 34, '#ffffff')).toBe(`#${hex}`);
  await page.context().close();
});

it.each(Object.entries(examples))('offers the example %s, which is fit', (_name, palettes) => {
  expect(isFit(palettes)).toBe(true);
});

it('refuses what cannot be read, one pair alone included', () => {
  const { light, dark } = examples.usual;
  expect(isFit({ light: { ...light, muted: '#8a959b' }, dark })).toBe(false);
  const failing = judged({ ...light, track: '#5d7d87' }, 'light').filter(({ holds }) => !holds);
  expect(failing.map(({ name }) => name)).toEqual(['bar']);
});

it('gives code that elements follow, in light and in dark', async () => {
  const { page, complaints } = await visit('/thanh-phan/bang-mau/');
  await page.getByLabel('Bắt đầu từ').selectOption({ label: 'Đỏ' });
  const css = await page.locator('#css-text').innerText();
  expect(css).toBe(cssOf(examples.red));
  await page.getByText('Dùng được: mọi cặp màu đều đạt.').waitFor();
  for (const [scheme, colour] of [
    ['light', 'rgb(165, 18, 26)'],
    ['dark', 'rgb(255, 154, 143)'],
  ] as const) {
    const bar = page.locator(`[data-scheme=${scheme}] thidua-progress [part=bar]`).first();
    expect(await bar.evaluate((each) => getComputedStyle(each).fill)).toBe(colour);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('takes the code away while a pair fails, and says which', async () => {
  const { page } = await visit('/en/elements/palette/');
  await page.getByLabel('Accent, light').fill('#79cbdc');
  await page.getByText('Not fit for use').waitFor();
  expect(await page.locator('#css-text').isVisible()).toBe(false);
  expect(await page.locator('#css-text').textContent()).toBe('');
  const links = page.getByRole('row', { name: /Links on the ground/ });
  expect(await links.innerText()).toContain('insufficient');
  await page.getByLabel('Accent, light').fill('#0b5a6e');
  await page.getByText('Fit for use').waitFor();
  expect(await page.locator('#css-text').isVisible()).toBe(true);
  await page.context().close();
});
