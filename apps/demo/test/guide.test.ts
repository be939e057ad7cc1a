// The guide for editors: one sheet, with pictures of what is there.
import { expect, it } from 'vitest';
import { visit } from './visit.js';

it.each(['/nhung/huong-dan/', '/en/embed/guide/'])('prints %s on one sheet of A4', async (path) => {
  const { page } = await visit(path);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g);
  expect(pages).toHaveLength(1);
  await page.context().close();
});

it('shows every picture, in the size that is kept for it', async () => {
  const { page } = await visit('/nhung/huong-dan/');
  const pictures = page.getByRole('img');
  expect(await pictures.count()).toBe(4);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    const [kept, drawn] = await picture.evaluate((image: HTMLImageElement) => [
      image.width / image.height,
      image.naturalWidth / image.naturalHeight,
    ]);
    expect(kept).toBeCloseTo(drawn ?? 0, 2);
  }
  await page.context().close();
});

it('calls everything as the builder does: each name that it prints in bold is there', async () => {
  const guide = await visit('/nhung/huong-dan/');
  const names = await guide.page.locator('.guide strong').allInnerTexts();
  expect(new Set(names).size).toBeGreaterThan(6);
  await guide.page.getByRole('link', { name: 'Mở trang “Nhúng”' }).click();
  await guide.page.getByRole('button', { name: 'Chép đoạn mã' }).waitFor();
  const said = 'Đã chép. Dán vào chế độ mã nguồn của bài viết.';
  for (const name of new Set(names)) {
    if (name !== said) await guide.page.getByText(name, { exact: true }).first().waitFor();
  }
  await guide.page.context().close();
});
