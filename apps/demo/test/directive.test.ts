// The page of the directive, in a real browser.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { directive2023 } from '@thidua/quang-nam';
import { describe, expect, it } from 'vitest';
import { visit } from './visit.js';

interface Item {
  ref: string;
  section: string;
  text: { vi: string; en: string };
  note?: { vi: string; en: string };
}

function itemsIn(value: unknown): Item[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(itemsIn);
  return 'ref' in value && 'section' in value ? [value as Item, ...inner] : inner;
}

const items = itemsIn(directive2023);
const shownItems = '.item:not([hidden])';

describe('without JavaScript', () => {
  it.each([
    ['/chi-thi/', 'vi'],
    ['/en/directive/', 'en'],
  ] as const)(
    '%s says every item once, with its note, beside its section',
    async (path, locale) => {
      const { page } = await visit(path, { javaScriptEnabled: false });
      const shown = await page.locator('.item').evaluateAll((found) =>
        found.map((item) => ({
          ref: item.id,
          text: item.textContent.replace(/\s+/g, ' '),
          links: [...item.querySelectorAll('.item-place a')].map((link) =>
            link.getAttribute('href'),
          ),
        })),
      );
      expect(shown.map(({ ref }) => ref).sort()).toEqual(items.map(({ ref }) => ref).sort());
      for (const { ref, section, text, note } of items) {
        const item = shown.find((candidate) => candidate.ref === ref);
        expect(item?.text, ref).toContain(text[locale]);
        if (note) expect(item?.text, ref).toContain(note[locale]);
        expect(item?.links.slice(0, 2), ref).toEqual([`#${ref}`, `#section-${section}`]);
      }
      expect(await page.locator('.filter').isVisible()).toBe(false);
      await page.context().close();
    },
  );

  it('says that number, place and day of issue are not known', async () => {
    const { page } = await visit('/chi-thi/', { javaScriptEnabled: false });
    const facts = await page.locator('.facts').first().innerText();
    expect(facts.match(/Chưa biết: bản thu thập được thiếu phần đầu văn bản/g)).toHaveLength(3);
    await page.context().close();
  });

  it('says in English, and only there, that this is a translation, with a way to the original', async () => {
    const { page } = await visit('/en/directive/', { javaScriptEnabled: false });
    const notice = page.locator('.notice');
    expect(await notice.innerText()).toContain('Unofficial translation by this project');
    expect(await notice.locator('a').getAttribute('href')).toBe('/chi-thi/');
    await page.goto(new URL('/chi-thi/', page.url()).href);
    expect(await notice.count()).toBe(0);
    await page.context().close();
  });

  it('gives each target its value, bound, deadline and the baseline that is derived', async () => {
    const { page } = await visit('/chi-thi/', { javaScriptEnabled: false });
    // Paper has every part, folded or not.
    await page.emulateMedia({ media: 'print' });
    const said = (ref: string) => page.locator(`[id="${ref}"]`).innerText();
    expect(await said('S-010')).toMatch(/Ít nhất 7 xã[^]*Hạn\s*31\/12\/2023/);
    expect(await said('S-011')).toMatch(/130\/194 xã[^]*Mức đầu kỳ\s*123\/194 xã \(tính ra\)/);
    expect(await said('S-018')).toMatch(/Hạn\s*chỉ thị không ghi/);
    expect(await said('S-019')).toContain('31/12/2023 (hiểu theo năm hoặc giai đoạn)');
    await page.context().close();
  });
});

describe('the search', () => {
  it('finds without accents, in any order, counts, and comes back', async () => {
    const { page, complaints } = await visit('/chi-thi/');
    const search = page.getByRole('searchbox');
    await search.fill('moi nong thon 2025');
    await page.getByText(`/${items.length} ý.`).waitFor();
    const found = await page.locator(shownItems).evaluateAll((all) => all.map(({ id }) => id));
    expect(found).toContain('S-034');
    expect(found.length).toBeLessThan(10);
    expect(await page.locator('#recipients').isVisible()).toBe(false);
    await page.getByText(`Tìm thấy ${found.length}/`).waitFor();
    await page.getByRole('button', { name: 'Xóa' }).click();
    expect(await page.locator(shownItems).count()).toBe(items.length);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-words');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says when nothing is found', async () => {
    const { page } = await visit('/en/directive/');
    await page.getByRole('searchbox').fill('xylophone');
    await page.getByText('No item contains all of these words.').waitFor();
    expect(await page.locator(shownItems).count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['Mục II.1', 'section-II.1'],
    ['Thủ trưởng các Sở, Ban, ngành', 'org-so-ban-nganh'],
  ])('gives way to a link that leads to what it has hidden: %s', async (name, id) => {
    const { page } = await visit('/chi-thi/');
    await page.getByRole('searchbox').fill('S-160');
    await page.getByRole('status').filter({ hasText: 'Thấy' }).waitFor();
    const target = page.locator(`[id="${id}"]`);
    expect(await target.isVisible()).toBe(false);
    await page.locator('[id="S-160"]').getByRole('link', { name }).click();
    await target.waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.context().close();
  });
});

it('passes over a place in the address that is not well written', async () => {
  for (const path of ['/chi-thi/#%', '/dia-phuong/#%E0%A4%A', '/chi-thi/#<img src=x>']) {
    const { page, complaints } = await visit(path);
    await page.evaluate(() => (location.hash = '%c3'));
    await page.getByRole('searchbox').fill('x');
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

it('copies the link of an item by keyboard, and keeps the item into the other language', async () => {
  const { page } = await visit('/chi-thi/#movements', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('link', { name: 'S-030', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#S-030');
  const copy = page.getByRole('button', { name: 'Sao chép liên kết' });
  await copy.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đã chép.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole('link', { name: 'English' }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/en/directive/#S-030');
  await page.context().close();
});

it('prints every item, without what cannot be used on paper', async () => {
  const { page } = await visit('/chi-thi/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.item').filter({ visible: true }).count()).toBe(items.length);
  for (const gone of ['.filter', '.contents', '.site-header nav']) {
    expect(await page.locator(gone).isVisible(), gone).toBe(false);
  }
  await page.context().close();
});

it('weighs less than 60 kB, as it is sent', () => {
  for (const page of ['chi-thi', 'en/directive']) {
    const file = fileURLToPath(new URL(`../dist/${page}/index.html.br`, import.meta.url));
    expect(readFileSync(file).length, page).toBeLessThan(60_000);
  }
});
