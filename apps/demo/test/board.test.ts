// The board and its way through time, in a real browser.
import { expect, it } from 'vitest';
import { settled, visit } from './visit.js';

it('moves target, ranking, anniversary and address to the day that is chosen, and back to the newest', async () => {
  const { page } = await visit('/');
  await page.getByRole('link', { name: '9/8/2023' }).click();
  await page.getByText('Chậm tiến độ').waitFor();
  for (const element of ['thidua-leaderboard', 'thidua-tile-map'])
    await page.locator(element).getByText('Bảng này công bố ngày 2/2/2024').waitFor();
  expect(await page.locator('thidua-countdown').getAttribute('as-of')).toBe('2023-08-09');
  expect(new URL(page.url()).search).toBe('?ngay=2023-08-09');
  await page.getByText('những gì đã biết vào ngày 9/8/2023').waitFor();

  await page.getByRole('button', { name: 'Mới nhất' }).click();
  await page.getByRole('cell', { name: '93,16%' }).waitFor();
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('thidua-countdown').getAttribute('as-of')).toBeNull();
  await page.context().close();
});

it('keeps the day over a reload and into the other language', async () => {
  const { page } = await visit('/?ngay=2023-05-01');
  await page.reload();
  await settled(page);
  const figures = page.locator('thidua-countdown [part=figures]');
  expect(await figures.innerText()).toMatch(/41\s+ngày/);
  await page.getByRole('link', { name: 'English' }).click();
  await settled(page);
  expect(new URL(page.url()).search).toBe('?date=2023-05-01');
  expect(await page.locator('#as-of-day').innerText()).toBe('1 May 2023');
  expect(await figures.innerText()).toMatch(/41\s+days/);
  await page.context().close();
});

it('is moved by the keyboard, day by day and to its ends, and tells the date as it is read', async () => {
  const { page } = await visit('/');
  const place = page.getByRole('slider', { name: 'Số liệu tính đến ngày' });
  await place.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  expect(await place.getAttribute('aria-valuetext')).toBe('2/1/2023');
  expect(new URL(page.url()).search).toBe('?ngay=2023-01-02');
  await page.keyboard.press('End');
  expect(await page.locator('#as-of-day').innerText()).toBe('2/2/2024');
  await page.context().close();
});

it('shows nothing that was not known on its day', async () => {
  const { page } = await visit('/?ngay=2023-01-01');
  // The stops of the control name what will be known; everything else must not.
  const seen = async (text: string) =>
    (await page.getByText(text).filter({ visible: true }).count()) -
    (await page.locator('.stops').getByText(text).count());
  expect(await seen('118/194')).toBe(1);
  for (const later of ['123/193', '63,7%', 'điểm của 16 địa phương', '93,16%']) {
    expect(await seen(later), later).toBe(0);
  }
  await page.context().close();
});

it.each(['2022-12-31', '2025-01-01', '2023-02-30', 'hôm nay'])(
  'holds the day asked for inside its span, and passes over what is no day: %s',
  async (asked) => {
    const { page, complaints } = await visit(`/?ngay=${encodeURIComponent(asked)}`);
    const shown = await page.locator('#as-of-date').inputValue();
    expect(shown).toBe(asked === '2022-12-31' ? '2023-01-01' : '2024-02-02');
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

it('prints every locality, even where the screen shows the first few', async () => {
  const { page } = await visit('/thanh-phan/bang-xep-hang/');
  const rows = page.locator('#playground thidua-leaderboard tbody tr');
  expect(await rows.count()).toBe(7);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const element = document.querySelector('#playground thidua-leaderboard');
      const printed = element?.shadowRoot?.querySelectorAll('tbody tr').length;
      document.documentElement.dataset['printed'] = String(printed);
    });
  });
  await page.pdf();
  expect(await page.locator('html').getAttribute('data-printed')).toBe('18');
  await page.context().close();
});

it('prints the board on two sheets of A4', async () => {
  const { page } = await visit('/');
  const sheets = await page.pdf({ preferCSSPageSize: true });
  expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.context().close();
});
